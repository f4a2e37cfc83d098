import type { Answer, Search } from '../../search/api.ts';
import { noChoices, type Request } from '../../search/address.ts';
import type { Query } from '../../search/syntax.ts';
import { queryText } from './queryText.ts';

/** A question near one that found nothing. */
export interface Nearby {
  readonly request: Request;
  readonly total: number;
  /** What was given up for it; null where other words are looked for. */
  readonly without: 'choices' | 'filters' | null;
}

const mostAsked = 8;
const mostOffered = 5;
/** Shorter words are not taken apart. */
const fewestCharacters = 3;

/** A word's longer parts, the longest first: without its last or first character, its halves. */
function partsOf(text: string): string[] {
  const characters = [...text];
  if (characters.length < fewestCharacters) return [];
  const half = Math.ceil(characters.length / 2);
  const parts = [
    characters.slice(0, -1),
    characters.slice(1),
    characters.slice(0, half),
    characters.slice(-half),
  ];
  return parts.map((part) => part.join('')).filter((part) => [...part].length > 1);
}

/** Questions that ask for less: each word by itself, parts of the only one. */
function looserQueries({ words }: Query): string[] {
  const [only] = words;
  if (words.length > 1) return words.map((word) => queryText({ words: [word], excluded: [], filters: [] }));
  return only ? partsOf(only.text) : [];
}

/**
 * Questions near one that found nothing, each of which finds something: without what it was narrowed by, in
 * other words, for a part of the words.
 *
 * @throws SearchFailure
 */
export async function nearbyQuestions(
  search: Pick<Search, 'ask' | 'suggest'>,
  answer: Answer,
): Promise<Nearby[]> {
  const { request, query } = answer;
  const isNarrowed = Object.values(request.choices).some((values) => values.length > 0);
  const suggested = (await search.suggest(request.query, mostOffered)).flatMap((suggestion) =>
    suggestion.kind === 'term' ? [suggestion.query] : [],
  );
  const queries = new Set([...suggested, ...looserQueries(query)]);
  queries.delete(request.query);
  const candidates: Omit<Nearby, 'total'>[] = [
    ...(isNarrowed
      ? [{ request: { ...request, choices: noChoices, all: false }, without: 'choices' as const }]
      : []),
    ...(query.filters.length > 0
      ? [
          {
            request: { ...request, query: queryText({ ...query, filters: [] }), all: false },
            without: 'filters' as const,
          },
        ]
      : []),
    ...[...queries].map((text) => ({
      request: { ...request, query: text, choices: noChoices, all: false },
      without: null,
    })),
  ];
  const asked = await Promise.all(
    candidates
      .slice(0, mostAsked)
      .map(async (candidate) => ({ ...candidate, total: (await search.ask(candidate.request)).total })),
  );
  return asked.filter(({ total }) => total > 0).slice(0, mostOffered);
}
