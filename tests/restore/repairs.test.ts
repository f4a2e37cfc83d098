import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { pageRepairs, wordingRepairs } from '../../src/restore/repairs/index.ts';
import { restore } from '../../src/restore/restore.ts';
import { foldScript, toTraditional } from '../../src/lang/scripts.ts';
import { corpus } from '../corpus.ts';
import { inEveryLanguage, pageOf, repaired } from './repairing.ts';

const lexicon = readLexicon(corpus);

const repairs = [...pageRepairs, ...wordingRepairs];

describe.each(repairs.map((repair, index) => [`${index + 1} ${repair.kind}`, repair] as const))(
  'repair %s',
  (_, repair) => {
    const { flags = [], untouched } = repair;
    const examples = repair.examples.map(
      ([received, restored, witness = '']) => [received, restored, witness] as const,
    );

    test('has examples of both', () => {
      expect(examples.length + flags.length).toBeGreaterThan(0);
      expect(untouched.length).toBeGreaterThan(0);
    });

    test.each(examples)('%j becomes %j', (received, restored, witness) => {
      for (const text of inEveryLanguage(repair, received)) {
        expect(foldScript(repaired(lexicon, repair, text, witness))).toBe(foldScript(restored));
      }
    });

    test.each(flags)('%j has flags on %j, and stays', (received, flagged) => {
      const page = pageOf(lexicon, repair, received);
      const marked = repair.find(page).filter(({ alternatives }) => alternatives !== undefined);
      expect(marked.map(({ start, end }) => page.text.slice(start, end))).toEqual(flagged);
      for (const { start, end, to } of marked) expect(to).toBe(page.text.slice(start, end));
    });

    test.each(untouched)('%j stays', (text) => {
      for (const each of inEveryLanguage(repair, text)) {
        expect(repair.find(pageOf(lexicon, repair, each))).toEqual([]);
      }
    });

    test.each(examples)('%j needs no second repair', (_received, restored, witness) => {
      expect(repaired(lexicon, repair, restored, witness)).toBe(restored);
    });
  },
);

const untouched = repairs.flatMap((repair) => repair.untouched);
const arranging = new Set(['halfwidth', 'layout']);

test.each(untouched)('%j is left by all repairs together', (text) => {
  for (const written of [text, toTraditional(text)]) {
    const { edits } = restore(written, { ...lexicon, witnesses: [] });
    expect(edits.filter(({ kind, alternatives }) => !arranging.has(kind) && !alternatives)).toEqual([]);
  }
});
