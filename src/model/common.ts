import { z } from 'zod';

/** A permanent name of a document or speech, used in file names and URLs. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('a day as YYYY-MM-DD');

/** The two scripts, as BCP 47 language tags. */
export const script = z.enum(['zh-Hans', 'zh-Hant']);
export type Script = z.infer<typeof script>;

/**
 * A statement about a document together with where it comes from: the received text itself,
 * or an editor who gives a reason.
 *
 * @param key what is stated
 * @param value the schema of the statement
 */
export const stated = <K extends string, V extends z.ZodType>(key: K, value: V) => {
  const shape = { [key]: value } as Record<K, V>;
  return z.discriminatedUnion('basis', [
    z.strictObject({ ...shape, basis: z.literal('received') }),
    z.strictObject({ ...shape, basis: z.literal('finding'), reason: z.string().min(1) }),
  ]);
};
