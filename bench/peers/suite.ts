import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../src/model/contentError.ts';
import { toSimplified } from '../../src/lang/scripts.ts';

/** One case of another project's tests: a text, what it expects there, and what is found. */
export interface Case {
  suite: string;
  /** As it stands in the suite. */
  text: string;
  /** What the suite expects, in words. */
  expected: string;
  found: string;
  passes: boolean;
  /** Why the case does not apply, or null. */
  excluded: string | null;
}

/** A form of text that is not measured, and why. It says something of the text, never of what is found in it. */
export interface Exclusion {
  reason: string;
  applies: (text: string) => boolean;
}

/** An exclusion by any of some patterns of its text. */
export const form = (reason: string, ...patterns: readonly RegExp[]): Exclusion => ({
  reason,
  applies: (text) => patterns.some((pattern) => pattern.test(text)),
});

const numeral = '零〇一二三四五六七八九十百千万萬亿億几幾余餘分之点點又负負成折年月';

/** Such spaces are the damage of a copy; they are closed before anything is extracted. */
export const spaced: Exclusion = form(
  'spaces between the Han characters of a numeral, around its 万, or behind a sign',
  new RegExp(`[${numeral}\\d０-９]\\s+[${numeral}]|[${numeral}]\\s+[${numeral}\\d]|[-负負]\\s+\\d`),
);

export const excludedBy = (exclusions: readonly Exclusion[], text: string): string | null =>
  exclusions.find(({ applies }) => applies(text))?.reason ?? null;

/** Every case is read in simplified script, as a received text would be. */
export const asReceived = (text: string): string =>
  /[\u{4e00}-\u{9fff}]/u.test(text) ? toSimplified(text) : text;

/**
 * Reads a file of a suite, as JSON.
 *
 * @throws ContentError where it is missing or no JSON
 */
export function readSuite(folder: string, file: string): unknown {
  const place = path.join(folder, file);
  if (!existsSync(place)) throw new ContentError(place, null, 'no file', "another project's test suite");
  try {
    return JSON.parse(readFileSync(place, 'utf8').replace(/^\u{feff}/u, ''));
  } catch (error) {
    throw new ContentError(place, null, String(error), 'JSON');
  }
}
