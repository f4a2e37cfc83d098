import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextLength, type Records } from '../../../src/model/record.ts';
import { idsIn, reread, statementsIn } from './reading.ts';

const first =
  '会议介绍情况。全国建成绿色工厂2121家，带动就业。\n去年培育创新中心21家。今年再培育创新中心30家。\n各地出台政策12项。';

describe('a record keeps its id', () => {
  test.each([
    ['when text is put in above', first.replace('会议', '会议开始之前，主持人说明了安排。会议')],
    ['when text goes above', first.replace('会议介绍情况。', '')],
    ['when its paragraph is joined with another', first.replaceAll('\n', '')],
    ['when paragraphs change places', first.split('\n').reverse().join('\n')],
    ['when a word of it is repaired', first.replace('绿色工厂', '绿色的厂')],
    ['when its number is put right', first.replace('2121家', '2112家')],
    ['when the words around it change', first.replace('，带动就业', '，成绩显著').replace('介绍', '通报')],
  ])('%s', (_, text) => {
    const before = reread(first);
    const after = reread(text, before);
    const numbers = (registry: Records) =>
      idsIn(registry)
        .map((line) => line.split(' ')[0])
        .toSorted();
    expect(numbers(after)).toEqual(['1', '2', '3', '4']);
    expect(after.withdrawn).toEqual([]);
    const wordsOf = (registry: Records) =>
      new Map(registry.records.map(({ id, subject }) => [id, subject.slice(-3)]));
    for (const [id, subject] of wordsOf(after)) {
      if (!text.includes('绿色的厂')) expect(wordsOf(before).get(id)).toBe(subject);
    }
  });

  test('when a rule reads something else there', () => {
    const before = reread(first);
    const found = statementsIn(first).map((statement) => ({
      ...statement,
      kind: 'target' as const,
      type: 'quantified' as const,
      subject: '别的',
      quantity: statement.quantity && {
        ...statement.quantity,
        bound: 'more-than' as const,
        unit: `新${statement.quantity.unit}`,
      },
      anchor: {
        ...statement.anchor,
        end: statement.quantity?.end ?? 0,
        exact: statement.anchor.exact.slice(0, (statement.quantity?.end ?? 0) - statement.anchor.start),
      },
    }));
    const after = reread(first, before, { found });
    expect(after.records.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'a-3', 'a-4']);
    expect(after.records.every(({ kind }) => kind === 'target')).toBe(true);
  });

  test('and does not swap it when numbers move up by one sentence', () => {
    const text = '甲产业增长5%。乙产业增长6%。丙产业增长7%。';
    expect(idsIn(reread(text.replace('甲产业增长5%。', ''), reread(text)))).toEqual([
      '2 乙产业增长6%',
      '3 丙产业增长7%',
    ]);
    const statistics =
      '甲产业增加值增长5%，形势向好。乙产业增加值增长6%，基础稳固。丙产业增加值增长7%，后劲充足。';
    const revised = statistics.replace('7%', '8%').replace('6%', '7%').replace('5%', '6%');
    expect(idsIn(reread(revised, reread(statistics)))).toEqual([
      '1 甲产业增加值增长6%',
      '2 乙产业增加值增长7%',
      '3 丙产业增加值增长8%',
    ]);
  });

  test('in order, where the same is said several times', () => {
    const text = '工业增长5%。农业也有进步。工业增长5%。服务业也有进步。工业增长5%。';
    const registry = reread(text);
    expect(reread(`前言。${text}后记。`, registry).records.map(({ id }) => id)).toEqual([
      'a-1',
      'a-2',
      'a-3',
    ]);
    const shorter = reread(text.replace('农业也有进步。工业增长5%。', ''), registry);
    expect(shorter.records.map(({ id }) => id)).toEqual(['a-1', 'a-3']);
    expect(shorter.withdrawn.map(({ id }) => id)).toEqual(['a-2']);
  });
});

const subject = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未]{4,9}$/);
const fact = fc
  .tuple(subject, fc.integer({ min: 1, max: 30 }))
  .map(([name, count]) => `${name}新增${count}家`);
const filler = fc.stringMatching(/^[春夏秋冬山水风云]{3,24}$/);

interface Step {
  fact: string;
  before: string[];
}
const step = fc.record({ fact, before: fc.array(filler, { maxLength: 3 }) });
const textOf = (steps: readonly Step[], separator = '。'): string =>
  steps
    .flatMap(({ fact: each, before }) => [...before, each])
    .map((sentence) => `${sentence}${separator}`)
    .join('');

