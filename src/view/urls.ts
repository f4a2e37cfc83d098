import type { Locale } from '../model/locales.ts';
import { type Route, underBase } from '../model/address.ts';
import * as routes from '../model/routes.ts';
import { recordNumber } from '../model/placedRecords.ts';

export { continuedPath, inLocale } from '../model/address.ts';

/** A page that exists in every language, given as a function of the language. */
export type PathIn = (locale: Locale) => string;

/** An address as a page links to it. */
export const href = (route: Route): string => underBase(import.meta.env.BASE_URL, route);

/** An address as other machines are told it, from its path. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** The address of a calendar as programs subscribe to it, from its path. */
export const webcal = (path: string): string => absolute(path).replace(/^https?:/, 'webcal:');

/** An address, or a function that gives one sooner or later, with the path that the site lives under. */
type Linked<R> = R extends string
  ? string
  : R extends (...given: infer Given) => infer Made
    ? (...given: Given) => Linked<Made>
    : never;

const isRoute = (made: unknown): made is Route => typeof made === 'string';

const linked = (made: unknown): unknown =>
  isRoute(made)
    ? href(made)
    : (...given: unknown[]) => linked((made as (...each: unknown[]) => unknown)(...given));

const ending = /Path(?:In)?$/;

/** Every address of the site as a page links to it, by the names of the functions that make them. */
export const urls = Object.fromEntries(
  Object.entries(routes).flatMap(([name, made]) => (ending.test(name) ? [[name, linked(made)]] : [])),
) as {
  readonly [Name in keyof typeof routes as Name extends `${string}Path${'' | 'In'}` ? Name : never]: Linked<
    (typeof routes)[Name]
  >;
};

/** Where a record is marked in the text of a document. */
export const placePath = (document: string, record: string, locale: Locale): string =>
  `${urls.documentPath(document)(locale)}#r-${recordNumber(record)}`;
