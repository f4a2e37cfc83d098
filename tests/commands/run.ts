import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { analyze } from '../../src/cli/analyze.ts';
import { build } from '../../src/cli/build.ts';
import { dev } from '../../src/cli/dev.ts';
import { evidence } from '../../src/cli/evidence.ts';
import { ingest } from '../../src/cli/ingest.ts';
import { refresh } from '../../src/cli/refresh.ts';
import { review } from '../../src/cli/review.ts';
import { serve } from '../../src/cli/serve.ts';

const project = process.cwd();
const commands = { analyze, build, dev, evidence, ingest, refresh, review, serve };

/** A command that can be run. */
export type CommandName = keyof typeof commands;

/** What a command has left. */
export interface Ran {
  status: number | null;
  stdout: string;
  /** What it wrote to standard error, without empty lines. */
  lines: string[];
}

/** Runs a command in this process, in a folder that has `content/`, whatever folders the environment names. */
export async function run(folder: string, name: CommandName, args: readonly string[] = []): Promise<Ran> {
  const said: string[] = [];
  const lines: string[] = [];
  process.chdir(folder);
  try {
    const status = await commands[name](args, {
      out: (line) => said.push(`${line}\n`),
      err: (line) => lines.push(...line.split('\n').filter((each) => each !== '')),
      content: 'content',
      site: 'dist',
    });
    return { status, stdout: said.join(''), lines };
  } finally {
    // The corpus that a build holds for its pages is not for what runs after it.
    Reflect.deleteProperty(globalThis, 'meipiCorpus');
    process.chdir(project);
  }
}

/** Does the same with the command's script, in a process of its own, which is slow. */
export function start(
  folder: string,
  name: CommandName,
  args: readonly string[] = [],
  { input, env }: { input?: Uint8Array; env?: Record<string, string> } = {},
): Ran {
  const script = path.join(project, 'scripts', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', OUT_DIR: '', ...env },
    input,
    maxBuffer: 1 << 26,
  });
  return { status, stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}
