import { at } from '../../lang/at.ts';
import type { InLocales, RowTexts } from './entry.ts';
import type { InScripts } from '../../lang/scripts.ts';

/** What the site says of a record in words of its own. */
export const localizedNames = ['worded', 'inUnits', 'when', 'reason'] as const;
type LocalizedName = (typeof localizedNames)[number];

/** What is said of some rows in one language: each text once, and by row, indices of texts; -1 for none. */
export type PackedLocalized = { readonly texts: readonly string[] } & Readonly<
  Record<LocalizedName, readonly number[]>
>;

/** The texts of some rows that follow one another, as a file has them. */
export interface PackedTexts {
  /** Each once, in traditional script. */
  readonly texts: readonly string[];
  /** What is simplified otherwise: each traditional character before its simplified one. */
  readonly pairs: string;
  /** The texts that the pairs do not simplify rightly, by their index. */
  readonly simplified: readonly (readonly [text: number, simplified: string])[];
  /** By row, indices of texts; -1 for none. */
  readonly subject: readonly number[];
  readonly worded: readonly number[];
  readonly inUnits: readonly number[];
  readonly when: readonly number[];
  readonly reason: readonly number[];
  readonly sentence: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly carried: readonly number[];
  /** What is said in languages beside those that are written in these scripts; left out where there is none. */
  readonly localized?: Readonly<Record<string, PackedLocalized>>;
}

/** Which character stands for another: of a string of pairs. */
export function pairTable(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let place = 0; place + 1 < characters.length; place += 2) {
    table.set(at(characters, place), at(characters, place + 1));
  }
  return table;
}

/** A text with every character that a table has replaced by what it stands for. */
export const replaced = (text: string, table: ReadonlyMap<string, string>): string => {
  let result = '';
  for (const character of text) result += table.get(character) ?? character;
  return result;
};

const isPackedTexts = (value: unknown): value is PackedTexts =>
  typeof value === 'object' &&
  value !== null &&
  'texts' in value &&
  'pairs' in value &&
  'simplified' in value &&
  'sentence' in value;

/**
 * Reads a file of texts.
 *
 * @returns the texts of its rows, in order
 * @throws TypeError when it is something else
 */
export function readTexts(value: unknown): RowTexts[] {
  if (!isPackedTexts(value)) throw new TypeError('expected the texts of records');
  const table = pairTable(value.pairs);
  const own = new Map(value.simplified);
  const inScripts = value.texts.map((text, index): InScripts => ({
    'zh-Hans': own.get(index) ?? replaced(text, table),
    'zh-Hant': text,
  }));
  const none: InScripts = { 'zh-Hans': '', 'zh-Hant': '' };
  const textAt = (indices: readonly number[], row: number): InScripts | null =>
    inScripts[indices[row] ?? -1] ?? null;
  const further = Object.entries(value.localized ?? {});
  const localizedAt = (name: LocalizedName, row: number): InLocales | null => {
    const text = textAt(value[name], row);
    if (!text) return null;
    const others = further.map(([locale, localized]) => [
      locale,
      localized.texts[localized[name][row] ?? -1] ?? '',
    ]);
    return { ...text, ...(Object.fromEntries(others) as Record<string, string>) };
  };
  return value.sentence.map((_, row) => ({
    subject: textAt(value.subject, row) ?? none,
    worded: localizedAt('worded', row),
    inUnits: localizedAt('inUnits', row),
    when: localizedAt('when', row),
    reason: localizedAt('reason', row),
    sentence: textAt(value.sentence, row) ?? none,
    start: at(value.start, row),
    end: at(value.end, row),
    isCarried: value.carried[row] === 1,
  }));
}

/** The words of a record themselves, cut out of their sentence. */
export const quoteOf = ({ sentence, start, end }: RowTexts, script: keyof InScripts): string =>
  [...sentence[script]].slice(start, end).join('');
