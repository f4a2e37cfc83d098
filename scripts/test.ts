/**
 * `npm test`: builds both sites, then checks and tests side by side. Each step is a line with its time, and the whole of
 * its output if it fails. `npm test -- units` runs those tests alone that need no build and whose file has such a name.
 */
import { spawn } from 'node:child_process';
import { startVitest } from 'vitest/node';

/** A step's name, and the commands that it runs one after the other. */
type Step = readonly [name: string, ...commands: string[]];

/** Content that does not fit its records is refused by the build. */
const builds: Step = [
  'build',
  'node scripts/build.ts',
  'node --env-file=tests/fixtures/build.env scripts/build.ts',
];
const format: Step = ['format', 'prettier --check --log-level warn .'];

/** They read types that a build writes anew: the linter those of TypeScript, the other those of components. */
const afterBuilds: readonly Step[] = [
  ['lint and types', 'oxlint'],
  ['types of components', 'astro check --noSync --minimumSeverity hint --tsconfig tsconfig.components.json'],
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

/** Runs steps side by side, and tells whether all went well. */
async function allPass(steps: readonly Step[]): Promise<boolean> {
  const results = await Promise.all(steps.map(passes));
  return results.every((result) => result);
}

/** Runs tests; a failure is in the exit status. */
async function test(options: { project?: string }, names: string[] = []): Promise<void> {
  const vitest = await startVitest(names, { ...options, run: true });
  await vitest.close();
}

const names = process.argv.slice(2);
if (names.length > 0) {
  await test({ project: 'unit' }, names);
} else if (await allPass([builds, format])) {
  const checks = allPass(afterBuilds);
  await test({});
  if (!(await checks)) process.exitCode = 1;
} else {
  process.exitCode = 1;
}
