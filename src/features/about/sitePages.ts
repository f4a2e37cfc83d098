import { getEntry, render } from 'astro:content';
import { inContent } from '../../corpus/folders.ts';
import { type Locale, slugOf } from '../../model/locales.ts';
import { ContentError } from '../../model/contentError.ts';

/**
 * A page that the site's authors wrote, in one language, ready to be shown.
 *
 * @param name the folder in `content/pages`
 * @throws ContentError when it does not exist
 */
export async function sitePage(name: string, locale: Locale) {
  const id = `${name}/${slugOf(locale)}`;
  const page = await getEntry('pages', id);
  if (!page) throw new ContentError(inContent('pages', `${id}.md`), null, 'no file', 'the text of the page');
  const { Content } = await render(page);
  return { ...page.data, Content };
}
