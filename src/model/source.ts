import { z } from 'zod';
import { day, id, script, stated } from './common.ts';

/** What stands for a publisher that is not known. */
export const unknownPublisher = '未详';

export const isUnknown = (publisher: string): boolean => publisher === unknownPublisher;

/** `content/sources/<id>/source.yaml`: what is known of a received file. Texts are in simplified script. */
export const source = z.strictObject({
  /** The document's permanent id; equals the folder's name. */
  id,
  /** The speech that this document is a witness of. */
  speech: id,
  /** The received file beside the description. */
  file: z.string().regex(/^received\.[a-z]+$/, 'received.<ending>'),
  /** SHA-256 of the received bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  /** Who published the received copy; 未详 where that is unknown. */
  publisher: z.string().min(1),
  /** Where the received copy was found, or null. */
  source_url: z.url({ protocol: /^https?$/, error: 'an address that begins with http' }).nullable(),
  /** The title, and whether the received text states it. */
  title: stated('text', z.string().min(1)),
  /** The day of publication, and whether the received text states it. */
  published: stated('day', day),
  /** The script of the received text. */
  script,
  /** The character encoding of the received bytes, by its WHATWG name. */
  encoding: z.string().min(1),
  /** What a reader should know of this copy before reading it. */
  note: z.string().min(1).optional(),
});
export type Source = z.infer<typeof source>;
