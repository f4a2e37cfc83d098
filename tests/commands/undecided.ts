import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/**
 * Makes, once for a test file, the content as it is before anybody has decided on a record, with the
 * registries that a first refresh writes: what people decide in the project changes no test.
 *
 * @returns makes a new folder with a copy of it as `content`
 */
export function undecided(): () => string {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'undecided-'));
    const content = path.join(folder, 'content');
    cpSync('content', content, { recursive: true });
    for (const name of ['editorial', 'records', 'verdicts'])
      rmSync(path.join(content, name), { recursive: true, force: true });
    const { status, stderr } = spawnSync(process.execPath, [path.resolve('scripts/refresh.ts'), content], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'content-'));
    cpSync(folder, copy, { recursive: true });
    return copy;
  };
}
