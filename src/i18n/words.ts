import type { Locale } from '../model/locales.ts';
import * as zhHans from './zh-Hans.ts';
import * as zhHant from './zh-Hant.ts';

type Source = typeof zhHans;

/** The words of the interface: what every language has to have. */
export type Words = { [Name in keyof Source]: Source[Name] extends string ? string : Source[Name] };

const tables: Record<Locale, Words> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The words of the interface in one language. */
export const wordsFor = (locale: Locale): Words => tables[locale];

/** The three forms in which a document can be read. */
export type View = keyof Words['views']['names'];

/** The parts on the page that shows how everything is set, by the name of their component. */
export type PartName = keyof Words['designParts'];
