import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { writeCopies } from './copies.ts';
import { type Measurement, rounded } from './measurement.ts';

/** What a build used: milliseconds of all processors, megabytes at the most. */
const usage = z.object({ cpu: z.number(), memory: z.number() });

/** Builds a project and tells what that took, and how many pages came out. */
function buildOf(project: string): z.infer<typeof usage> & { pages: number } {
  const file = path.join(project, 'usage.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('usage.ts', import.meta.url).href, path.join('scripts', 'build.ts')],
    {
      cwd: project,
      env: { ...process.env, USAGE_FILE: file },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the build of ${project} ended with ${status ?? 'a signal'}: ${stderr}`);
  const dist = readdirSync(path.join(project, 'dist'), { recursive: true, encoding: 'utf8' });
  return {
    ...usage.parse(JSON.parse(readFileSync(file, 'utf8'))),
    pages: dist.filter((name) => name.endsWith('.html')).length,
  };
}

/**
 * What a build costs, by the number of documents. Processor time is told, not time on the clock, so that it
 * does not matter what else the machine does; the index is written by a process of its own and not counted.
 *
 * @param counts of documents, which are copies of the project's own; the first is what the others are held against
 */
export function buildGrowth(counts: readonly number[]): Measurement[] {
  const result: Measurement[] = [];
  let reference: number | undefined;
  for (const count of counts) {
    const project = mkdtempSync(path.join(tmpdir(), 'meipi-'));
    try {
      const documents = writeCopies(project, count);
      const { cpu, memory, pages } = buildOf(project);
      const cost = cpu / pages;
      reference ??= cost;
      const what = `build of ${documents} documents`;
      result.push(
        { what: `${what}: pages`, value: pages, unit: '' },
        { what: `${what}: processor time a page`, value: rounded(cost), unit: 'ms' },
        {
          what: `${what}: that, against the first`,
          value: rounded(cost / reference),
          unit: '×',
          bound: 'at most 1.3',
        },
        { what: `${what}: memory`, value: Math.round(memory), unit: 'MB', bound: 'at most 6144' },
      );
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  }
  return result;
}
