import { z } from 'zod';
import { type Article, article } from '../schemas/article.ts';

const astroFile = z.object({ astro: z.object({ frontmatter: article }) });
const anyArticle = z.object({ astro: z.object({ frontmatter: z.object({ document: z.string() }) }) });

/**
 * The front matter of the article that a Markdown file holds.
 *
 * @returns null for a file that is not an article (a page of the site's own)
 * @throws ZodError for an article with broken front matter
 */
export const articleOf = (file: { data: unknown }): Article | null =>
  anyArticle.safeParse(file.data).success ? astroFile.parse(file.data).astro.frontmatter : null;
