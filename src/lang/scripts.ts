import { at } from './at.ts';
import { ConverterFactory } from 'opencc-js/core';
import { Converter as fromTraditional } from 'opencc-js/t2cn';
import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import { from as fromDictionaries, to as toDictionaries } from 'opencc-js/preset/cn2t';

export type Script = 'zh-Hans' | 'zh-Hant';
export const scripts: readonly Script[] = ['zh-Hans', 'zh-Hant'];

/** The same in each script: words with as many code points, so that an offset means the same place in both. */
export type InScripts<Value = string> = Readonly<Record<Script, Value>>;

/** What a function gives for each script. */
export const inEachScript = <Value>(of: (script: Script) => Value): Record<Script, Value> => ({
  'zh-Hans': of('zh-Hans'),
  'zh-Hant': of('zh-Hant'),
});

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

type Words = readonly (readonly [simplified: string, traditional: string])[];

/**
 * Phrases in which OpenCC, matching from the left, finds a word that is not there: 国|家制|造业, 并发|布.
 * Longer than those words, they come first.
 */
const phrases: Words = [
  ['创制造', '創製造'],
  ['家制造', '家製造'],
  ['并发出', '並發出'],
  ['并发布', '並發布'],
  ['并发展', '並發展'],
  ['并发挥', '並發揮'],
  ['并发放', '並發放'],
  ['并发表', '並發表'],
  ['并发起', '並發起'],
  ['总台', '總臺'],
];

const taiwanConverter = (first: Words): ((text: string) => string) => {
  const words = fromDictionaries.cn ?? [];
  const variants = toDictionaries.tw ?? [];
  return ConverterFactory(...words.map((group) => [first, ...group]), ...variants);
};
const toTaiwan = once(() => taiwanConverter(phrases));
const fromTaiwan = once(() => fromTraditional({ from: 'tw', to: 'cn' }));

/**
 * Converts simplified text to traditional script, Taiwan's forms of the characters, words unchanged.
 *
 * @param text simplified
 * @returns as many code points, so that an offset in code points means the same place in both
 */
export const toTraditional = (text: string): string => toTaiwan()(text);

/**
 * A conversion to traditional script in which some words become others: for texts that are not quoted.
 *
 * @param words what each becomes; the longest that stands at a place counts
 */
export const toTraditionalWith = (words: Words): ((text: string) => string) =>
  taiwanConverter([...phrases, ...words]);

/**
 * Converts traditional text to simplified script, words unchanged. On text that is simplified already
 * it would do harm (显著 → 显着): give it traditional text only.
 *
 * @param text traditional
 * @returns as many code points
 */
export const toSimplified = (text: string): string => fromTaiwan()(text);

/** Text that is canonical (simplified), in the script asked for. */
export const inScript = (script: Script, simplified: string): string =>
  script === 'zh-Hans' ? simplified : toTraditional(simplified);

/** A simplified text in each script. */
export const inBoth = (simplified: string): Record<Script, string> =>
  inEachScript((script) => inScript(script, simplified));

/**
 * The pairs of one of OpenCC's character tables.
 *
 * @param table `from to [to …]`, separated by `|`; of several, the first counts
 */
export const characterPairs = (table: string): [string, string][] =>
  table.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });

const isOneUnit = ([from, to]: [string, string]): boolean => from.length === 1 && to.length === 1;
const traditionalOnly = once(() => new Map(characterPairs(traditionalCharacters).filter(isOneUnit)));
const simplifiedOnly = once(() => new Map(characterPairs(simplifiedCharacters).filter(isOneUnit)));

/** For each UTF-16 unit its simplified form; 0 where it has no other. */
const folds = once(() => {
  const table = new Uint16Array(0x10000);
  for (const [traditional, simplified] of traditionalOnly())
    table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  return table;
});

/** For each UTF-16 unit: 1 where only traditional text has it, -1 where only simplified text has it. */
const sides = once(() => {
  const table = new Int8Array(0x10000);
  for (const character of traditionalOnly().keys()) table[character.charCodeAt(0)] = 1;
  for (const character of simplifiedOnly().keys()) {
    table[character.charCodeAt(0)] = traditionalOnly().has(character) ? 0 : -1;
  }
  return table;
});

/**
 * Replaces each traditional character by its simplified form, one by one: good for comparing, not for
 * reading (著 is left, 乾隆 becomes 干隆).
 *
 * @param text in either script
 * @returns text of the same length in UTF-16 units
 */
export function foldScript(text: string): string {
  const table = folds();
  let folded = '';
  let from = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    const simplified = at(table, text.charCodeAt(unit));
    if (simplified === 0) continue;
    folded += text.slice(from, unit) + String.fromCharCode(simplified);
    from = unit + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/**
 * Tells the script of a text by the characters that only one of the scripts has.
 *
 * @param text any text; without such characters it counts as simplified
 */
export function detectScript(text: string): Script {
  const table = sides();
  let balance = 0;
  for (let unit = 0; unit < text.length; unit += 1) balance += at(table, text.charCodeAt(unit));
  return balance > 0 ? 'zh-Hant' : 'zh-Hans';
}
