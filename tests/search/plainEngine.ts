import type { Engine } from '../../src/search/ask.ts';

/**
 * Stands for Pagefind where none runs: quoted phrases over words at positions, a word of two parts
 * answering to either.
 *
 * @param records the words of each passage
 */
export const plainEngine = (records: readonly string[]): Engine & { asked: string[] } => {
  const asked: string[] = [];
  const positions = records.map((record) => record.split(' ').map((word) => word.split('-')));
  return {
    asked,
    search: (term) => {
      asked.push(term);
      const wanted = term.replace(/^"|"$/g, '').split(' ');
      const results = positions.flatMap((words, index) =>
        words.some((_, start) => wanted.every((word, offset) => words[start + offset]?.includes(word)))
          ? [{ id: String(index), data: () => Promise.resolve({ raw_url: String(index) }) }]
          : [],
      );
      return Promise.resolve({ results });
    },
  };
};
