import { spawnSync } from 'node:child_process';
import path from 'node:path';

const scripts = path.resolve('scripts');

/** What a script has left. */
export interface Ran {
  status: number | null;
  stdout: string;
  /** What it wrote to standard error, without empty lines. */
  lines: string[];
}

/** Runs a script of the project in a folder that has `content/`, whatever folders the environment names. */
export function run(folder: string, script: string, args: readonly string[] = [], input?: Uint8Array): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(scripts, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', OUT_DIR: '' },
    input,
    maxBuffer: 1 << 26,
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}
