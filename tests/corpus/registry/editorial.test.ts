import { describe, expect, test } from 'vitest';
import { register } from '../../../src/corpus/registry/register.ts';
import type { Records } from '../../../src/model/record.ts';
import { idsIn, reread, statementsIn, witness } from './reading.ts';

const text = '全国建成绿色工厂21家。培育创新中心30家，到2025年再建一批。\n出台有关政策12项。';
const before = reread(text);
const given = '  reason: 对照原文\n  day: 2024-05-01\n';
const confirm = `- verdict: confirm\n  records:\n    1: 全国建成绿色工厂21家\n    a-3: 出台有关政策12项\n${given}`;
const correct = (set: string, words = '培育创新中心30家') =>
  `- verdict: correct\n  record: 2\n  words: ${words}\n  set: {${set}}\n${given}`;
const reject = `- verdict: reject\n  record: 2\n  words: 培育创新中心30家\n${given}`;
const add = (rest: string) => `- verdict: add\n${rest}${given}`;
const target =
  '  set: {kind: target, type: dated, subject: 一批, time: {text: 2025年, start: 2025-01-01, end: 2025-12-31, relation: by, precision: year}}\n';

function withNotes(newText: string, committed: Records, editorial: string, found = statementsIn(newText)) {
  const notes: string[] = [];
  const [registry] = register([witness(newText, { committed, editorial, found })], [], (line) =>
    notes.push(line),
  );
  if (!registry) throw new Error('no registry');
  return { registry, notes };
}

describe('confirmed records', () => {
  test('are reviewed, and stay as they were when the rules read something else', () => {
    const confirmed = reread(text, before, { editorial: confirm });
    expect(confirmed.records.map(({ review }) => review)).toEqual(['reviewed', 'machine', 'reviewed']);
    const found = statementsIn(text).map((statement) => ({ ...statement, type: 'forecast' as const }));
    const { registry, notes } = withNotes(text, confirmed, confirm, found);
    expect(registry.records.map(({ type }) => type)).toEqual(['reported', 'forecast', 'reported']);
    expect(notes).toEqual([
      'content/editorial/a.yaml:1: record a-1 stays as decided; the rules read type forecast',
      'content/editorial/a.yaml:1: record a-3 stays as decided; the rules read type forecast',
    ]);
  });

  test('stay where the rules find nothing any more, and move with their words', () => {
    const confirmed = reread(text, before, { editorial: confirm });
    const moved = `会议开始。${text}`;
    const { registry, notes } = withNotes(moved, confirmed, confirm, []);
    expect(idsIn(registry)).toEqual(['1 全国建成绿色工厂21家', '3 出台有关政策12项']);
    const { anchor, quantity } = registry.records[0] ?? {};
    expect([...moved].slice(anchor?.start, anchor?.end).join('')).toBe('全国建成绿色工厂21家');
    expect([...moved].slice(quantity?.start, quantity?.end).join('')).toBe('21家');
    expect(notes[0]).toContain('the rules read nothing');
  });

  test('give themselves again', () => {
    const confirmed = reread(text, before, { editorial: confirm });
    expect(reread(text, confirmed, { editorial: confirm })).toEqual(confirmed);
  });

  test('are read as before once the entry is taken back', () => {
    expect(reread(text, reread(text, before, { editorial: confirm }))).toEqual(before);
  });
});

describe('corrected records', () => {
  test.each([
    [
      'kind: target, type: quantified, subject: 别的',
      { kind: 'target', type: 'quantified', subject: '别的' },
    ],
    [
      'quantity: {bound: more-than, bound_text: 培育}',
      { quantity: { text: '30家', bound: 'more-than', bound_text: '培育', value: 30 } },
    ],
    ['quantity: {text: 30, value: 30, unit: 个}', null],
    ['quantity: {text: "30", value: 30, unit: 个}', { quantity: { text: '30', end: 20, unit: '个' } }],
    ['quantity: {max: 40, bound: range}', { quantity: { value: 30, max: 40, bound: 'range' } }],
    ['speaker: 某人, change: {rate: yoy}', { speaker: '某人', change: { rate: 'yoy', direction: null } }],
  ])('%s', (set, expected) => {
    if (expected === null) {
      expect(() => reread(text, before, { editorial: correct(set) })).toThrow(
        'quantity.text = 30, expected string',
      );
      return;
    }
    const corrected = reread(text, before, { editorial: correct(set) });
    expect(corrected.records[1]).toMatchObject({ id: 'a-2', review: 'corrected', ...expected });
    expect(reread(text, corrected, { editorial: correct(set) })).toEqual(corrected);
    const later = reread(`前言。${text}`, corrected, { editorial: correct(set), found: [] });
    expect(later.records).toMatchObject([{ id: 'a-2', quantity: { value: 30 } }]);
    expect(later.records[0]?.subject).toBe(corrected.records[1]?.subject);
  });
});

