import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTraditional } from '../../src/lang/scripts.ts';
import { splitSentences } from '../../src/lang/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

const examples: string[][] = [
  ['态势如何？', '产业链怎样补短板！', '请看。'],
  ['“机遇大于挑战。”', '肖亚庆用这句话做出判断。'],
  ['“要摆在突出重要位置。”肖亚庆说。', '他表示，将制定规划。'],
  ['“我们要保持耐心、留出空间。', '相信不久的将来，会带来变化。”他说。'],
  ['比重为33.2%，约2.65亿吨；其中占一半。'],
  ['发布《指导意见》（全文）。', '谢谢'],
  ['一个标题'],
  ['见http://a.b/c?d=1所述。', '完。'],
  ['从5G、芯片……到新材料，都要布局。', '“还有……”', '他停了停。'],
  ['"稳字当头。"肖亚庆说。', '好!', '行?'],
];

describe('sentences', () => {
  test.each(examples)('%s', (...sentences) => {
    expect(split(sentences.join(''))).toEqual(sentences);
    expect(split(toTraditional(sentences.join('')))).toEqual(sentences.map(toTraditional));
  });

  test('cover the paragraph without gap', () => {
    const text = fc
      .array(fc.constantFrom('。', '！', '”', '“', '肖', '说', ' ', '…', '，', '𠮷'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(split(each).join('')).toBe(each);
        expect(split(each)).not.toContain('');
      }),
      { numRuns: 1000 },
    );
  });

  test('of nothing are none', () => {
    expect(splitSentences('')).toEqual([]);
  });
});
