import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/astroLoader.ts';
import { slugOf } from './model/locales.ts';
import { article } from './model/article.ts';
import { page } from './model/page.ts';

/** What is shown as Markdown: each document's articles, one in each script, and the site's own pages, one in each language. */
export const collections = {
  articles: defineCollection({
    loader: corpusLoader(
      'articles',
      ({ documents }) =>
        documents.flatMap(({ id, articles }) =>
          Object.values(articles).map(({ script, file, data, body }) => ({
            ...{ id: `${id}/${script.toLowerCase()}`, file, data, body },
          })),
        ),
      { isRendered: false },
    ),
    schema: article,
  }),
  pages: defineCollection({
    loader: corpusLoader(
      'pages',
      ({ pages }) =>
        pages.map(({ name, locale, file, data, body }) => ({
          ...{ id: `${name}/${slugOf(locale)}`, file, data, body },
        })),
      { isRendered: true },
    ),
    schema: page,
  }),
};
