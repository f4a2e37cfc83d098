import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/extract/quantities/find.ts';
import { around, findQuantities } from '../../src/extract/quantities/quantities.ts';
import { vetoes } from '../../src/extract/quantities/vetoes.ts';
import { findTimes } from '../../src/extract/times/index.ts';
import { bothScripts } from './bothScripts.ts';

const quantitiesOf = (text: string): string[] => {
  const times = findTimes(text, { said: '2023-03-01', taiwan: false }).kept;
  return findQuantities(text, times).kept.map(({ start, end }) => text.slice(start, end));
};

describe.each(vetoes.map((veto) => [veto.name, veto] as const))('veto %s', (_, { holds, examples, not }) => {
  test('has examples of both', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(not.length).toBeGreaterThan(0);
  });

  test.each(examples)('%j holds no quantity, and this veto says so', (text) => {
    for (const each of bothScripts(text)) {
      expect(quantitiesOf(each)).toEqual([]);
      expect(findCandidates(each).kept.some((candidate) => holds(candidate, around(each, candidate)))).toBe(
        true,
      );
    }
  });

  test.each(not)('%j holds %j', (text, quantity) => {
    for (const each of bothScripts(text)) expect(quantitiesOf(each)).toContain(quantity);
  });
});
