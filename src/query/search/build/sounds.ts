import { pinyin } from 'pinyin-pro';

/**
 * Words whose reading the library's own table has wrong or lacks. They are no entry of a dictionary of the library's,
 * which would be felt wherever it is used.
 */
const corrected: readonly (readonly [word: string, syllables: readonly string[]])[] = [
  ['率先', ['shuai', 'xian']],
  ['率领', ['shuai', 'ling']],
  ['表率', ['biao', 'shuai']],
];

/**
 * The syllables of a word, without tones, separated by spaces: `tan da feng`; ü is v. The word decides between
 * several readings of a character (增长, 长度).
 */
export function syllablesOf(word: string): string {
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true });
  for (const [own, right] of corrected) {
    for (const { index } of word.matchAll(new RegExp(own, 'gu')))
      syllables.splice([...word.slice(0, index)].length, right.length, ...right);
  }
  return syllables.join(' ').toLowerCase();
}