describe('rejected records', () => {
  test('become tombstones with the reason, and are not found as new ones', () => {
    const rejected = reread(text, before, { editorial: reject });
    expect(idsIn(rejected)).toEqual(['1 全国建成绿色工厂21家', '3 出台有关政策12项']);
    expect(rejected.withdrawn).toMatchObject([{ id: 'a-2', reason: '对照原文' }]);
    expect(reread(text, rejected, { editorial: reject })).toEqual(rejected);
    const moved = reread(`前言，新设展厅8家。${text}`, rejected, { editorial: reject });
    expect(idsIn(moved)).toEqual([
      '4 前言，新设展厅8家'.replace('前言，', ''),
      '1 全国建成绿色工厂21家',
      '3 出台有关政策12项',
    ]);
    expect(moved.withdrawn[0]?.anchor.start).toBe((rejected.withdrawn[0]?.anchor.start ?? 0) + 10);
  });

  test('come back once the entry is taken back', () => {
    const rejected = reread(text, before, { editorial: reject });
    expect(reread(text, rejected)).toEqual(before);
  });

  test('are rejected in other witnesses, too', () => {
    const other = witness(text, { document: 'b', published: '2024-02-01' });
    const all = register([witness(text, { committed: before, editorial: reject }), other]);
    expect(all[1]).toMatchObject({ records: [], shared: [{ id: 'a-1' }, { id: 'a-3' }], withdrawn: [] });
  });
});

describe('added records', () => {
  const editorial = add(`  words: 到2025年再建一批\n${target}`);

  test('get the next number, and keep it', () => {
    const registry = reread(text, before, { editorial });
    expect(registry.records[2]).toMatchObject({
      id: 'a-4',
      review: 'corrected',
      rules: ['editorial'],
      anchor: { sentence: 's2', exact: '到2025年再建一批' },
    });
    expect(reread(text, registry, { editorial })).toEqual(registry);
    expect(reread(`前言。${text}`, registry, { editorial }).records[2]?.id).toBe('a-4');
  });

  test('take the place of what the rules find there later', () => {
    const quantity = add(
      '  words: 有关政策12项\n  set: {kind: figure, type: reported, subject: 政策, quantity: {text: 12项, value: 12, unit: 项}}\n',
    );
    const first = reread(text, null, { editorial: quantity, found: [] });
    expect(idsIn(reread(text, first, { editorial: quantity }))).toEqual([
      '2 全国建成绿色工厂21家',
      '3 培育创新中心30家',
      '1 有关政策12项',
    ]);
  });

  test('are told apart by what stands before them, or by their sentence', () => {
    const twice = '甲厂计划再建一批。乙厂计划再建一批。';
    for (const where of ['  after: 乙厂\n', '  sentence: s2\n']) {
      const action = '  set: {kind: target, type: action, subject: 一批}\n';
      const registry = reread(twice, null, { editorial: add(`  words: 计划再建一批\n${where}${action}`) });
      expect(registry.records).toMatchObject([{ anchor: { sentence: 's2', start: 11 } }]);
    }
  });
});

