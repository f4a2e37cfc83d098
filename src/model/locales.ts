import type { Script } from './common.ts';

/** A language that the site has pages in. */
interface LocaleEntry {
  /** The segment of an address that names it. */
  readonly slug: string;
  /** The script in which its pages show what was said. */
  readonly script: Script;
  /** Its name in Open Graph: a language and a country. */
  readonly openGraph: string;
  /** The languages of browsers, as they name them, whose readers are shown its pages. */
  readonly readers: RegExp;
}

/**
 * Every language of the site, by its language tag. The first is the one that the words of the others are
 * typed by, and the one of a page that names no language. To add one: an entry here, and a table of words in
 * `i18n/words.ts`.
 */
const table = {
  'zh-Hans': {
    slug: 'zh-hans',
    script: 'zh-Hans',
    openGraph: 'zh_CN',
    readers: /^zh\b(?!-(?:Hant|TW|HK|MO))/i,
  },
  'zh-Hant': { slug: 'zh-hant', script: 'zh-Hant', openGraph: 'zh_TW', readers: /^zh-(?:Hant|TW|HK|MO)/i },
} as const satisfies Readonly<Record<string, LocaleEntry>>;

/** A language of the site's pages; not to be taken for a script, in which speeches are shown. */
export type Locale = keyof typeof table;

const entries: Readonly<Record<Locale, LocaleEntry>> = table;

export const locales = Object.keys(table) as readonly Locale[];

/** The language of a page that names none. */
export const firstLocale: Locale = 'zh-Hans';

/** The segment of an address that names a language. */
export const slugOf = (locale: Locale): string => entries[locale].slug;

/** The script in which the pages of a language show what was said. */
export const scriptOf = (locale: Locale): Script => entries[locale].script;

/** What Open Graph calls a language. */
export const openGraphName = (locale: Locale): string => entries[locale].openGraph;

/** The languages beside one, in the order of the table. */
export const otherLocales = (locale: Locale): Locale[] => locales.filter((each) => each !== locale);

/** The language of a tag that a page was given by the build; the first for any other text. */
export const localeNamed = (tag: string | undefined): Locale =>
  locales.find((locale) => locale === tag) ?? firstLocale;

/** The languages of browsers whose readers are shown the pages of a language, as a pattern that asks for no case. */
export const readersOf = (locale: Locale): string => entries[locale].readers.source;

/** The language for readers of another, by its tag; null where the site is in none that they would read. */
export const readsIn = (tag: string): Locale | null =>
  locales.find((locale) => entries[locale].readers.test(tag)) ?? null;

/** Something for every language. */
export const inEachLocale = <T>(of: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
