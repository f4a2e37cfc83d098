import { firstLocale, type Locale, locales, slugOf } from './locales.ts';

/** An address below the one that the site lives at; a page's ends in `/`. */
export type Route = `/${string}`;

/** The address of a page that exists in every language. */
export type RouteIn = (locale: Locale) => Route;

/** An address by its segments; that of a page ends in an empty one. */
export const route = (...segments: readonly string[]): Route => `/${segments.join('/')}`;

/** An address in a language, by the segments behind the one that names it. */
export const inEach =
  (...segments: readonly string[]): RouteIn =>
  (locale) =>
    route(slugOf(locale), ...segments);

/** The address of a page in a language, by the segments behind the one that names it. */
export const pageInEach = (...segments: readonly string[]): RouteIn => inEach(...segments, '');

/** A part of a page that holds every language: the page begins with the unnamed one. */
export const partIn = (page: Route, locale: Locale): Route =>
  locale === firstLocale ? page : `${page}#${slugOf(locale)}`;

/** A route in every language. */
export const inEveryLocale = (page: RouteIn): Route[] => locales.map((locale) => page(locale));

/** The same page in another language; of an address without language the address itself. */
export const inLocale = (address: string, locale: Locale): Route => {
  const [, , ...rest] = address.split('/');
  return localeOf(address) === null ? `/${address.slice(1)}` : route(slugOf(locale), ...rest);
};

/** The language that an address names; null where it names none. */
export const localeOf = (address: string): Locale | null =>
  locales.find((locale) => address.startsWith(`/${slugOf(locale)}/`)) ?? null;

/** A page of a list that is cut into several: the first has the list's own address. */
export const continuedPath =
  <Path extends string>(list: (locale: Locale) => Path, number: number) =>
  (locale: Locale): Path | `${Path}${number}/` =>
    number === 1 ? list(locale) : `${list(locale)}${number}/`;

/**
 * What the addresses of a page look like in every language, as the source of an expression.
 *
 * @param page with expressions in the places of ids: what they capture is captured
 */
export const shapeOf = (page: RouteIn): string => page(firstLocale).replace(slugOf(firstLocale), '[^/]+');

/**
 * An address as a page links to it.
 *
 * @param base the path that the site lives under, with or without its closing slash
 */
export const underBase = (base: string, address: Route): string => base.replace(/(?<!\/)\/*$/, '') + address;
