import { generateAtomFeed } from 'feedsmith';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locales.ts';
import { buildDay } from '../../view/buildDay.ts';
import { allChanges } from '../../view/changes/list.ts';
import { absolute, href, urls } from '../../view/urls.ts';
import { instant } from './entries.ts';
import { feedId } from './feedId.ts';
import { feedLength, feedWays } from './feedPages.ts';
import type { Fed } from './groups.ts';
import { allItems, type Item, itemsOf } from './items.ts';

/** A feed of a language, but for what is in it. */
interface Head {
  /** Its name for ever, within the language. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** The page that tells the same. */
  readonly page: string;
  /** The addresses of this document of it and of those beside. */
  readonly ways: readonly { readonly rel: string; readonly href: string }[];
}

/** An Atom feed (RFC 4287): it was updated when what it begins with was; one without entries, when anything first changed. */
function atom(locale: Locale, { name, title, about, page, ways }: Head, items: readonly Item[]): string {
  const words = wordsFor(locale);
  const day = items[0]?.day ?? allChanges().at(-1)?.day ?? buildDay();
  return generateAtomFeed({
    xml: { lang: locale },
    id: feedId(locale, name),
    title: { value: title },
    subtitle: { value: about },
    updated: instant(day),
    authors: [{ name: words.siteName }],
    links: [
      ...ways.map((way) => ({ ...way, href: absolute(way.href), type: 'application/atom+xml' })),
      { href: absolute(page), rel: 'alternate', type: 'text/html', hreflang: locale },
    ],
    icon: absolute(href('/favicon.svg')),
    entries: items.map(({ entryIn }) => entryIn(locale)),
  });
}

/** How many documents the feed of a language is cut into. */
export const feedCount = (): number => Math.max(1, Math.ceil(allItems().length / feedLength));

/**
 * One document of the feed of everything in a language. All of them together, joined as a paged feed (RFC 5005),
 * have an entry for each document, each record, each source and what was withdrawn, what changed last first.
 *
 * @param number of the document, from 1, which is the one to subscribe to, to `feedCount()`
 */
export function feedIn(locale: Locale, number = 1): string {
  const { siteName, tagline } = wordsFor(locale);
  const ways = feedWays(number, feedCount()).map(({ rel, number: at }) => ({
    rel,
    href: urls.feedPath(locale, at),
  }));
  const head = { name: 'feed', title: siteName, about: tagline, page: urls.updatesPath(locale), ways };
  return atom(locale, head, allItems().slice((number - 1) * feedLength, number * feedLength));
}

/** The feed of a group in a language: the entries that changed last. */
export function groupFeedIn({ group, id, nameIn, page }: Fed, locale: Locale): string {
  const { subscribe } = wordsFor(locale).updates;
  const name = nameIn(locale);
  const head = {
    ...{ name: `${group}/${id}/feed`, title: subscribe.feedTitle(name), about: subscribe.feedAbout(name) },
    ...{ page: page(locale), ways: [{ rel: 'self', href: urls.groupFeedPath(group, id)(locale) }] },
  };
  return atom(locale, head, itemsOf(group, id).slice(0, feedLength));
}
