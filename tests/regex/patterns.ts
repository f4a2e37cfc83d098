import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A regular expression, and where it stands. */
export interface Written {
  place: string;
  pattern: string;
  flags: string;
}

/** The regular expression literals of a file, with the lines they stand on. */
function literals(file: string): Written[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${file}:${line}`,
        pattern: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * The regular expressions of the files below folders, each once, with the first place it is written at.
 *
 * @returns by how they are written
 */
export function patternsIn(folders: readonly string[]): Map<string, Written> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => path.join(folder, name)),
  );
  const all = files.flatMap(literals);
  return new Map(all.toReversed().map((each) => [`/${each.pattern}/${each.flags}`, each]));
}

/** Whether a pattern repeats anything without a limit: what does not can only be slow by a constant. */
const isUnlimited = (pattern: string): boolean =>
  /[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, ''));

/**
 * What recheck says of an expression: the program where there is one for the machine, else the same compiled to
 * JavaScript, which takes seven times as long. It counts steps and never asks a clock, and draws from a fixed seed, so
 * that the verdict is the same on every machine and under every load. A million steps on a text of a few
 * thousand characters are an attack; recheck itself allows 1,500 times as many.
 */
export async function verdict(pattern: string, flags: string): Promise<string> {
  const found = await check(pattern, flags.replace('v', 'u'), {
    checker: 'auto',
    randomSeed: 1,
    attackLimit: 1_000_000,
    seeder: isUnlimited(pattern) ? 'static' : 'dynamic',
    timeout: null,
    attackTimeout: null,
    incubationTimeout: null,
    seedingTimeout: null,
  });
  if (found.status === 'vulnerable') return `${found.complexity.summary}, by ${found.attack.pattern}`;
  return found.status === 'safe' ? found.status : `unknown: ${found.error.kind}`;
}

/** A test for each expression: that it does not backtrack without bound. */
export function testSafety(patterns: ReadonlyMap<string, Written>): void {
  test('there are expressions to check', () => {
    expect(patterns.size).toBeGreaterThan(30);
  });

  test.each(Array.from(patterns, ([written, { place, pattern, flags }]) => [place, written, pattern, flags]))(
    '%s %s',
    { timeout: 0 },
    async (_place, _written, pattern, flags) => {
      expect(await verdict(pattern, flags)).toBe('safe');
    },
  );
}
