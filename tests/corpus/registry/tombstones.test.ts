import { describe, expect, test } from 'vitest';
import { register } from '../../../src/corpus/registry/register.ts';
import type { Records } from '../../../src/model/record.ts';
import { reread, statementsIn, witness } from './reading.ts';

const text = '全国建成绿色工厂21家。培育创新中心30家。出台有关政策12项。';
const without = text.replace('培育创新中心30家。', '');
const given = '  reason: 对照原文\n  day: 2024-05-01\n';
const successors = ({ withdrawn }: Records): (string | null)[] =>
  withdrawn.map((tombstone) => tombstone.moved_to);
const reasons = ({ withdrawn }: Records): string[] => withdrawn.map(({ id, reason }) => `${id} ${reason}`);

describe('a tombstone says what is true now', () => {
  test('where its words stand, but are read no more', () => {
    const found = statementsIn(text).slice(1);
    const gone = reread(text, reread(text), { found });
    expect(reasons(gone)).toEqual(['a-1 重读后不再作为记录。']);
    const later = reread(text.replace('全国建成绿色工厂21家。', ''), gone);
    expect(reasons(later)).toEqual(['a-1 重读时未再找到这句话。']);
  });

  test('where it is now, as who rejected it says', () => {
    const editorial = `- verdict: reject\n  record: 2\n  words: 培育创新中心30家\n  moved_to: a-1\n${given}`;
    const rejected = reread(text, reread(text), { editorial });
    expect([reasons(rejected), successors(rejected)]).toEqual([['a-2 对照原文'], ['a-1']]);
  });

  test('once a rejection is taken back', () => {
    const editorial = `- verdict: reject\n  record: 2\n  words: 培育创新中心30家\n${given}`;
    const rejected = reread(text, reread(text), { editorial });
    const found = statementsIn(text).filter(({ quantity }) => quantity?.value !== 30);
    expect(reasons(reread(text, rejected, { found }))).toEqual(['a-2 重读后不再作为记录。']);
  });

  const b = (of: string, committed: Records | undefined) =>
    witness(of, { document: 'b', published: '2024-02-01', committed: committed ?? null });
  const a = (of: string, committed: Records | undefined) => witness(of, { committed: committed ?? null });

  /** Two witnesses, of which the first has lost a sentence, whose record is now the second's. */
  function moved(): Records[] {
    const [first, second] = register([a(text, reread(text)), b(text, undefined)]);
    const all = register([a(without, first), b(text, second)]);
    expect(all.flatMap(reasons)).toEqual(['a-2 同一讲话另一文本所载，见 b-4。']);
    expect(all.flatMap(successors)).toEqual(['b-4']);
    return all;
  }

  test('where what it named is gone, too', () => {
    const [first, second] = moved();
    const after = register([a(without, first), b(without, second)]);
    expect(after.flatMap(reasons)).toEqual(['a-2 重读时未再找到这句话。', 'b-4 重读时未再找到这句话。']);
    expect(after.flatMap(successors)).toEqual([null, null]);
    const back = register([a(without, after[0]), b(text, after[1])]);
    expect(back.flatMap(reasons)).toEqual(['a-2 重读时未再找到这句话。']);
  });

  test('where what it named has become another', () => {
    const [first, second] = moved();
    const other = { document: 'c', published: '2023-12-01' };
    const alone = reread(text, null, other);
    const after = register([
      a(without, first),
      b(text, second),
      witness(text, { ...other, committed: alone }),
    ]);
    const all = after.flatMap(reasons);
    expect(all).toContain('a-2 同一讲话另一文本所载，见 c-2。');
    expect(all).toContain('b-4 同一讲话另一文本所载，见 c-2。');
  });

  test('where its document was withdrawn for a while', () => {
    const [gone] = register([], [{ committed: reread(text), entries: [] }]);
    expect(gone && reasons(gone)[1]).toBe('a-2 所据文本已撤下。');
    expect(reasons(reread(without, gone))).toEqual(['a-2 重读时未再找到这句话。']);
  });
});
