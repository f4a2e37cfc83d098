import { z } from 'zod';
import { id } from './common.ts';

const word = z.string().min(1);

/** What a term belongs to, in the order in which the groups are shown. */
export const termGroups = ['course', 'green', 'digital', 'chains', 'firms'] as const;

const term = z.strictObject({
  /** The term's permanent id, which stands in its address. */
  id,
  name: z.strictObject({ 'zh-Hans': word, 'zh-Hant': word, en: word }),
  group: z.enum(termGroups),
  /** The words that are counted. */
  words: z.array(word).min(1),
  /** Longer words in which a word of the list is something else: 产业链主导 holds 链主. */
  except: z.array(word).default([]),
  /** What it means and why it is worth following, in simplified script. */
  why: word,
});
export type Term = z.infer<typeof term>;

const isSorted = (terms: readonly Term[]): boolean =>
  terms.every(({ id: here }, index) => index === 0 || (terms[index - 1]?.id ?? '') < here);

/** `content/terms.yaml`: the terms whose use is counted, in the order of their ids. */
export const terms = z.array(term).refine(isSorted, 'terms in the order of their ids, each once');
