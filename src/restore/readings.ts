import { pinyin as readingsOf } from 'pinyin-pro';

const combiningMarks = /[\u0300-\u0307\u0309-\u030c]/g;

/** A syllable in lower case, composed, with the letters that fonts for pinyin put in the place of g and a. */
export const normal = (syllable: string): string =>
  syllable.toLowerCase().replaceAll('ɡ', 'g').replaceAll('ɑ', 'a').normalize('NFC');

/** A normal syllable without its tone mark; ü becomes v. */
export const withoutTone = (syllable: string): string =>
  syllable.normalize('NFD').replace(combiningMarks, '').normalize('NFC').replaceAll('ü', 'v');

const known = new Map<string, { exact: Set<string>; toneless: Set<string> }>();

/** The readings of a character by pinyin-pro's dictionary, with tone marks and without. */
export function readings(character: string): { exact: Set<string>; toneless: Set<string> } {
  let found = known.get(character);
  if (!found) {
    const exact = readingsOf(character, { multiple: true, type: 'array' }).map(normal);
    found = { exact: new Set(exact), toneless: new Set(exact.map(withoutTone)) };
    known.set(character, found);
  }
  return found;
}
