import { customPinyin, pinyin } from 'pinyin-pro';

/** Words whose reading the library's own table has wrong or lacks. */
customPinyin({ 率先: 'shuài xiān', 率领: 'shuài lǐng', 表率: 'biǎo shuài' });

/**
 * The syllables of a word, without tones, separated by spaces: `tan da feng`; ü is v. The word decides between
 * several readings of a character (增长, 长度).
 */
export const syllablesOf = (word: string): string =>
  pinyin(word, { toneType: 'none', type: 'array', v: true }).join(' ').toLowerCase();
