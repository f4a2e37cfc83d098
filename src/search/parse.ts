import { foldText } from '../text/fold.ts';
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

const pieces = /(?<minus>[-－])?(?:["＂](?<phrase>[^"＂]+)["＂](?=\s|$)|(?<plain>\S+))/gu;

const tokensOf = (query: string): Token[] =>
  Array.from(query.matchAll(pieces), ({ groups }) => ({
    text: groups?.phrase ?? groups?.plain ?? '',
    phrase: groups?.phrase !== undefined,
    minus: groups?.minus !== undefined,
  }));

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
