import type { Answer, FacetName, Result } from '../../../src/query/search/api.ts';
import { noChoices } from '../../../src/query/search/address.ts';
import type { Engine } from '../../../src/query/search/lookup/engine.ts';

/** Asks; what is not said is not chosen. */
export const ask = (
  engine: Engine,
  query: string,
  choices: Partial<Record<FacetName, readonly string[]>> = {},
  received = false,
): Promise<Answer> => engine.ask({ query, choices: { ...noChoices, ...choices }, received, all: false });

/** All results of an answer. */
export const allResults = async (answer: Answer): Promise<readonly Result[]> =>
  (await Promise.all(answer.groups.map((group) => group.results(0, group.total)))).flat();

/** The whole of a result's text. */
export const wordsOf = (result: Result): string =>
  (result.kind === 'measure' ? result.name : result.kind === 'speech' ? result.title : result.text)
    .map(({ text }) => text)
    .join('');
