import { describe, expect, test } from 'vitest';
import { measures } from '../../../src/corpus/kinds/measures.ts';
import { checkDecisions, decisionsIn } from '../../../src/corpus/link/decisions.ts';
import { judgementsOn, measureOf, measuresWith } from '../../../src/corpus/link/judged.ts';
import { parseEditorial } from '../../../src/corpus/parse/parseEditorial.ts';
import { type PolicyRecord, record as schema } from '../../../src/model/record.ts';
import { corpus } from '../../corpus.ts';

const all = measures.read(corpus);
const document = '2023-03-press-conference';
const day = '2026-11-21';
const given = `reason: 对照原文\n  day: ${day}\n`;

/** A record of 5G base stations, on the words of an article that is nowhere. */
const recordOf = (number: number, changes: Partial<PolicyRecord> = {}): PolicyRecord =>
  schema.parse({
    id: `${document}-${number}`,
    review: 'machine',
    kind: 'target',
    type: 'quantified',
    speaker: null,
    anchor: { sentence: 's1', start: 0, end: 13, exact: '5G基站达到300万个', prefix: '', suffix: '' },
    subject: '5G基站',
    quantity: {
      ...{ text: '300万个', start: 6, end: 11, value: 3_000_000, max: null, unit: '个' },
      ...{ bound: 'exact', bound_text: null },
    },
    change: null,
    deliverable: null,
    of: null,
    time: null,
    rules: ['number'],
    ...changes,
  });

const target = recordOf(1);
const figure = recordOf(2, { kind: 'figure', type: 'reported' });
const records = new Map([target, figure].map((each) => [each.id, each]));

const decisions = (text: string) => decisionsIn(parseEditorial(text, 'editorial.yaml'), document);
const measure = (series: string | null, number = 1, words = '5G基站达到300万个'): string =>
  `- verdict: measure\n  record: ${number}\n  words: ${words}\n  series: ${series}\n  ${given}`;
const verdict = (rest: string, number = 1): string =>
  `- verdict: judge\n  record: ${number}\n  words: 达到300万个\n  ${rest}\n  ${given}`;

const check = (text: string): void => {
  const rest = { records, measures: all, day, facts: new Set<string>(), documents: new Set<string>() };
  checkDecisions(decisions(text), rest);
};

describe('an editor', () => {
  test('joins a record with a measure, and parts it from one', () => {
    const none = decisions('[]');
    expect(measureOf(all, target, none, false)).toBe('5g-base-stations');
    expect(measureOf(all, target, decisions(measure('null')), false)).toBeNull();
    expect(measureOf(all, target, none, true)).toBeNull();
    expect(measureOf(all, target, decisions(measure('5g-base-stations')), true)).toBe('5g-base-stations');
  });

  test('judges a target, from the day of the entry on, for the reason that it gives', () => {
    const linked = [target, figure].map((each) => ({ ...each, said: '2023-03-01', series: null }));
    const given = decisions(verdict(`outcome: reported-met\n  inputs: [${figure.id}]`));
    const by = {
      ...{ records: linked, measured: measuresWith(all, linked), decisions: given },
      ...{ evidence: [], documents: new Map<string, string>(), speeches: [] },
    };
    const on = (day: string) => judgementsOn(day, by).get(target.id);
    expect(on('2026-11-20')).toMatchObject({ verdict: 'not-measurable', rule: 'no-deadline', reason: null });
    expect(on('2027-01-01')).toEqual({
      ...{ verdict: 'reported-met', late: false, basis: 'self', rule: 'editorial', inputs: [figure.id] },
      ...{ documents: [], reason: '对照原文', day: '2026-11-21' },
    });
  });

  test('may name words around the record, or within it', () => {
    for (const words of ['基站达到300万个', '我国5G基站达到300万个'])
      expect(() => {
        check(measure('5g-base-stations', 1, words));
      }).not.toThrow();
  });
});

test.each([
  [
    'a record that is not there',
    measure('5g-base-stations', 9),
    ':1: found no record 9, expected one that stands',
  ],
  [
    'other words',
    measure('5g-base-stations', 1, '绿色工厂'),
    ':1: found 绿色工厂 as record 1, expected 5G基站达到300万个',
  ],
  ['a measure that is not there', measure('6g'), ':1: found series 6g, expected the id of a file in series/'],
  ['a measure of another unit', measure('nev-output'), ':1: found the unit 个, expected 辆'],
  [
    'a verdict on a figure',
    verdict('outcome: no-report', 2),
    ':1: found a verdict on a figure, expected one on a target',
  ],
  [
    'a verdict of a later day',
    verdict('outcome: no-report').replace(day, '2026-11-22'),
    ':1: found a verdict of 2026-11-22, expected one of 2026-11-21 or earlier (as-of.yaml)',
  ],
  [
    'a target as input',
    verdict(`outcome: reported-met\n  inputs: [${target.id}]`),
    `:1: found input ${target.id}, expected the id of a reported figure or of a fact of evidence/`,
  ],
])('%s is an error that names the line', (_, text, message) => {
  expect(() => {
    check(text);
  }).toThrow(`editorial.yaml${message}`);
});

test('two entries of one kind on one record are an error', () => {
  expect(() => decisions(measure('5g-base-stations') + measure(null))).toThrow(
    'editorial.yaml:7: found record 1, which line 1 is about, expected one entry a record',
  );
  expect(() => decisions(measure('5g-base-stations') + verdict('outcome: no-report'))).not.toThrow();
});
