import { z } from 'zod';
import { day, id } from './common.ts';

/** `content/withdrawn.yaml`: what once had pages of its own and has them no longer. Texts are in simplified script. */
export const withdrawnPages = z.array(
  z.strictObject({
    /** What it was. */
    what: z.enum(['document', 'topic', 'speaker', 'measure', 'term']),
    /** The id in its addresses, which is never given again. */
    id,
    /** What it was called. */
    title: z.string().min(1),
    /** The day on which it was withdrawn. */
    day,
    /** Why, in a sentence. */
    reason: z.string().min(1),
    /** The id of what has taken its place, of the same sort, or null. */
    moved_to: id.nullable(),
  }),
);
export type WithdrawnPage = z.infer<typeof withdrawnPages>[number];
