import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { measure } from '../src/extract/modality/measures.ts';
import { boundPatterns } from '../src/extract/quantities/bounds.ts';

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

/** The regular expression literals of a file, with the lines they stand on. */
function literals(file: string): { place: string; pattern: string; flags: string }[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { place: string; pattern: string; flags: string }[] = [];
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

const built = [measure, ...boundPatterns].map(({ source, flags }, index) => ({
  place: `built ${index + 1}`,
  pattern: source,
  flags,
}));

const all = [...files.flatMap(literals), ...built];

describe('no regular expression backtracks without bound', () => {
  test('there are expressions to check', () => {
    expect(all.length).toBeGreaterThan(30);
  });

  test.each(all.map(({ place, pattern, flags }) => [place, pattern, flags]))(
    '%s %s',
    async (_place, pattern, flags) => {
      const { status } = await check(pattern, flags.replace('v', 'u'), { timeout: 20_000 });
      expect(status).not.toBe('vulnerable');
    },
  );
});
