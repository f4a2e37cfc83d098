import type { Repair } from '../repair.ts';

/**
 * One sign by itself that Chinese prose does not hold, between words: a letter of a script that has no part in it (Armenian
 * to Vedic, Korean aside), a Greek capital, a sign of mathematics or money. Names, units and formulas have letters or digits
 * of the same kind beside them.
 */
const sign =
  /[¢¤¶†‡∏∑∂∫√Α-ΡΣ-Ψ\u0530-\u10ff\u1200-\u1cff](?<=(?:^|[\p{Script=Han}，。、；：！？\n]).)(?=[\p{Script=Han}\d])/gu;

/** How many of them show that they were strewn in. */
const fewest = 3;

/** Signs that a copier strewed into a text; what they replaced, if anything, cannot be told. */
export const noise: Repair = {
  kind: 'mojibake',
  find({ text }) {
    const found = Array.from(text.matchAll(sign), ({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
      to: all,
      reason: '混入的字符',
      certainty: 'unsure' as const,
      alternatives: [],
    }));
    return found.length >= fewest ? found : [];
  },
  examples: [],
  flags: [['供水ૌ企业增长，¢节水Π企业减少。', ['ૌ', '¢', 'Π']]],
  untouched: ['Σ计划、α粒子和Ω值', '圆周率π约为3.14', '§3和§4', '学习Россия经验', '供水Π企业'],
};
