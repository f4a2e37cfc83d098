import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/astroLoader.ts';
import { localeSlugs } from './model/routes.ts';
import { article } from './schemas/article.ts';
import { page } from './schemas/page.ts';

/** What is shown as Markdown: a document's article and a page of the site's own, one entry in each script. */
export const collections = {
  articles: defineCollection({
    loader: corpusLoader(
      'articles',
      ({ documents }) =>
        documents.flatMap(({ id, articles }) =>
          Object.values(articles).map(({ script, file, data, body }) => ({
            ...{ id: `${id}/${localeSlugs[script]}`, file, data, body },
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
          ...{ id: `${name}/${localeSlugs[locale]}`, file, data, body },
        })),
      { isRendered: true },
    ),
    schema: page,
  }),
};
