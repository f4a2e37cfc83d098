import type { APIRoute } from 'astro';
import { chooseLanguage } from '../features/frame/chooseLanguage.ts';
import { locales, readersOf, slugOf } from '../model/locales.ts';
import { fileOf } from '../publish/fileResponse.ts';

/** A file of its own, which the policy of the pages lets run before anything is shown. */
export const GET: APIRoute = () => {
  const languages = locales.map((tag) => ({ tag, slug: slugOf(tag), readers: readersOf(tag) }));
  return fileOf('javascript', `(${chooseLanguage.toString()})(${JSON.stringify(languages)});\n`);
};
