import { describe } from 'vitest';
import { boundPatterns } from '../../src/extract/quantities/bounds.ts';
import { patternsIn, testSafety, type Written } from './patterns.ts';

/** Those that are put together of others. */
const built = boundPatterns.map(({ source, flags }, index): [string, Written] => [
  `/${source}/${flags}`,
  { place: `built ${index + 1}`, pattern: source, flags },
]);

describe('no regular expression that reads policy backtracks without bound', () => {
  testSafety(new Map([...built, ...patternsIn(['src/extract'])]));
});
