import { z } from 'zod';

/**
 * A field of a published file with what it is: a short English title, and a sentence in simplified Chinese
 * that the data page shows.
 */
export const field = <S extends z.ZodType>(schema: S, title: string, description: string) =>
  schema.meta({ title, description });

/** A text in both scripts. */
export const inScripts = (title: string, description: string) =>
  field(z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string() }), title, description);

/** An address within the site, with a slash at its beginning. */
export const address = (title: string, description: string) =>
  field(z.string().regex(/^\//), title, description);

export const offset = (title: string, description: string) =>
  field(z.int().nonnegative(), title, description);
