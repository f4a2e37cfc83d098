import { decodeHTML } from 'entities';
import { type Repair, replaceMatches } from '../repair.ts';

/**
 * Character references, also those whose `&` was itself written as one, and numbers that nothing closes:
 * `&nbsp;`, `&#x201c;`, `&amp;nbsp;`, `&#x7eff`.
 */
export const entity: Repair = {
  kind: 'entity',
  find({ text }) {
    const reference =
      /&(?:amp;)*(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});|&(?:amp;)*(#\d{4,6}(?!\d)|#[xX][\da-fA-F]{4,5}(?![\da-fA-F]))(?![;\w])/gu;
    return replaceMatches(text, reference, 'HTML 字符引用', ([all, closed, open]) => {
      const name = closed ?? open ?? '';
      const decoded = decodeHTML(`&${name};`);
      return decoded === `&${name};` ? decodeHTML(all) : decoded;
    });
  },
  examples: [
    ['推进新型工业化&nbsp;做强做优', '推进新型工业化\u00a0做强做优'],
    ['&ldquo;十四五&rdquo;&#12290;', '“十四五”。'],
    ['當(d&#257;ng)', '當(dāng)'],
    ['&#x7eff&#x8272&#24037;&#21378。', '绿色工厂。'],
    ['A&amp;B，&amp;nbsp;C', 'A&B，\u00a0C'],
  ],
  untouched: ['AT&T公司；', '研发&设计', '&未知;', '见&#12号'],
};

/** Character references that lost their head, as a copier left them: `xa0;`, `Va0;`. */
export const brokenEntity: Repair = {
  kind: 'entity',
  find({ text }) {
    const remains = /(?<![A-Za-z\d&#])[xXvV](a0|A0|200[2-9aAbB]|3000);/g;
    return replaceMatches(text, remains, '残缺的 HTML 字符引用', ([, hex = 'a0']) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  },
  examples: [['推进新型工业化Va0; 做强做优', '推进新型工业化\u00a0 做强做优']],
  untouched: ['型号Va0', '新版本V2021；', '版本V2021;', 'Va0；', '见Va3;'],
};
