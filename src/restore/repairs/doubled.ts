import type { Repair, Repairing } from '../repair.ts';

/** How many characters in a row must stand twice, and how many of them must differ, for it to be no emphasis. */
const fewest = 8;
const fewestDifferent = 5;

/** Where a row of characters that stand twice each ends, from a place on. */
function doubledEnd(text: string, start: number): number {
  let at = start;
  while (at + 1 < text.length && text.charAt(at) === text.charAt(at + 1) && text.charAt(at) !== '\n') at += 2;
  return at;
}

/** Text of which every character was printed twice, as bold type is in some files: 建建成成工工厂厂. */
export const doubled: Repair = {
  kind: 'repeat',
  find({ text }) {
    const found: Repairing[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const end = doubledEnd(text, start);
      if (end - start < 2 * fewest) {
        start = Math.max(start, end - 1);
        continue;
      }
      let to = '';
      for (let at = start; at < end; at += 2) to += text.charAt(at);
      const isText = new Set(to).size >= fewestDifferent && /\p{Script=Han}{2}/u.test(to);
      if (isText) found.push({ start, end, to, reason: '逐字重复' });
      start = end - 1;
    }
    return found;
  },
  examples: [
    ['到到22002266年年，，新新建建水水厂厂3300座座。。', '到2026年，新建水厂30座。'],
    ['一、节水\n工工业业节节水水行行动动方方案案\n正文', '一、节水\n工业节水行动方案\n正文'],
  ],
  untouched: [
    '高高兴兴上班去',
    '哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈',
    '编号1122334455667788',
    '----------------',
  ],
};
