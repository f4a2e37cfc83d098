import { z } from 'zod';
import { id } from './common.ts';

const word = z.string().min(1);

/** `content/topics/<id>.yaml`: a topic by which records are grouped. Texts are in simplified script. */
export const topic = z.strictObject({
  /** The topic's permanent id; equals the file's name. */
  id,
  name: z.strictObject({ 'zh-Hans': word, 'zh-Hant': word, en: word }),
  /** What belongs to it, in a sentence. */
  about: word,
  /** Words of which one is enough. */
  words: z.array(word).min(1),
  /** Longer words in which a word of the list means something else. */
  except: z.array(word).default([]),
  /** Clauses that belong to it and clauses that do not: the topic's tests. */
  belongs: z.array(word).min(2),
  not: z.array(word).min(1),
});
export type Topic = z.infer<typeof topic>;