test('whatever happens to the text around them, untouched statements keep their ids', () => {
  const arbitrary = fc.record({
    steps: fc.uniqueArray(step, { minLength: 1, maxLength: 14, selector: (each) => each.fact }),
    others: fc.array(fc.array(filler, { maxLength: 3 }), { minLength: 14, maxLength: 14 }),
    dropped: fc.uniqueArray(fc.nat(13), { maxLength: 5 }),
    put: fc.array(fc.tuple(fc.nat(13), fact), { maxLength: 5 }),
    separator: fc.constantFrom('。', '。\n'),
  });
  fc.assert(
    fc.property(arbitrary, ({ steps, others, dropped, put, separator }) => {
      const known = new Set(steps.map((each) => each.fact));
      const changed = steps
        .map((each, index) => ({ fact: each.fact, before: others[index] ?? [] }))
        .filter((_, index) => !dropped.includes(index));
      for (const [at, added] of put) {
        if (!known.has(added)) changed.splice(at % (changed.length + 1), 0, { fact: added, before: [] });
        known.add(added);
      }
      const before = reread(textOf(steps));
      const text = textOf(changed, separator);
      const after = reread(text, before);
      const idOf = new Map(before.records.map(({ id, anchor }) => [anchor.exact, id]));
      for (const { id, anchor } of after.records) {
        const was = idOf.get(anchor.exact);
        if (was !== undefined) expect(id).toBe(was);
      }
      expect(reread(text, after)).toEqual(after);
      const ids = [...after.records, ...after.withdrawn].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(before.records.map(({ id }) => id)));
    }),
    { numRuns: 400 },
  );
});

test('what is said several times keeps its ids in order when other text changes', () => {
  const arbitrary = fc.record({
    facts: fc.array(fc.constantFrom('工业增长5%', '农业增长5%', '工业增长6%', '建成3家'), {
      minLength: 1,
      maxLength: 12,
    }),
    fillers: fc.array(fc.tuple(filler, filler), { minLength: 12, maxLength: 12 }),
  });
  fc.assert(
    fc.property(arbitrary, ({ facts, fillers }) => {
      const textWith = (side: 0 | 1): string =>
        facts.map((each, index) => `${fillers[index]?.[side] ?? ''}。${each}。`).join('');
      const after = reread(textWith(1), reread(textWith(0)));
      expect(after.records.map(({ id }) => id)).toEqual(facts.map((_, index) => `a-${index + 1}`));
    }),
    { numRuns: 300 },
  );
});

test('one edited character in each quotation changes no id', () => {
  const arbitrary = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未]{12,20}$/), fc.nat(11)),
    {
      minLength: 1,
      maxLength: 10,
      selector: ([words]) => words.slice(0, 8),
    },
  );
  fc.assert(
    fc.property(arbitrary, (facts) => {
      const edited = facts.map(([words, at]) => words.slice(0, at) + '某' + words.slice(at + 1));
      const textOfAll = (all: readonly string[]): string =>
        all.map((words, index) => `${words}有${index + 3}家。`).join('');
      const after = reread(textOfAll(edited), reread(textOfAll(facts.map(([words]) => words))));
      expect(after.records.map(({ id }) => id)).toEqual(facts.map((_, index) => `a-${index + 1}`));
    }),
    { numRuns: 300 },
  );
});

test('the words around a record stand in the text at its offsets, rare characters or not', () => {
  const text = '𠮷田说，情况很好。𠮷野建成𠮷厂12家，成绩显著。';
  const [record] = reread(text).records;
  const characters = [...text];
  const { anchor, quantity } = record ?? {};
  expect(anchor?.exact).toBe('𠮷野建成𠮷厂12家');
  expect(characters.slice(anchor?.start, anchor?.end).join('')).toBe(anchor?.exact);
  expect(characters.slice(quantity?.start, quantity?.end).join('')).toBe('12家');
  expect(anchor?.prefix).toBe(characters.slice(0, anchor?.start).slice(-contextLength).join(''));
  expect(anchor?.suffix).toBe('，成绩显著。');
  expect(anchor?.sentence).toBe('s2');
});

test('where a record becomes several, it goes on as the one in which its subject stands', () => {
  const text = '会议作出安排。围绕渔业发展，建设远洋渔港，修订渔港管理办法，培训渔民。';
  const promise = (words: string, subject: string) => {
    const start = text.indexOf(words);
    const anchor = { sentence: 's2', start, end: start + words.length, exact: words };
    return {
      ...{ kind: 'target' as const, type: 'action' as const, speaker: null, anchor, subject },
      ...{ quantity: null, change: null, deliverable: null, time: null, of: null, rules: ['test'] },
    };
  };
  const parts = ['建设远洋渔港', '修订渔港管理办法', '培训渔民'].map((words) => promise(words, words));
  const idOf = (subject: string) => {
    const whole = promise('围绕渔业发展，建设远洋渔港，修订渔港管理办法，培训渔民', subject);
    const before = reread(text, undefined, { found: [whole] });
    const after = reread(text, before, { found: parts });
    expect(after.withdrawn).toEqual([]);
    return after.records.find(({ id }) => id === 'a-1')?.anchor.exact;
  };
  expect(idOf('修订渔港管理办法')).toBe('修订渔港管理办法');
  expect(idOf('围绕渔业发展')).toBe('建设远洋渔港');
  expect(idOf('别的')).toBe('建设远洋渔港');
});
