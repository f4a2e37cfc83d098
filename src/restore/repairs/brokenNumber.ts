import type { Repair } from '../repair.ts';

/**
 * Numbers that a machine translation there and back broke: `65,438+0` stands for a 1 that got lost
 * (`65,438+07.7%` was 17.7%). What they were cannot be told for sure, so they are flagged and never read.
 */
export const brokenNumber: Repair = {
  kind: 'broken-number',
  find({ text }) {
    return Array.from(
      text.matchAll(/\d{2,3},?\d{3}\+0\d{0,12}(?:\.\d{1,6})?[%％]?/gu),
      ({ 0: all, index }) => ({
        start: index,
        end: index + all.length,
        to: all,
        reason: '回译损坏的数字，不可读',
        certainty: 'unsure',
        alternatives: [],
      }),
    );
  },
  examples: [],
  flags: [
    ['同比增长65,438+07.7%', ['65,438+07.7%']],
    ['完成65438+0000家企业', ['65438+0000']],
  ],
  untouched: ['增长17.7%', '65,438元', '“5+2”和“1+10+3”', '1841亿元'],
};
