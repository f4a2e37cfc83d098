import { describe, expect, test } from 'vitest';
import { cueRules, findCues } from '../../src/extract/modality/cues.ts';
import { bothScripts } from './bothScripts.ts';

describe.each(cueRules.map((rule) => [rule.name, rule] as const))('cue %s', (name, { examples, not }) => {
  const found = (text: string): string[] =>
    findCues(text)
      .filter(({ rule }) => rule === `mood.${name}`)
      .map(({ start, end }) => text.slice(start, end));

  test('has examples of both', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  });

  test.each(examples)('%j is told by %j', (text, word) => {
    for (const each of bothScripts(text)) expect(found(each)).toContain(word);
  });

  test.each(not)('%j tells nothing', (text) => {
    for (const each of bothScripts(text)) expect(found(each)).toEqual([]);
  });
});
