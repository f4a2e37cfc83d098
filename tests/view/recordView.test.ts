import { describe, expect, test } from 'vitest';
import type { CorpusRecord } from '../../src/corpus/record.ts';
import { leadOf, nameOf } from '../../src/view/record/naming.ts';
import { viewOf } from '../../src/view/record/view.ts';
import { toTraditional } from '../../src/lang/scripts.ts';

type Bound = NonNullable<CorpusRecord['quantity']>['bound'];

const inBoth = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': toTraditional(text) });

const recordOf = (
  exact: string,
  text: string,
  bound: Bound,
  words: string | null,
  change: CorpusRecord['change'] = null,
): CorpusRecord => {
  const start = 5 + exact.indexOf(text);
  const record = {
    anchor: { sentence: 's1', start: 5, end: 5 + exact.length, exact },
    quote: inBoth(exact),
    quantity: {
      ...{ text, start, end: start + text.length, value: 1, max: null, unit: '元' },
      ...{ bound, bound_text: words },
    },
    ...{ id: 'a-1', document: 'a', kind: 'figure', type: 'reported', review: 'machine', said: '2023-03-01' },
    ...{ subject: '收入', time: null, speaker: null, change },
  };
  return record as CorpusRecord;
};

const worded = (...given: Parameters<typeof recordOf>): (string | null)[] =>
  (['zh-Hans', 'zh-Hant'] as const).map((script) => viewOf(recordOf(...given), script).value?.whole ?? null);

test.each([
  ['产品的不良品率降低了27.4%', '27.4%', 'down', '下降27.4%'],
  ['同比分别增长96.9%和93.4%', '93.4%', 'up', '增长93.4%'],
  ['产量提高，年均复合增长率达到了87%', '87%', null, '87%'],
] as const)('a change is shown with the way it goes: %s', (exact, text, direction, expected) => {
  expect(worded(exact, text, 'exact', null, { rate: 'other', direction })).toEqual([
    expected,
    toTraditional(expected),
  ]);
});

describe('a quantity is shown with its bound,', () => {
  test.each([
    ['as it stands before it', '收入超过8万亿元', '8万亿元', 'more-than', '超过', '超过8万亿元'],
    ['as it stands behind it', '占8万亿元以上', '8万亿元', 'at-least', '以上', '8万亿元以上'],
    [
      'in our words where it stands apart',
      '收入突破了8万亿元大关',
      '8万亿元',
      'more-than',
      '突破',
      '超过8万亿元',
    ],
    ['as the number itself says it', '达到8万多亿元', '8万多亿元', 'more-than', null, '8万多亿元'],
    ['and without one where there is none', '达到8万亿元', '8万亿元', 'exact', null, '8万亿元'],
  ] as const)('%s: %s', (_how, exact, text, bound, words, expected) => {
    expect(worded(exact, text, bound, words)).toEqual([expected, toTraditional(expected)]);
    const record = recordOf(exact, text, bound, words);
    expect(leadOf(viewOf(record, 'zh-Hant'))).toBe(toTraditional(expected));
    expect(nameOf(viewOf(record, 'zh-Hans'))).toContain(expected);
  });
});
