import { at } from '../../../lang/at.ts';
import type { TermRow } from '../layout.ts';
import type { InScripts } from '../../../lang/scripts.ts';

/** How a word sounds like what was typed. */
export interface Heard {
  /** The word, or a part of it, in both scripts. */
  readonly word: InScripts;
  /** How many passages hold the word that it is, or is a part of. */
  readonly passages: number;
  readonly kind: 'pinyin' | 'initials';
  /** The lower, the closer. */
  readonly distance: number;
}

const letters = /^[a-zü']+$/;

/** What was typed, as syllables are written in the table: ü as v, without tones and marks between. */
export function asTyped(text: string): string | null {
  const plain = text
    .normalize('NFKD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  if (!letters.test(plain)) return null;
  return plain.replace(/'/g, '');
}

const first = (syllable: string): string => syllable.charAt(0);
const firstLetters = (syllable: string): string => /^[zcs]h/.exec(syllable)?.[0] ?? syllable.charAt(0);

/** What was typed, read off a word: how far it is, and which of its syllables are meant (from … to, exclusive). */
interface Fit {
  readonly kind: Heard['kind'];
  readonly distance: number;
  readonly from: number;
  readonly to: number;
}

/** Whole syllables one after another, anywhere in the word: nengyuan in 新能源汽车. */
function stretch(typed: string, syllables: readonly string[]): Fit | null {
  for (let from = 0; from < syllables.length; from += 1) {
    let length = 0;
    for (let to = from; to < syllables.length && length < typed.length; to += 1) {
      length += at(syllables, to).length;
      if (length === typed.length && syllables.slice(from, to + 1).join('') === typed) {
        const isWhole = from === 0 && to + 1 === syllables.length;
        return { kind: 'pinyin', distance: isWhole ? 0 : from === 0 ? 0.5 : 1, from, to: to + 1 };
      }
    }
  }
  return null;
}

/** Each syllable whole or cut after its first letters, to the word's end: gaozlfz. */
function reaches(typed: string, syllables: readonly string[]): boolean {
  const reach = (place: number, rest: string): boolean => {
    if (rest === '') return place === syllables.length;
    const syllable = syllables[place] ?? '';
    for (let length = Math.min(syllable.length, rest.length); length > 0; length -= 1) {
      if (rest.startsWith(syllable.slice(0, length)) && reach(place + 1, rest.slice(length))) return true;
    }
    return false;
  };
  return syllables.length <= 8 && typed.length > syllables.length && reach(0, typed);
}

function fit(typed: string, syllables: readonly string[]): Fit | null {
  const count = syllables.length;
  const whole = { from: 0, to: count };
  const found = stretch(typed, syllables);
  if (found && found.to - found.from >= Math.min(2, count)) return found;
  const joined = syllables.join('');
  if (joined.startsWith(typed))
    return { kind: 'pinyin', distance: 1 + (joined.length - typed.length) / 10, ...whole };
  for (const initials of [syllables.map(first), syllables.map(firstLetters)]) {
    if (initials.join('') === typed) return { kind: 'initials', distance: 3, ...whole };
    const cut = initials.findIndex((_, index) => initials.slice(0, index + 1).join('') === typed);
    if (cut > 0) return { kind: 'initials', distance: 3.5, from: 0, to: cut + 1 };
  }
  if (reaches(typed, syllables)) return { kind: 'pinyin', distance: 4, ...whole };
  const skipped = skips(typed, syllables);
  return skipped === null ? null : { kind: 'pinyin', distance: skipped, ...whole };
}

/** Whole syllables with others left out between: tanfeng for 碳达峰. */
function skips(typed: string, syllables: readonly string[]): number | null {
  let rest = typed;
  let named = 0;
  for (const [index, syllable] of syllables.entries()) {
    const isEdge = index === 0 || index === syllables.length - 1;
    if (rest.startsWith(syllable)) {
      rest = rest.slice(syllable.length);
      named += 1;
    } else if (index > 0 && isEdge && rest !== '' && syllable.startsWith(rest)) {
      // The last one is just being typed.
      rest = '';
      named += 1;
    } else if (isEdge) return null;
  }
  return rest === '' && named >= 2 && named * 2 >= syllables.length ? 6 + syllables.length - named : null;
}

/** Fewer letters sound like everything. */
const fewestLetters = 3;

/**
 * The words that sound like what was typed, the closest first, of those as close the more frequent.
 *
 * @param typed letters, in one piece or spaced by syllables
 * @param rows the words that occur, the most frequent first
 */
export function hear(typed: string, rows: readonly TermRow[]): Heard[] {
  const plain = asTyped(typed.replace(/\s+/gu, ''));
  if (plain === null || plain.length < fewestLetters) return [];
  const heard = new Map<string, Heard>();
  for (const [simplified, traditional, sound, passages] of rows) {
    const found = fit(plain, sound.split(' '));
    if (!found) continue;
    const { kind, distance, from, to } = found;
    const cut = (text: string): string => [...text].slice(from, to).join('');
    const word = { 'zh-Hans': cut(simplified), 'zh-Hant': cut(traditional) };
    const before = heard.get(word['zh-Hans']);
    if (before && before.distance <= distance) continue;
    heard.set(word['zh-Hans'], { word, passages, kind, distance });
  }
  return [...heard.values()].toSorted((a, b) => a.distance - b.distance || b.passages - a.passages);
}
