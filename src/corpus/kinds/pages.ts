import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales, scriptOf, slugOf } from '../../model/locales.ts';
import { page } from '../../model/page.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import { namesIn, readMarkdown } from '../files.ts';
import type { z } from 'zod';
import type { Kind } from './kind.ts';

/** A page that the site's authors wrote, in one language. */
export interface AuthoredPage {
  /** The folder in `content/pages`. */
  readonly name: string;
  readonly locale: Locale;
  readonly file: string;
  readonly data: z.infer<typeof page>;
  /** Markdown. */
  readonly body: string;
}

/** The page as it was written in a language; where it was not, as it was in the script of that language's pages. */
function fileOf(folder: string, locale: Locale): string {
  const own = path.join(folder, `${slugOf(locale)}.md`);
  return existsSync(own) ? own : path.join(folder, `${scriptOf(locale).toLowerCase()}.md`);
}

/** `content/pages/<name>/<language>.md`: the site's own pages. */
export const pages: Kind<readonly AuthoredPage[]> = {
  name: 'page',
  place: 'pages',
  isGenerated: false,
  read: (content) =>
    namesIn(path.join(content, 'pages')).flatMap((name) =>
      locales.map((locale): AuthoredPage => {
        const file = fileOf(path.join(content, 'pages', name), locale);
        const { head, body } = readMarkdown(file, 'no file', 'the page in this language');
        return { name, locale, file, data: parseYaml(page, head, file, 2), body };
      }),
    ),
  data: null,
};
