import type { Answer, Request, Search } from '../../query/search/api.ts';
import { noChoices } from '../../query/search/address.ts';
import { isNarrowed } from './narrowed.ts';
import { queryText } from './queryText.ts';

/** A question near one that found nothing. */
export interface Nearby {
  readonly request: Request;
  readonly total: number;
  /** What was given up for it; null where other words are looked for. */
  readonly without: 'choices' | 'filters' | null;
}

type Asking = Pick<Search, 'ask' | 'suggest'>;

const mostSuggested = 3;
const mostAsked = 8;
const mostOffered = 5;
/** What a part of a word has at least, and the most of a word that is tried, in code points. */
const fewest = 2;
const most = 32;

async function stands(search: Asking, query: string): Promise<boolean> {
  const choices = { ...noChoices, kind: ['passage'] };
  return (await search.ask({ query, choices, received: false, all: false })).total > 0;
}

/** The longest beginning, or end, of a word that stands somewhere; shorter ones then do, too. */
async function longestPart(search: Asking, text: string, isEnd: boolean): Promise<string | null> {
  const characters = [...text].slice(0, most);
  const part = (length: number): string =>
    (isEnd ? characters.slice(-length) : characters.slice(0, length)).join('');
  let found = fewest - 1;
  let beyond = characters.length;
  while (beyond - found > 1) {
    const middle = Math.floor((found + beyond) / 2);
    if (await stands(search, part(middle))) found = middle;
    else beyond = middle;
  }
  return found < fewest ? null : part(found);
}

/** Questions that ask for less: each word by itself, the longest parts of the only one. */
async function looserQueries(search: Asking, { query: { words } }: Answer): Promise<string[]> {
  const [only] = words;
  if (words.length > 1) return words.map((word) => queryText({ words: [word], excluded: [], filters: [] }));
  if (!only) return [];
  const parts = await Promise.all([false, true].map((isEnd) => longestPart(search, only.text, isEnd)));
  return parts.filter((part) => part !== null);
}

/** The question without what narrows it. */
function widerRequests({ request, query }: Answer): Omit<Nearby, 'total'>[] {
  const withoutFilters = queryText({ ...query, filters: [] });
  const wider: Omit<Nearby, 'total'>[] = [];
  if (isNarrowed(request))
    wider.push({ request: { ...request, choices: noChoices, all: false }, without: 'choices' });
  if (query.filters.length > 0 && withoutFilters !== '') {
    wider.push({ request: { ...request, query: withoutFilters, all: false }, without: 'filters' });
  }
  return wider;
}

/**
 * Questions near one that found nothing, each of which finds something: without what it was narrowed by, in
 * other words, for a part of the words.
 *
 * @throws SearchFailure
 */
export async function nearbyQuestions(search: Asking, answer: Answer): Promise<Nearby[]> {
  const { request } = answer;
  const suggestions = await search.suggest(request.query, mostSuggested);
  const suggested = suggestions.flatMap((each) => (each.kind === 'term' ? [each.query] : []));
  const queries = new Set([...suggested, ...(await looserQueries(search, answer))]);
  queries.delete(request.query);
  const others = [...queries].map((query) => ({
    request: { ...request, query, choices: noChoices, all: false },
    without: null,
  }));
  const asked = await Promise.all(
    [...widerRequests(answer), ...others]
      .slice(0, mostAsked)
      .map(async (candidate) => ({ ...candidate, total: (await search.ask(candidate.request)).total })),
  );
  return asked.filter(({ total }) => total > 0).slice(0, mostOffered);
}
