import { toSimplified } from '../lang/scripts.ts';
import type { Restored } from './restore.ts';

const body =
  '[\\p{Script=Han}、 ]{0,40}?(?:[二三四五六七八九十]{1,3}部门|国务院|办公厅|办公室|委员会|人民政府|部|委|局|厅|署|总局)';

/** A document's title: who issues what about what. */
const issued = new RegExp(
  `^(?<who>${body}(?:办公厅)?) ?(?:关于|印发)[^。！？]{4,80}(?:意见|通知|方案|规划|办法|计划|决定|公告|细则|规定|纲要|要点|指南|条例)(?:[（(][^（）()]{1,20}[）)])?》?$`,
  'u',
);

/**
 * The bodies that issue a document, as its title names them: 国务院办公厅关于…的意见, 水利部等七部门关于…的通知.
 *
 * @returns in simplified script; null for a text that is no such document
 */
export function issuerOf({ title, script, text, blocks }: Restored): string | null {
  const [first] = blocks;
  const above = title !== null && script === 'zh-Hant' ? toSimplified(title) : title;
  const lines = [above ?? '', first ? text.slice(first.start, first.end) : ''];
  const named = lines.flatMap((line) => issued.exec(line.trim())?.groups?.who ?? []);
  return named[0]?.trim() ?? null;
}
