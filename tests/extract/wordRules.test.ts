import { describe, expect, test } from 'vitest';
import { changeWords } from '../../src/extract/attach/change.ts';
import { ownerWords } from '../../src/extract/attach/ownership.ts';
import { pairWords } from '../../src/extract/attach/pairs.ts';
import { subjectWords } from '../../src/extract/attach/subjectWords.ts';
import { asides } from '../../src/extract/attach/times.ts';
import { taiwanese } from '../../src/extract/extract.ts';
import { listNumber } from '../../src/extract/reading.ts';
import { sectionWords } from '../../src/extract/sectionWords.ts';
import { actionWords } from '../../src/extract/statements/actionWords.ts';
import { datedWords } from '../../src/extract/statements/datedWords.ts';
import {
  body,
  doingWithin,
  frameClauses,
  frameOpenings,
  preamble,
  purposeBefore,
} from '../../src/extract/statements/frameWords.ts';
import { idleWords } from '../../src/extract/statements/idleWords.ts';
import { milestoneWords } from '../../src/extract/statements/milestoneWords.ts';
import { quantifiedWords } from '../../src/extract/statements/quantifiedWords.ts';
import { aimsAhead, stateRule } from '../../src/extract/statements/stateWords.ts';
import { courtesyRule, leadRule } from '../../src/extract/statements/words.ts';
import { tableWords } from '../../src/extract/tables/tableWords.ts';
import { notNamed } from '../../src/extract/times/governors.ts';
import type { WordRule } from '../../src/extract/wordRule.ts';
import { bothScripts } from './bothScripts.ts';

const rules: readonly WordRule[] = [
  ...[sectionWords, actionWords, datedWords, milestoneWords, quantifiedWords, tableWords].flatMap((each) =>
    Object.values(each),
  ),
  ...[changeWords, ownerWords, pairWords, subjectWords, asides].flatMap((each) => Object.values(each)),
  ...[frameClauses, frameOpenings, idleWords].flatMap((each) => Object.values(each)),
  ...[aimsAhead, body, doingWithin, preamble, purposeBefore, stateRule],
  ...[...notNamed, taiwanese, listNumber, courtesyRule, leadRule],
];

test('each rule has a name of its own', () => {
  const names = rules.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, { pattern, examples, not }) => {
  const found = (stretch: string): string | undefined => {
    pattern.lastIndex = 0;
    return pattern.exec(stretch)?.[0];
  };

  test('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples)('in %j it is %j', (stretch, words) => {
    for (const each of bothScripts(stretch)) expect(found(each)).toBe(words);
  });

  test.each(not)('in %j it is not', (stretch) => {
    for (const each of bothScripts(stretch)) expect(found(each)).toBeUndefined();
  });
});
