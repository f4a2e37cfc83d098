import { gbkCodes } from '../gbk.ts';
import type { Repair, Repairing } from '../repair.ts';

/** Windows-1252's characters for the bytes 80–9F (Encoding Standard, index windows-1252). */
const windows1252 = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, byte) => 0x80 + byte))].map(
    (character, byte) => [character, 0x80 + byte],
  ),
);

/** The bytes of a character as one number, the first above the second; null where it has none. */
type BytesOf = (character: string) => number | null;

const latinByte: BytesOf = (character) => {
  const byte = windows1252.get(character) ?? character.charCodeAt(0);
  return byte <= 0xff ? byte : null;
};

const gbkBytes: BytesOf = (character) => gbkCodes().get(character) ?? null;

/** How many continuations a lead byte of UTF-8 asks for; null for a byte that begins none. */
function continuations(lead: number): number | null {
  if (lead < 0x80) return 0;
  if (lead < 0xc2 || lead > 0xf4) return null;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/** The text whose UTF-8 bytes were read as something else, or null when the bytes are not UTF-8. */
function reread(run: string, bytesOf: BytesOf): string | null {
  const bytes: number[] = [];
  let open = 0;
  const isSound = (byte: number): boolean => {
    bytes.push(byte);
    if (open > 0) {
      open -= 1;
      return byte >= 0x80 && byte <= 0xbf;
    }
    const asked = continuations(byte);
    open = asked ?? 0;
    return asked !== null;
  };
  for (const character of run) {
    const found = bytesOf(character);
    if (found === null || (found > 0xff && !isSound(found >> 8)) || !isSound(found & 0xff)) return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/** Runs long enough that being UTF-8 by chance is out of the question, and what their characters were read as. */
const readings = [
  {
    run: /[\u0080-\u00ff\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]{3,}/gu,
    bytesOf: latinByte,
  },
  { run: /[\u3000-\u9fff\ue000-\uffe5]{6,}/gu, bytesOf: gbkBytes },
] as const;

/** UTF-8 text that was read in another encoding: å·¥ä¸š, 宸ヤ笟鍖栭儴 … */
export const misread: Repair = {
  kind: 'mojibake',
  find({ text }) {
    const found: Repairing[] = [];
    for (const { run, bytesOf } of readings) {
      for (const match of text.matchAll(run)) {
        const to = reread(match[0], bytesOf);
        if (to === null || !/\p{Script=Han}/u.test(to)) continue;
        const start = match.index;
        found.push({ start, end: start + match[0].length, to, reason: 'UTF-8 文本按别的编码读出' });
      }
    }
    return found;
  },
  examples: [
    ['å·¥ä¸šå’Œä¿¡æ\u0081¯åŒ–éƒ¨', '工业和信息化部'],
    [
      '鍔犲揩鎺ㄨ繘鏂板瀷宸ヤ笟鍖栵紝鍋氬己鍋氫紭鍋氬ぇ瀹炰綋缁忔祹',
      '加快推进新型工业化，做强做优做大实体经济',
    ],
  ],
  untouched: ['工业和信息化部发布通知，加快推进新型工业化。', 'café、naïve、Müller', '±5℃、×3、÷2'],
};
