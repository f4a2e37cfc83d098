import { z } from 'zod';
import { day, id, script } from './common.ts';

/** A sentence's permanent name within its document, `s1`, `s2` … */
export const sentenceId = z.string().regex(/^s[1-9]\d*$/, 's1, s2 …');

/** A run of sentences said by one person. */
export const turn = z.strictObject({
  speaker: z.string().min(1),
  role: z.enum(['host', 'asks', 'answers']),
  from: sentenceId,
  to: sentenceId,
});
export type Turn = z.infer<typeof turn>;

/** Front matter of `content/articles/<id>/<script>.md`, in the article's own script. */
export const article = z.strictObject({
  document: id,
  speech: id,
  script,
  title: z.string().min(1),
  published: day,
  publisher: z.string().min(1),
  /** SHA-256 of the received bytes this text was read from. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many sentences the text has; both scripts have the same. */
  sentences: z.int().positive(),
  /** Who says what, in order, without overlap. Sentences in no turn are the reporter's. */
  turns: z.array(turn),
});
export type Article = z.infer<typeof article>;
