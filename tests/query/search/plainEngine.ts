import type { Pagefind } from '../../../src/query/search/passagesByPagefind.ts';

/**
 * Stands for Pagefind where none runs: quoted phrases over words at positions, a word of two parts
 * answering to either.
 *
 * @param records the words of each passage
 */
export const plainEngine = (records: readonly string[]): Pagefind => {
  const positions = records.map((record) => record.split(' ').map((word) => word.split('-')));
  return {
    search: (term) => {
      const wanted = (term ?? '').replace(/^"|"$/g, '').split(' ');
      const results = positions.flatMap((words, index) =>
        term === null ||
        words.some((_, start) => wanted.every((word, offset) => words[start + offset]?.includes(word)))
          ? [{ id: `digest ${index}` }]
          : [],
      );
      return Promise.resolve({ results });
    },
  };
};
