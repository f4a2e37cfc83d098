import type { Filter, Query, Word } from '../../query/search/syntax.ts';

const written = ({ text, phrase }: Word): string => (phrase ? `"${text}"` : text);

/** A question as it is typed, of some of what another one asks. */
export const queryText = ({
  words,
  excluded,
  filters,
}: Pick<Query, 'words' | 'excluded' | 'filters'>): string =>
  [
    ...words.map(written),
    ...excluded.map((word) => `-${written(word)}`),
    ...filters.map(({ text }) => text),
  ].join(' ');

/** What a filter compares with, as typed: 2030 of `<2030`. */
export const operandOf = ({ text, comparison }: Filter): string => text.slice(comparison.length);
