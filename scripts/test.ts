/**
 * `npm test`: every check of the project, two steps at a time, each a line with its time and the whole of its output if it
 * fails; then all tests. `npm test -- units` runs those tests alone that need no build and whose file has such a name.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { startVitest } from 'vitest/node';

/** A step's name, and the commands that it runs one after the other. */
type Step = readonly [name: string, ...commands: string[]];

/** Those of a stage run side by side. A build writes the types anew that linter and type checker read. */
const stages: readonly (readonly Step[])[] = [
  [
    [
      'build',
      'node scripts/refresh.ts --check',
      'node scripts/build.ts',
      'node --env-file=tests/fixtures/build.env scripts/build.ts',
    ],
    ['format', 'prettier --check --log-level warn .'],
  ],
  [
    ['lint', 'eslint --max-warnings 0 .'],
    ['types', 'astro check --noSync --minimumSeverity hint'],
  ],
];

/** Runs a command, as npm would, and hands over its status and all that it wrote. */
const output = (command: string): Promise<{ status: number | null; text: string }> =>
  new Promise((ended, failed) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    }
    child.on('error', failed).on('close', (status) => {
      ended({ status, text });
    });
  });

/** Runs a step and tells of it. */
async function passes([name, ...commands]: Step): Promise<boolean> {
  const start = performance.now();
  for (const command of commands) {
    const { status, text } = await output(command);
    if (status === 0) continue;
    console.log(`${name}: failed: ${command}\n${text}`);
    return false;
  }
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return true;
}

/** Runs the steps of a stage, at once where there are cores for it: each takes a gigabyte. */
async function allPass(stage: readonly Step[]): Promise<boolean> {
  const left = stage.values();
  const results: boolean[] = [];
  const worker = async (): Promise<void> => {
    for (const step of left) results.push(await passes(step));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return results.every((result) => result);
}

/** Runs every check, stage by stage, until one fails. */
async function check(): Promise<boolean> {
  for (const stage of stages) if (!(await allPass(stage))) return false;
  return true;
}

/** Runs tests; a failure is in the exit status. */
async function test(options: { project?: string }, names: string[] = []): Promise<void> {
  const vitest = await startVitest(names, { ...options, run: true });
  await vitest.close();
}

const names = process.argv.slice(2);
if (names.length > 0) {
  await test({ project: 'unit' }, names);
} else if (await check()) {
  await test({});
} else {
  process.exitCode = 1;
}
