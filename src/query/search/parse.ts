import { foldText } from '../../lang/fold.ts';
import { readComparable } from './comparable.ts';
import type { Comparison, Filter, Query, Word } from './syntax.ts';

/** Longer queries are cut; no sentence is as long. In code points. */
export const longestQuery = 1000;
const mostWords = 12;

/** What was typed at one place, between spaces. */
interface Token {
  readonly text: string;
  readonly phrase: boolean;
  readonly minus: boolean;
}

const isSpace = (character: string | undefined): boolean => character === undefined || /\s/u.test(character);
const isQuote = (character: string | undefined): boolean => character === '"' || character === '＂';
const isMinus = (character: string | undefined): boolean => character === '-' || character === '－';

/** Where a phrase that begins behind a quotation mark ends; -1 where it is none: empty, or not closed before a space. */
function phraseEnd(characters: readonly string[], start: number): number {
  const end = characters.findIndex((character, index) => index >= start && isQuote(character));
  return end > start && isSpace(characters[end + 1]) ? end : -1;
}

function tokensOf(query: string): Token[] {
  const characters = [...query];
  const tokens: Token[] = [];
  let at = 0;
  while (at < characters.length) {
    if (isSpace(characters[at])) {
      at += 1;
      continue;
    }
    const minus = isMinus(characters[at]) && !isSpace(characters[at + 1]);
    const start = minus ? at + 1 : at;
    const closing = isQuote(characters[start]) ? phraseEnd(characters, start + 1) : -1;
    let end = start;
    while (!isSpace(characters[end])) end += 1;
    const [from, to] = closing < 0 ? [start, end] : [start + 1, closing];
    tokens.push({ text: characters.slice(from, to).join(''), phrase: closing >= 0, minus });
    at = closing < 0 ? end : closing + 1;
  }
  return tokens;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  '<': '<',
  '＜': '<',
  '<=': '<=',
  '＜＝': '<=',
  '≤': '<=',
  '>': '>',
  '＞': '>',
  '>=': '>=',
  '＞＝': '>=',
  '≥': '>=',
  '=': '=',
  '＝': '=',
};
const comparing = /^(?<sign>[<＜>＞][=＝]?|[=＝≤≥])(?<rest>.+)$/u;

/** A filter as it stands in a query. */
export const filterText = (comparison: Comparison, operand: string): string => comparison + operand;

function filterOf(text: string, simplify: (text: string) => string): Filter | null {
  const { sign = '', rest = '' } = comparing.exec(text)?.groups ?? {};
  const comparison = comparisons[sign];
  if (comparison === undefined) return null;
  const comparable = readComparable(simplify(rest));
  return comparable && { ...comparable, comparison, text: filterText(comparison, rest) };
}

/** Nobody means the spaces that separate Han characters. */
const spacesBetweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

const wordOf = (typed: string, phrase: boolean): Word => {
  const text = typed.replace(spacesBetweenHan, '');
  return { text, term: foldText(text).characters, phrase };
};

/** Each word once; none that holds nothing visible. */
const distinct = (words: readonly Word[]): Word[] => [
  ...new Map(words.filter(({ term }) => term.length > 0).map((word) => [word.term.join(''), word])).values(),
];

/**
 * Reads what was typed: words between spaces, all of which must hold; `"…"` a phrase, `-term` what must not
 * hold, `<2030` or `>1000万辆` a comparison. What excludes without anything asked for, is looked for as it
 * stands; so is what looks like a comparison and is none, or where nothing can be compared.
 *
 * @param simplify brings what is compared to simplified script, character by character
 * @param compares whether anything that can be compared is looked for
 */
export function parseQuery(typed: string, simplify: (text: string) => string, compares: boolean): Query {
  const tokens = tokensOf([...typed].slice(0, longestQuery).join(''));
  const asks = tokens.some(({ minus }) => !minus);
  const words: Word[] = [];
  const excluded: Word[] = [];
  const filters: Filter[] = [];
  for (const { text, phrase, minus } of tokens) {
    const filter = compares && !phrase && !minus ? filterOf(text, simplify) : null;
    if (filter) filters.push(filter);
    else if (minus && asks) excluded.push(wordOf(text, phrase));
    else words.push(wordOf(minus ? `-${text}` : text, phrase));
  }
  return {
    typed,
    words: distinct(words).slice(0, mostWords),
    excluded: distinct(excluded).slice(0, mostWords),
    filters: filters.slice(0, mostWords),
  };
}
