import path from 'node:path';
import { localeSlugs, type PageLocale, pageLocales } from '../../model/routes.ts';
import { page } from '../../schemas/page.ts';
import { parseYaml } from '../../schemas/parseYaml.ts';
import { namesIn, readMarkdown } from '../files.ts';
import type { z } from 'zod';
import type { Kind } from './kind.ts';

/** A page that the site's authors wrote, in one language. */
export interface AuthoredPage {
  /** The folder in `content/pages`. */
  readonly name: string;
  readonly locale: PageLocale;
  readonly file: string;
  readonly data: z.infer<typeof page>;
  /** Markdown. */
  readonly body: string;
}

/** `content/pages/<name>/<language>.md`: the site's own pages. */
export const pages: Kind<readonly AuthoredPage[]> = {
  name: 'page',
  place: 'pages',
  isGenerated: false,
  read: (content) =>
    namesIn(path.join(content, 'pages')).flatMap((name) =>
      pageLocales.map((locale): AuthoredPage => {
        const file = path.join(content, 'pages', name, `${localeSlugs[locale]}.md`);
        const { head, body } = readMarkdown(file, 'no file', 'the page in this script');
        return { name, locale, file, data: parseYaml(page, head, file, 2), body };
      }),
    ),
  data: null,
};
