import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import type { Page, Repair } from '../../src/restore/repair.ts';
import { pageRepairs, wordingRepairs } from '../../src/restore/repairs/index.ts';
import { detectScript, foldScript, toSimplified, toTraditional } from '../../src/text/scripts.ts';
import { replaceAll, track } from '../../src/text/tracked.ts';

const lexicon = readLexicon('content');

/** A text as a repair sees it; the wording is repaired after the text is brought to simplified script. */
function pageOf(repair: Repair, received: string, witness = ''): Page {
  const script = detectScript(received);
  const isWording = wordingRepairs.includes(repair);
  const text = isWording && script === 'zh-Hant' ? toSimplified(received) : received;
  const witnesses = witness === '' ? [] : [{ id: 'witness', text: witness }];
  return { text, folded: foldScript(text), received, script, resources: { ...lexicon, witnesses } };
}

function repaired(repair: Repair, received: string, witness = ''): string {
  const page = pageOf(repair, received, witness);
  const changes = repair.find(page).filter(({ alternatives }) => alternatives === undefined);
  return replaceAll(track(page.text), changes).tracked.text;
}

/** Text and its traditional form; text whose very bytes are the damage has one form only. */
const inBothScripts = (repair: Repair, text: string): string[] =>
  repair.kind === 'mojibake' ? [text] : [...new Set([text, toTraditional(text)])];

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
      for (const text of inBothScripts(repair, received)) {
        expect(foldScript(repaired(repair, text, witness))).toBe(foldScript(restored));
      }
    });

    test.each(flags)('%j has flags on %j, and stays', (received, flagged) => {
      const page = pageOf(repair, received);
      const marked = repair.find(page).filter(({ alternatives }) => alternatives !== undefined);
      expect(marked.map(({ start, end }) => page.text.slice(start, end))).toEqual(flagged);
      for (const { start, end, to } of marked) expect(to).toBe(page.text.slice(start, end));
    });

    test.each(untouched)('%j stays', (text) => {
      for (const each of inBothScripts(repair, text)) {
        expect(repair.find(pageOf(repair, each))).toEqual([]);
      }
    });

    test.each(examples)('%j needs no second repair', (_received, restored, witness) => {
      expect(repaired(repair, restored, witness)).toBe(restored);
    });
  },
);
