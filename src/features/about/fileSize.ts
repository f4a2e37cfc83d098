import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locales.ts';

/** How large a text is as a file: `410 KB`. */
export function fileSize(locale: Locale, text: string): string {
  const format = new Intl.NumberFormat(wordsFor(locale).numberFormat, { maximumSignificantDigits: 2 });
  const bytes = Buffer.byteLength(text);
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${format.format(bytes / 1000)} KB` : `${format.format(bytes / 1e6)} MB`;
}
