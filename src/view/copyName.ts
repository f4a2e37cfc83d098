import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locales.ts';
import { isUnknown } from '../model/source.ts';
import { authoredIn } from './localePages.ts';

/** What a received copy is called, by who published it: 新华社本. */
export function copyName(publisher: string, locale: Locale): string {
  const { document } = wordsFor(locale);
  return isUnknown(publisher) ? document.unknownPublisher : document.witness(authoredIn(locale)(publisher));
}
