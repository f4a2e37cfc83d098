import { type Repair, replaceMatches } from '../repair.ts';

/** Two marks within a sentence in a row, of which one is too many: 汽车，、钢铁，，分别. The last one parts more exactly. */
export const doubledMarks: Repair = {
  kind: 'repeat',
  find: ({ text }) => replaceMatches(text, /[，、；]{2,9}/gu, '重复的标点', ([marks]) => marks.slice(-1)),
  examples: [
    ['2022年，，汽车业，、钢铁业，，分别增长3%，、4%。', '2022年，汽车业、钢铁业，分别增长3%、4%。'],
    ['完善政策；；加强监管', '完善政策；加强监管'],
  ],
  untouched: ['完善政策，加强监管；保障供应、稳定价格', '等等……'],
};
