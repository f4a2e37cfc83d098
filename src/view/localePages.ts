import { type Locale, locales, scriptOf, slugOf } from '../model/locales.ts';
import { inScript } from '../lang/scripts.ts';

/**
 * The static paths of a page that exists in every language.
 *
 * @param pages the page's own parameters and properties; one page without any when left out
 */
export const inLocales = <P extends object>(
  pages: readonly { params?: Record<string, string | undefined>; props: P }[],
) =>
  locales.flatMap((locale) =>
    pages.map(({ params, props }) => ({
      params: { ...params, locale: slugOf(locale) },
      props: { ...props, locale },
    })),
  );

/** Brings texts that people wrote in simplified script into the script of a page. */
export const authoredIn =
  (locale: Locale) =>
  (simplified: string): string =>
    inScript(scriptOf(locale), simplified);

const taiwanQuotes: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** As `authoredIn`, for the editors' own notes: their quotation marks, too, are those of the script. */
export const noteIn =
  (locale: Locale) =>
  (simplified: string): string =>
    scriptOf(locale) === 'zh-Hant'
      ? inScript('zh-Hant', simplified).replace(/[“”‘’]/gu, (mark) => taiwanQuotes[mark] ?? mark)
      : simplified;
