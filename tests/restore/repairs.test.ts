import { describe, expect, test } from 'vitest';
import { pageRepairs, wordingRepairs } from '../../src/restore/repairs/index.ts';
import type { Repair } from '../../src/restore/repair.ts';
import { foldScript, toTraditional } from '../../src/text/scripts.ts';
import { replaceAll, track } from '../../src/text/tracked.ts';

function repaired(repair: Repair, text: string): string {
  return replaceAll(track(text), repair.find({ text, folded: foldScript(text) })).tracked.text;
}

/** Text and its traditional form; text whose very bytes are the damage has one form only. */
const inBothScripts = (repair: Repair, text: string): string[] =>
  repair.kind === 'mojibake' ? [text] : [...new Set([text, toTraditional(text)])];

const repairs = [...pageRepairs, ...wordingRepairs];

describe.each(repairs.map((repair, index) => [`${index + 1} ${repair.kind}`, repair] as const))(
  'repair %s',
  (_, repair) => {
    test('has examples of both', () => {
      expect(repair.examples.length).toBeGreaterThan(0);
      expect(repair.untouched.length).toBeGreaterThan(0);
    });

    test.each(repair.examples)('%j becomes %j', (received, restored) => {
      const results = inBothScripts(repair, received).map((text) => foldScript(repaired(repair, text)));
      expect(new Set(results)).toEqual(new Set([foldScript(restored)]));
    });

    test.each(repair.untouched)('%j stays', (text) => {
      for (const each of inBothScripts(repair, text)) expect(repaired(repair, each)).toBe(each);
    });

    test.each(repair.examples)('%j needs no second repair', (_received, restored) => {
      expect(repaired(repair, restored)).toBe(restored);
    });
  },
);
