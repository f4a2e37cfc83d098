import { describe, expect, test } from 'vitest';
import { recordsFile } from '../../../src/corpus/recordsFile.ts';
import { register } from '../../../src/corpus/registry/register.ts';
import { parseEditorial } from '../../../src/corpus/parse/parseEditorial.ts';
import type { Statement } from '../../../src/model/record.ts';
import { idsIn, reread, statementsIn, witness } from './reading.ts';

const text = '全国建成绿色工厂21家。培育创新中心30家，到2025年再建一批。\n出台有关政策12项。';
const before = reread(text);
const given = '  reason: 对照原文\n  day: 2024-05-01\n';
const about = (verdict: string, words = '培育创新中心30家', rest = '') =>
  `- verdict: ${verdict}\n  record: 2\n  words: ${words}\n${rest}${given}`;
const correct = (set: string) => about('correct', undefined, `  set: {${set}}\n`);
const confirm = `- verdict: confirm\n  records: {2: 培育创新中心30家}\n${given}`;
const add = (words: string, kind = 'figure, type: reported') =>
  `- verdict: add\n  words: ${words}\n  set: {kind: ${kind}, subject: 新说法, quantity: {text: 30家, value: 30, unit: 家}}\n${given}`;

describe('what is rejected and added again in other words', () => {
  test.each([
    ['培育创新中心30家', 'figure, type: reported'],
    ['创新中心30家', 'figure, type: reported'],
    ['创新中心30家', 'target, type: quantified'],
  ])('%s as %s is a record of its own', (words, kind) => {
    const editorial = about('reject') + add(words, kind);
    const registry = reread(text, before, { editorial });
    expect(idsIn(registry)[1]).toBe(`4 ${words}`);
    expect(registry.withdrawn.map(({ id }) => id)).toEqual(['a-2']);
    expect(reread(text, registry, { editorial })).toEqual(registry);
    const later = reread(`前言。${text}`, registry, { editorial });
    expect(idsIn(later)).toEqual(idsIn(registry));
    expect(later.withdrawn[0]?.anchor.start).toBe((registry.withdrawn[0]?.anchor.start ?? 0) + 3);
  });

  test('is in other witnesses, too, whose own additions are never rejected', () => {
    const other = { document: 'b', published: '2024-02-01' };
    const editorial = about('reject') + add('培育创新中心30家');
    const both = register([witness(text, { committed: before, editorial }), witness(text, other)]);
    expect(both[1]?.shared.map(({ id }) => id)).toEqual(['a-1', 'a-4', 'a-3']);
    for (const published of ['2023-02-01', '2024-02-01']) {
      const rejecting = witness(text, { committed: before, editorial: about('reject') });
      const adding = witness(text, { ...other, published, editorial: add('培育创新中心30家') });
      const all = register([rejecting, adding]);
      const added = all.find(({ document }) => document === 'b');
      expect(added && idsIn(added)).toEqual(['4 培育创新中心30家']);
    }
  });
});

describe('what is corrected', () => {
  const corrected = reread(text, before, {
    editorial: correct('change: {rate: yoy}, subject: 甲, quantity: {max: 40, bound: range}'),
  });

  test('is as the rules read it in all that is no longer set', () => {
    const editorial = correct('subject: 甲');
    const after = reread(text, corrected, { editorial });
    expect(recordsFile(after)).toBe(recordsFile(reread(text, before, { editorial })));
    expect(after.records[1]).toMatchObject({ subject: '甲', change: null, quantity: { max: null } });
  });

  test('and then confirmed is what the rules read, and stays that', () => {
    const confirmed = reread(text, corrected, { editorial: confirm });
    expect(confirmed).toEqual(reread(text, before, { editorial: confirm }));
    const found = statementsIn(text).map((each) => ({
      ...each,
      change: { rate: 'cagr' as const, direction: null },
    }));
    expect(reread(text, confirmed, { editorial: confirm, found }).records[1]?.change).toBe(null);
  });

  test('keeps its own words and their number where the rules read others', () => {
    const found = statementsIn(text).map((each, index): Statement => {
      const { anchor, quantity } = each;
      if (index !== 1 || !quantity) return each;
      const end = quantity.end + '，到2025年'.length;
      const exact = text.slice(anchor.start, end);
      return { ...each, change: { rate: 'cagr', direction: null }, anchor: { ...anchor, end, exact } };
    });
    const after = reread(text, corrected, { editorial: correct('subject: 甲'), found });
    expect(after.records[1]).toMatchObject({
      ...{ id: 'a-2', change: { rate: 'cagr', direction: null }, subject: '甲' },
      ...{ anchor: { exact: '培育创新中心30家' }, quantity: { text: '30家', max: null } },
    });
  });
});

