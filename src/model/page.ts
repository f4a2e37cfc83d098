import { z } from 'zod';

/** Front matter of `content/pages/<page>/<script>.md`, a page of the site's own. */
export const page = z.strictObject({
  title: z.string().min(1),
  /** For search engines and shared links. */
  description: z.string().min(1),
});
