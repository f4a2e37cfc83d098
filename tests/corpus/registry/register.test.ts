import { describe, expect, test } from 'vitest';
import { recordsFile } from '../../../src/corpus/recordsFile.ts';
import { register } from '../../../src/corpus/registry/register.ts';
import type { Records } from '../../../src/model/record.ts';
import { idsIn, reread, witness } from './reading.ts';

const text = '全国建成绿色工厂21家。培育创新中心30家。出台有关政策12项。';
const without = text.replace('培育创新中心30家。', '');

describe('what is gone', () => {
  test('leaves a tombstone with the reason, and its number is not given again', () => {
    const gone = reread(without, reread(text));
    expect(idsIn(gone)).toEqual(['1 全国建成绿色工厂21家', '3 出台有关政策12项']);
    expect(gone.withdrawn).toMatchObject([{ id: 'a-2', reason: '重读时未再找到这句话。' }]);
    expect(gone.withdrawn[0]?.anchor.exact).toBe('培育创新中心30家');
    const last = reread(text.replace('出台有关政策12项。', ''), reread(text));
    expect(idsIn(reread('全国建成绿色工厂21家。培育创新中心30家。新设展厅8家。', last))).toEqual([
      '1 全国建成绿色工厂21家',
      '2 培育创新中心30家',
      '4 新设展厅8家',
    ]);
  });

  test('comes back under its id, even elsewhere', () => {
    const gone = reread(without, reread(text));
    const back = reread(text, gone);
    expect(back).toEqual(reread(text));
    expect(idsIn(reread(`${without}培育创新中心30家。`, gone))[2]).toBe('2 培育创新中心30家');
  });

  test('does not lend its id to something else', () => {
    const gone = reread(without, reread(text));
    expect(idsIn(reread(`${without}培育龙头企业75家。`, gone))[2]).toBe('4 培育龙头企业75家');
  });
});

test('new ones are numbered in reading order, behind all that were', () => {
  const more = `新设平台8项。${text}扶持企业9家。`;
  expect(idsIn(reread(more, reread(text)))).toEqual([
    '4 新设平台8项',
    '1 全国建成绿色工厂21家',
    '2 培育创新中心30家',
    '3 出台有关政策12项',
    '5 扶持企业9家',
  ]);
});

describe('witnesses of one speech', () => {
  const other = `据报道，${text.replace('出台有关政策12项。', '')}另有工厂5家在建。`;
  const both = (
    options: Partial<Record<'a' | 'b', Records | undefined>> = {},
    texts = { a: text, b: other },
  ) =>
    register([
      witness(texts.b, { document: 'b', published: '2024-02-01', committed: options.b ?? null }),
      witness(texts.a, {
        document: 'a',
        published: '2024-03-01',
        isSupplied: true,
        committed: options.a ?? null,
      }),
    ]);
  const named = (all: Records[], document: string): Records => {
    const found = all.find((each) => each.document === document);
    if (!found) throw new Error(document);
    return found;
  };
  const shared = ({ shared: list }: Records): string[] =>
    list.map(({ id, anchor }) => `${id} ${anchor.exact}`);

  test('share what both have; it belongs to the one whose text is its own', () => {
    const all = both();
    expect(idsIn(named(all, 'b'))).toEqual([
      '1 全国建成绿色工厂21家',
      '2 培育创新中心30家',
      '3 另有工厂5家在建',
    ]);
    expect(idsIn(named(all, 'a'))).toEqual(['4 出台有关政策12项']);
    expect(shared(named(all, 'a'))).toEqual(['b-1 全国建成绿色工厂21家', 'b-2 培育创新中心30家']);
    const [first] = named(all, 'a').shared;
    expect([...text].slice(first?.quantity?.start, first?.quantity?.end).join('')).toBe('21家');
  });

  test('read again are as they were', () => {
    const all = both();
    const again = both({ a: named(all, 'a'), b: named(all, 'b') });
    expect(again.map(recordsFile)).toEqual(all.map(recordsFile));
  });

  test('leave a record with the one it was registered for', () => {
    const alone = reread(text);
    const all = both({ a: alone });
    expect(idsIn(named(all, 'a'))).toEqual(idsIn(alone));
    expect(shared(named(all, 'b'))).toEqual(['a-1 全国建成绿色工厂21家', 'a-2 培育创新中心30家']);
    expect(idsIn(named(all, 'b'))).toEqual(['4 另有工厂5家在建']);
  });

  test('have records of their own where they differ in the number', () => {
    const all = both({}, { a: text, b: text.replace('21家', '22家') });
    expect(idsIn(named(all, 'a'))).toEqual(['4 全国建成绿色工厂21家']);
  });

  test('that lose a sentence which the other keeps say where it is', () => {
    const before = both({ a: reread(text) });
    const all = both({ a: named(before, 'a'), b: named(before, 'b') }, { a: without, b: other });
    expect(named(all, 'a').withdrawn).toMatchObject([
      { id: 'a-2', reason: '同一讲话另一文本所载，见 b-5。' },
    ]);
    expect(idsIn(named(all, 'b'))).toEqual(['5 培育创新中心30家', '4 另有工厂5家在建']);
    const again = both({ a: named(all, 'a'), b: named(all, 'b') }, { a: without, b: other });
    expect(again).toEqual(all);
  });

  test('found to be of one speech give one id to what both have, and no number twice', () => {
    const [a, b] = [reread(text), register([witness(other, { document: 'b' })])[0]];
    const all = both({ a, b });
    expect(shared(named(all, 'a'))).toEqual(['b-1 全国建成绿色工厂21家', 'b-2 培育创新中心30家']);
    expect(named(all, 'a').withdrawn).toMatchObject([
      { id: 'a-1', reason: '同一讲话另一文本所载，见 b-1。' },
      { id: 'a-2', reason: '同一讲话另一文本所载，见 b-2。' },
      { id: 'a-3', reason: '编号与同一讲话另一文本的记录相同，改见 a-4。' },
    ]);
    expect(idsIn(named(all, 'a'))).toEqual(['4 出台有关政策12项']);
    expect(both({ a: named(all, 'a'), b: named(all, 'b') })).toEqual(all);
  });

  test('that are withdrawn leave tombstones, which say where the other has it', () => {
    const before = both({ a: reread(text) });
    const [b, a] = register(
      [witness(other, { document: 'b', committed: named(before, 'b') })],
      [{ committed: named(before, 'a'), entries: [] }],
    );
    expect(a?.records).toEqual([]);
    expect(a?.withdrawn.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
      'a-1 所据文本已撤下；同一讲话另一文本所载，见 b-5。',
      'a-2 所据文本已撤下；同一讲话另一文本所载，见 b-6。',
      'a-3 所据文本已撤下。',
    ]);
    expect(b && idsIn(b).map((line) => line.split(' ')[0])).toEqual(['5', '6', '4']);
  });
});
