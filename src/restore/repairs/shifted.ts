import { fromGbk, gbkCodes } from '../gbk.ts';
import { normal, readings } from '../readings.ts';
import type { Repair, Repairing } from '../repair.ts';

const rows = new Map<number, string[]>();

/** GBK's Han characters with the lead byte `lead` that can be read as `syllable`. */
function charactersRead(syllable: string, lead: number): string[] {
  let row = rows.get(lead);
  if (!row) {
    row = [...gbkCodes()].filter(([, code]) => code >> 8 === lead).map(([character]) => character);
    rows.set(lead, row);
  }
  return row.filter(
    (character) => /\p{Script=Han}/u.test(character) && readings(character).exact.has(syllable),
  );
}

const remains = /(\p{Script=Han})\?([a-z\u00e0-\u01dc]{1,6})\)((?:\p{Script=Han}){1,3})([@-~])/gu;

/** The same where more than a few characters follow, too many for the bytes to be told; a toned reading shows it. */
const lostRun = /(?<=\p{Script=Han})\?[a-z]{0,5}[\u00e0-\u01dc][a-z]{0,4}\)\p{Script=Han}{3,40}/gu;

/**
 * GBK text whose bytes were read one byte off and then annotated: of 們在積 (82 83 · D4 DA · B7 65) the
 * bytes 83 D4 were read as 側, which got its reading and was itself lost: 們?cè)诜e. The reading gives
 * back the lost character, its code the bytes, and the bytes in their right pairs the text; made only
 * when the pairs fit and exactly one text comes out.
 */
export const shifted: Repair = {
  kind: 'mojibake',
  find({ text }) {
    const found: Repairing[] = [];
    for (const match of text.matchAll(remains)) {
      const [all, before = '', syllable = '', han = '', tail = ''] = match;
      const code = gbkCodes().get(before);
      if (code === undefined) continue;
      const texts = new Set<string>();
      for (const lost of charactersRead(normal(syllable), code & 0xff)) {
        const codes = [lost, ...han].flatMap((character) => gbkCodes().get(character) ?? []);
        if (codes.length < 1 + [...han].length) continue;
        const bytes = codes.flatMap((pair) => [pair >> 8, pair & 0xff]).slice(1);
        bytes.push(tail.charCodeAt(0));
        const decoded = fromGbk(bytes);
        if (/^\p{Script=Han}+$/u.test(decoded)) texts.add(decoded);
      }
      const [only, ...others] = texts;
      if (only === undefined || others.length > 0) continue;
      const start = match.index + before.length;
      found.push({ start, end: match.index + all.length, to: only, reason: 'GBK 文本错位一个字节' });
    }
    const runs = Array.from(text.matchAll(lostRun), ({ index, 0: all }): Repairing => ({
      start: index,
      end: index + all.length,
      to: all,
      reason: 'GBK 文本错位，不可读',
      certainty: 'unsure',
      alternatives: [],
    }));
    const isMade = (run: Repairing): boolean =>
      found.some(({ start, end }) => start < run.end && run.start < end);
    return [...found, ...runs.filter((run) => !isMade(run))];
  },
  flags: [['發展水能、地?zé)崮艿龋粩嗵，', ['?zé)崮艿龋粩嗵']]],
  examples: [['我們?cè)诜e極營造', '我們在積極營造']],
  untouched: ['我们?cè)在', '怎么样?a)好b', '如何?(a)一是'],
};
