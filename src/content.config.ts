import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/astroLoader.ts';
import { recordsStandingIn } from './corpus/placed.ts';
import { localeSlugs } from './model/routes.ts';
import { article } from './schemas/article.ts';
import { page } from './schemas/page.ts';

/** What is shown as Markdown: a document's article and a page of the site's own, one entry in each script. */
export const collections = {
  articles: defineCollection({
    loader: corpusLoader('articles', (corpus) =>
      corpus.documents.flatMap(({ id, articles, edits }) => {
        const marks = [recordsStandingIn(corpus, id), edits.edits];
        return Object.values(articles).map(({ script, file, data, body }) => ({
          ...{ id: `${id}/${localeSlugs[script]}`, file, data, body, marks },
        }));
      }),
    ),
    schema: article,
  }),
  pages: defineCollection({
    loader: corpusLoader('pages', ({ pages }) =>
      pages.map(({ name, locale, file, data, body }) => ({
        ...{ id: `${name}/${localeSlugs[locale]}`, file, data, body, marks: null },
      })),
    ),
    schema: page,
  }),
};
