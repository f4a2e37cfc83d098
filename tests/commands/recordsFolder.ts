import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Records, records as schema } from '../../src/model/record.ts';
import { type CommandName, type Ran, run } from './run.ts';
import { undecided } from './undecided.ts';

/** What people say with each decision. */
export const given = 'reason: 对照原文\n  day: 2026-05-20\n';

/** For each test a folder with content in which nothing is decided yet, and what tests do there. */
export function recordsFolder() {
  const copy = undecided();
  let folder = '';
  beforeEach(() => {
    folder = copy();
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  /** A path in the folder. */
  const at = (...parts: string[]): string => path.join(folder, ...parts);
  const place = (name: string): string => at('content', name);
  return {
    at,
    place,
    command: (name: CommandName, ...args: string[]): Promise<Ran> => run(folder, name, args),
    registryOf: (document: string): Records =>
      schema.parse(JSON.parse(readFileSync(place(`records/${document}.json`), 'utf8'))),
    decide: (text: string, document = '2022-02-press-conference'): void => {
      mkdirSync(place('editorial'), { recursive: true });
      writeFileSync(place(`editorial/${document}.yaml`), text);
    },
  };
}
