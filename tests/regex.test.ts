import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { boundPatterns } from '../src/extract/quantities/bounds.ts';

/** The checker compiled to JavaScript, which runs on every machine; read when it is first called. */
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** Parts that read text nobody has vouched for. */
const folders = [
  'src/text',
  'src/restore',
  'src/extract',
  'src/link',
  'src/search',
  'src/schemas',
  'src/corpus',
  'src/render',
];

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name)),
);

interface Written {
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

const built = boundPatterns.map(({ source, flags }, index) => ({
  place: `built ${index + 1}`,
  pattern: source,
  flags,
}));

const all = [...files.flatMap(literals), ...built];

/** Each expression once, with the first place it is written at. */
const distinct = [...new Map(all.toReversed().map((each) => [`/${each.pattern}/${each.flags}`, each]))];

/** Whether a pattern repeats anything without a limit: what does not can only be slow by a constant. */
const isUnlimited = (pattern: string): boolean =>
  /[*+]|\{\d+,\}/.test(pattern.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, ''));

/**
 * What recheck says of an expression. It counts steps and never asks a clock, and draws from a fixed seed, so
 * that the verdict is the same on every machine and under every load. A million steps on a text of a few
 * thousand characters are an attack; recheck itself allows 1,500 times as many.
 */
function verdict(pattern: string, flags: string): string {
  const found = checkSync(pattern, flags.replace('v', 'u'), {
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

describe('no regular expression backtracks without bound', () => {
  test('there are expressions to check', () => {
    expect(distinct.length).toBeGreaterThan(30);
  });

  test.each([
    ['twice the same words', '^(?:甲|乙|甲乙)+。', 'u', 'exponential'],
    ['with a look behind', '(?<!中)(?:甲|乙|甲乙)+。', 'u', 'exponential'],
    ['with a reference', '(["\'])[^x]*\\1x', 'u', '2nd degree polynomial'],
    ['marks at both ends', '^[【】·]*(?:下载)?[【】]*$', 'u', '2nd degree polynomial'],
    ['within limits', '^(?:a{0,4}){0,40}b$', 'u', 'exponential'],
  ])('one that does is told: %s', { timeout: 0 }, (_, pattern, flags, complexity) => {
    expect(verdict(pattern, flags)).toContain(complexity);
  });

  test.each(distinct.map(([written, { place, pattern, flags }]) => [place, written, pattern, flags]))(
    '%s %s',
    { timeout: 0 },
    (_place, _written, pattern, flags) => {
      expect(verdict(pattern, flags)).toBe('safe');
    },
  );
});
