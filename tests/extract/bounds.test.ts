import { describe, expect, test } from 'vitest';
import { boundRules } from '../../src/extract/quantities/bounds.ts';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { bothScripts } from './bothScripts.ts';

describe.each(boundRules.map((rule) => [rule.side, rule.bound, rule] as const))(
  'words %s a number: %s',
  (_side, bound, { examples, not }) => {
    test.each(examples)('%j is bounded by %j', (text, words) => {
      for (const each of bothScripts(text)) {
        expect(findQuantities(each, []).kept).toMatchObject([{ bound, boundText: words }]);
      }
    });

    test.each(not)('%j is not', (text) => {
      for (const each of bothScripts(text)) {
        const [quantity] = findQuantities(each, []).kept;
        expect(quantity?.bound).not.toBe(bound);
      }
    });
  },
);