describe('an entry that does not fit is named with file and line', () => {
  const figure = (rest: string) => `  set: {kind: figure, type: reported, subject: 政策${rest}}\n`;
  test.each([
    [
      `${reject}${reject.replace('record: 2', 'record: 9').replace('30家', '9家')}`,
      'a.yaml:6: found no record a-9, expected one of records/a.json',
    ],
    [
      `${reject}${confirm}${confirm}`,
      'a.yaml:12: found record 1, which line 6 is about, expected one entry a record',
    ],
    [
      reject.replace('30家', '31家'),
      'a.yaml:1: found 培育创新中心31家 as record a-2, expected 培育创新中心30家',
    ],
    [
      confirm.replace('21家', '22家'),
      'a.yaml:1: found no 全国建成绿色工厂22家 in the text, expected the words of record a-1',
    ],
    [
      confirm.replace('全国建成绿色工厂21家', '出台有关政策12项'),
      'a.yaml:1: found 出台有关政策12项 as record a-1, expected 全国建成绿色工厂21家',
    ],
    [correct('type: dated'), 'a.yaml:1: found type dated of a figure, expected reported, forecast'],
    [correct('kind: target, type: dated'), 'a.yaml:1: found a dated target without time, expected a time'],
    [correct('quantity: null'), 'a.yaml:1: found a reported figure without quantity, expected a quantity'],
    [
      correct('quantity: {bound: range}'),
      'a.yaml:1: found bound range with max null, expected a max for a range and for nothing else',
    ],
    [
      correct('quantity: {max: 3, bound: range}'),
      'a.yaml:1: found a range from 30 to 3, expected a max above the value',
    ],
    [
      correct('quantity: {bound: more-than, bound_text: 超过}'),
      'a.yaml:1: found bound_text 超过, which 培育创新中心30家 does not have, expected words of the record',
    ],
    [correct(''), 'a.yaml:4: found 0.set = {}, expected something in each of its braces'],
    [correct('time: {}'), 'a.yaml:4: found 0.set = {"time":{}}, expected something in each of its braces'],
    [
      confirm.replace(/records:[^]*12项/, 'records: {}'),
      'a.yaml:2: found 0.records = {}, expected something in each of its braces',
    ],
    [
      `${add(`  words: 再建一批\n${target}`)}${add(`  words: 再建一批\n${target}`)}`,
      'a.yaml:6: found 再建一批, which line 1 adds, expected one entry a record',
    ],
    [
      correct('quantity: {text: 31家}'),
      'a.yaml:1: found 31家 0 times in 培育创新中心30家, expected words of the quantity that stand once in the words of the record',
    ],
    [
      correct('time: {text: 2025年, start: 2026-01-01, end: 2025-12-31, relation: by, precision: year}'),
      'a.yaml:1: found time 2026-01-01 to 2025-12-31, expected a first day that is not after the last',
    ],
    [
      correct('time: {text: 2026年, start: 2026-01-01, end: 2026-12-31, relation: by, precision: year}'),
      'a.yaml:1: found time 2026年, which the text does not have, expected words of the text',
    ],
    [correct('time: {text: 2025年}'), 'a.yaml:1: found an unusable time.start, expected a day as YYYY-MM-DD'],
    [
      correct('colour: red'),
      'a.yaml:4: found unknown key 0.set.colour, expected only keys that the schema names',
    ],
    [
      correct('kind: wish'),
      'a.yaml:4: found 0.set.kind = "wish", expected one of "target"|"figure"|"milestone"',
    ],
    [
      correct('kind: target').replace('record: 2', 'record: second'),
      'a.yaml:2: found 0.record = "second", expected a number or id of a record',
    ],
    [
      reject.replace('day: 2024-05-01', 'day: 2024-02-30'),
      'a.yaml:5: found 0.day = "2024-02-30", expected a day as YYYY-MM-DD',
    ],
    [reject.replace(/ {2}reason.*\n/, ''), 'a.yaml:1: found no 0.reason, expected string'],
    ['- verdict: doubt\n', 'a.yaml:1: found 0.verdict = "doubt", expected '],
    ['verdict: confirm\n', 'a.yaml:1: found {"verdict":"confirm"}, expected array'],
    [add(`  words: 没有的话\n${figure('')}`), 'a.yaml:1: found no 没有的话, expected words of the text'],
    [
      add(`  words: 培育创新中心30家\n  sentence: s3\n${figure('')}`),
      'a.yaml:1: found no 培育创新中心30家 in s3, expected words of the text',
    ],
    [
      add(`  words: 家\n${figure('')}`),
      'a.yaml:1: found 家 2 times, expected words that stand once (after, sentence)',
    ],
    [
      add(`  words: 政策12项\n${figure('')}`),
      'a.yaml:1: found a reported figure without quantity, expected a quantity',
    ],
    [
      add(`  words: 政策12项\n${figure(', quantity: {value: 12}')}`),
      'a.yaml:1: found no quantity.text, expected words of the quantity',
    ],
    [
      add(`  words: 政策12项\n${figure(', quantity: {text: 12项}')}`),
      'a.yaml:1: found an unusable quantity.value, expected ',
    ],
    [
      add('  words: 政策12项\n  set: {kind: figure, type: reported}\n'),
      'a.yaml:3: found no 0.set.subject, expected string',
    ],
  ])('%j', (editorial, message) => {
    expect(() => reread(text, before, { editorial })).toThrow(message);
  });

  test('about a record that is withdrawn, or that another document has', () => {
    const gone = reread(text.replace('出台有关政策12项。', ''), before);
    const words = text.replace('出台有关政策12项。', '再说一遍出台有关政策12项。');
    expect(() => reread(words, gone, { editorial: confirm, found: [] })).toThrow(
      'found record a-3, which is withdrawn, expected one that stands',
    );
    const all = register([witness(text, { committed: before }), witness(text, { document: 'b' })]);
    const [a, b] = all;
    const editorial = `- verdict: confirm\n  records: {a-1: 全国建成绿色工厂21家}\n${given}`;
    expect(() =>
      register([
        witness(text, { committed: a ?? null }),
        witness(text, { document: 'b', committed: b ?? null, editorial }),
      ]),
    ).toThrow('content/editorial/b.yaml:1: found record a-1, which another document has, expected one of');
  });
});
