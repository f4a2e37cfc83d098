import type { LinkNames } from '../../../render/words.ts';
import type { Locale } from '../../../model/locales.ts';
import { wordsFor } from '../../../i18n/words.ts';

/** What links in a text are called in a language. */
export function linkNamesIn(locale: Locale): LinkNames {
  const { reading, records } = wordsFor(locale);
  return { sentence: reading.sentence, record: (kind, number) => `${records.kinds[kind]}${number}` };
}