describe('an entry that would do nothing is named with file and line', () => {
  test('an addition beside a verdict on the same record', () => {
    const message =
      'a.yaml:5: found 创新中心30家, which is record a-2 that line 1 is about, expected one entry';
    expect(() => reread(text, before, { editorial: confirm + add('创新中心30家') })).toThrow(message);
    const editorial = add('创新中心30家');
    const added = reread(text, before, { editorial });
    expect(added.records[1]).toMatchObject({ id: 'a-2', review: 'corrected' });
    const both = editorial + confirm.replace('培育', '');
    expect(() => reread(text, added, { editorial: both })).toThrow(
      'a.yaml:1: found 创新中心30家, which is rec',
    );
  });

  test('but one of another kind is another record', () => {
    const editorial = confirm + add('创新中心30家', 'target, type: quantified');
    const found = statementsIn(text).filter(({ quantity }) => quantity?.value !== 30);
    expect(idsIn(reread(text, before, { editorial, found }))).toContain('2 培育创新中心30家');
    expect(idsIn(reread(text, before, { editorial, found }))).toContain('4 创新中心30家');
  });

  test('an addition to one witness of what another has', () => {
    const message =
      'b.yaml:1: found 培育创新中心30家, which is a record of a, expected an entry of editorial/a.yaml';
    const adding = witness(text, {
      document: 'b',
      published: '2024-02-01',
      editorial: add('培育创新中心30家'),
    });
    for (const editorial of ['', confirm])
      expect(() => register([witness(text, { committed: before, editorial }), adding])).toThrow(message);
  });

  test('a rejection in other words than those of its record, which it keeps', () => {
    const rejected = reread(text, before, { editorial: about('reject') });
    expect(() => reread(text, rejected, { editorial: about('reject', '另外的话') })).toThrow(
      'a.yaml:1: found 另外的话 as record a-2, expected 培育创新中心30家',
    );
    const shorter = (each: Statement): Statement => {
      const { anchor } = each;
      const exact = anchor.exact.slice(2);
      return { ...each, anchor: { ...anchor, start: anchor.start + 2, exact } };
    };
    const again = reread(text, rejected, {
      editorial: about('reject'),
      found: statementsIn(text).map(shorter),
    });
    expect(again.withdrawn).toEqual(rejected.withdrawn);
  });
});

test('what is confirmed is refused once the words of its time no longer stand in the text', () => {
  const [, second] = statementsIn(text);
  if (!second) throw new Error('no statement');
  const days = { text: '2025年', start: '2025-01-01', end: '2025-12-31', stated: true };
  const found: Statement[] = [{ ...second, time: { ...days, relation: 'by', precision: 'year' } }];
  const dated = reread(text, null, { found });
  const editorial = confirm.replace('2:', '1:');
  expect(reread(text, dated, { editorial, found: [] }).records).toHaveLength(1);
  expect(() => reread(text.replace('2025', '2026'), dated, { editorial })).toThrow(
    'a.yaml:1: found time 2025年, which the text does not have, expected words of the text',
  );
});

describe('a commitment without a number', () => {
  const clauses =
    '会议指出，各地要加强政策协同，完善服务体系，推动产业迈向中高端，持续优化营商环境，培育更多专精特新企业。';
  const long = clauses.slice('会议指出，'.length, -1);
  const short = long.slice(-20);
  const intended = (exact: string): Statement => {
    const start = clauses.indexOf(exact);
    const bare = {
      speaker: null,
      subject: '某事',
      quantity: null,
      change: null,
      deliverable: null,
      time: null,
      of: null,
      rules: ['test'],
    };
    const anchor = { sentence: 's1', start, end: start + exact.length, exact };
    return { kind: 'target', type: 'action', ...bare, anchor };
  };
  const entry = (verdict: string, words: string) =>
    verdict === 'confirm'
      ? `- verdict: confirm\n  records: {1: ${words}}\n${given}`
      : `- verdict: reject\n  record: 1\n  words: ${words}\n${given}`;

  test.each([
    ['confirm', long, short],
    ['confirm', short, long],
    ['reject', long, short],
    ['reject', short, long],
  ])('once decided on (%s) does not return as a new one of other words', (verdict, words, others) => {
    const editorial = entry(verdict, words);
    const first = reread(clauses, null, { found: [intended(words)] });
    const decided = reread(clauses, first, { found: [intended(words)], editorial });
    expect(reread(clauses, decided, { found: [intended(others)], editorial })).toEqual(decided);
  });

  test('but another, or one that has an id, stays', () => {
    const [one, other] = [intended(long.slice(0, 8)), intended(short)];
    const first = reread(clauses, null, { found: [one] });
    const editorial = entry('confirm', one.anchor.exact);
    expect(idsIn(reread(clauses, first, { found: [one, other], editorial }))).toHaveLength(2);
    const nested = reread(clauses, null, { found: [intended(long), other] });
    const outer = entry('confirm', long);
    expect(idsIn(reread(clauses, nested, { found: [intended(long), other], editorial: outer }))).toHaveLength(
      2,
    );
  });
});

test('what people decided holds when a document returns', () => {
  const editorial = about('reject') + `- verdict: confirm\n  records: {1: 全国建成绿色工厂21家}\n${given}`;
  const decided = reread(text, before, { editorial });
  const entries = parseEditorial(editorial, 'content/editorial/a.yaml');
  const other = witness(text, { document: 'b', published: '2024-02-01' });
  const [b, gone] = register([other], [{ committed: decided, entries }]);
  expect(b && idsIn(b)).toEqual(['4 全国建成绿色工厂21家', '5 出台有关政策12项']);
  expect(gone?.withdrawn.map(({ reason }) => reason)).toEqual([
    '所据文本已撤下。',
    '对照原文',
    '所据文本已撤下。',
  ]);
  expect(reread(text, gone, { editorial })).toEqual(decided);
});
