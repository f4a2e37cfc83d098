import { foldScript } from '../../lang/scripts.ts';
import { gbkCodes } from '../gbk.ts';
import { normal, readings, withoutTone } from '../readings.ts';
import type { Page, Repair, Repairing } from '../repair.ts';

/** One or more bracketed Latin syllables after a Han character; verified before anything is done. */
const annotation =
  /(?<character>\p{Script=Han})(?<brackets>(?: ?[(（] ?(?:[a-zA-Zɡɑü\u00e0-\u01dc\u0144\u0148\u01f9\u1e3f]|[\u0300-\u030c]){1,8} ?[)）])+)/gu;

/**
 * How many annotations of a doubtful variety a text must have before they count as damage: without tone,
 * in full-width brackets, or on a rare character, as an editor writes the reading of one (亳(bó)州).
 */
const doubtfulNeeded = 3;

/** Whether a character is outside the 3,755 common ones, the first level of GB 2312 (B0A1–D7F9). */
function isRare(character: string): boolean {
  const code = gbkCodes().get(foldScript(character));
  return code === undefined || code < 0xb0a1 || code > 0xd7f9 || (code & 0xff) < 0xa1;
}

interface Annotation extends Repairing {
  doubtful: boolean;
}

function annotations(page: Page): Annotation[] {
  const found: Annotation[] = [];
  for (const match of page.text.matchAll(annotation)) {
    const { character = '', brackets = '' } = match.groups ?? {};
    const { exact, toneless } = readings(character);
    const start = match.index + character.length;
    let length = 0;
    let doubtful = isRare(character);
    for (const [bracket, syllable = ''] of brackets.matchAll(/ ?[(（] ?([^()（）]+?) ?[)）]/gu)) {
      const written = normal(syllable);
      const isToneless = withoutTone(written) === written.replaceAll('ü', 'v');
      if (!(exact.has(written) || (isToneless && toneless.has(withoutTone(written))))) break;
      doubtful ||= isToneless || bracket.includes('（');
      length += bracket.length;
    }
    if (length === 0) continue;
    const reason = `“${character}”的注音`;
    found.push({ start, end: start + length, to: '', reason, doubtful });
  }
  return found;
}

/** Readings put in brackets after characters: 當(dāng). Each is checked to be a reading of its character. */
export const pinyin: Repair = {
  kind: 'pinyin',
  find(page) {
    const found = annotations(page);
    const doubtful = found.filter((each) => each.doubtful).length;
    return found
      .filter((each) => !each.doubtful || doubtful >= doubtfulNeeded)
      .map(({ start, end, to, reason }) => ({ start, end, to, reason }));
  },
  examples: [
    ['當(dāng)前,工業(yè)和信息化部', '當前,工業和信息化部'],
    ['长(zhǎng)板', '长板'],
    ['绿(lǜ)色', '绿色'],
    ['工業(ye)和製造業(ye)綠(lv)色', '工業和製造業綠色'],
    ['機會(huì )', '機會'],
    ['工業(yè)(yè)(yè)發(fā)展', '工業發展'],
    ['时(shí)间：2021', '时间：2021'],
  ],
  untouched: [
    '全长10公里(km)',
    '一氧化碳(co)和千瓦(kw)',
    '附件(a)',
    '亳（bó）州',
    '亳(bó)州',
    '碳捕集利用与封存(CCUS)',
    '重庆(chongqing)',
    '和(he)',
    '二氧化碳(dioxide)',
  ],
};
