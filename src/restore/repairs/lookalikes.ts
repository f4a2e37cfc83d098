import { type Repair, replaceMatches } from '../repair.ts';

/** Radicals that stand for whole characters and have no compatibility mapping in Unicode. */
const radicals = new Map(
  Array.from(
    '⺎兀⺒巳⺓幺⺝月⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
);

/** Radicals and compatibility forms that stand where a character was, as PDF files give them: ⼯业, 增⻓. */
export const lookalike: Repair = {
  kind: 'mojibake',
  find({ text }) {
    const forms = /[\u2e80-\u2fd5\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;
    return replaceMatches(
      text,
      forms,
      '部首或兼容字形',
      ([form]) => radicals.get(form) ?? form.normalize('NFKC'),
    );
  },
  examples: [
    ['⼯业⽣产稳步增⻓', '工业生产稳步增长'],
    ['⼆⼗万辆', '二十万辆'],
    ['\uf9ca動', '流動'],
  ],
  untouched: ['工业生产稳步增长', '部首⺀'],
};

/** Characters that nobody sees: soft hyphens, marks of direction and of form, the box of a key. */
export const invisible: Repair = {
  kind: 'layout',
  find({ text }) {
    const marks =
      /[\u00ad\u200e\u200f\u202a-\u202e\u2061-\u2064\u2066-\u2069]|[\ufe00-\ufe0f]|(?<=\d\ufe0f?)\u20e3|[\u{e0100}-\u{e01ef}]/gu;
    return replaceMatches(text, marks, '不可见字符', () => '');
  },
  examples: [
    ['新建\u00ad泊位80个\u202a。\u202c', '新建泊位80个。'],
    ['建成3\ufe0f\u20e35\ufe0f\u20e3座', '建成35座'],
  ],
  untouched: ['新建泊位80个。', '进出口-5%'],
};
