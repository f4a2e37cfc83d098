import { generateAtomFeed } from 'feedsmith';
import type { CorpusRecord } from '../../corpus/record.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { isUnknown } from '../../model/source.ts';
import { shownDay } from '../../i18n/dates.ts';
import { articleIn, type PolicyDocument } from '../../view/documents.ts';
import { feedId } from './feedId.ts';
import { feedLength, feedWays } from './feedPages.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { authoredIn } from '../../view/localePages.ts';
import { lineOf } from '../../view/record/naming.ts';
import { viewOf } from '../../view/record/view.ts';
import { wordsFor } from '../../i18n/words.ts';
import { topicsById } from '../../view/topics.ts';
import { absolute, href, urls } from '../../view/urls.ts';

/** A day as a moment: nothing is known of the hour. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function documentEntry(locale: Locale, { id, source, speech }: PolicyDocument) {
  const words = wordsFor(locale);
  const authored = authoredIn(locale);
  const { title } = articleIn(scriptOf(locale), id).data;
  const speakers = speech.people.map(({ name }) => authored(name));
  const day = source.published.day;
  const publisher = isUnknown(source.publisher) ? words.siteName : authored(source.publisher);
  return {
    id: feedId(locale, `d/${id}`),
    title: { value: title },
    updated: instant(day),
    published: instant(day),
    links: [
      {
        href: absolute(urls.documentPath(id)(locale)),
        rel: 'alternate',
        type: 'text/html',
        hreflang: locale,
      },
    ],
    authors: (speakers.length > 0 ? speakers : [publisher]).map((name) => ({ name })),
    summary: {
      value: words.document.description(
        shownDay(speech.said.day, locale),
        words.kinds[speech.kind],
        speakers.join(words.listSeparator),
      ),
    },
    categories: [{ term: 'document', label: words.grouping.documents }],
  };
}

function recordEntry(locale: Locale, record: CorpusRecord) {
  const { id, said, kind, anchor } = record;
  const view = viewOf(record, locale);
  const words = wordsFor(locale);
  const names = topicsById();
  return {
    id: feedId(locale, `r/${id}`),
    title: { value: lineOf(view, locale) },
    updated: instant(said),
    published: instant(said),
    links: [
      { href: absolute(urls.recordPath(id)), rel: 'alternate', type: 'text/html' },
      { href: absolute(urls.documentPath(record.document)(locale)) + `#${anchor.sentence}`, rel: 'related' },
    ],
    authors: [{ name: view.speaker ?? words.siteName }],
    content: {
      type: 'html',
      value: `<blockquote>${escaped(view.quote)}</blockquote>`,
    },
    categories: [
      { term: kind, label: view.kind },
      ...record.topics.map((topic) => ({ term: topic, label: names.get(topic)?.name[locale] ?? topic })),
    ],
  };
}

/** What is in the feed: the day it is of, and its entry in a language. */
interface Item {
  id: string;
  day: string;
  entryIn: (locale: Locale) => ReturnType<typeof documentEntry> | ReturnType<typeof recordEntry>;
}

const { compare } = new Intl.Collator('en', { numeric: true });
const byId = (a: Item, b: Item): number => compare(a.id, b.id);

/** Everything that is in the feed, what is newest first; of a day, documents before records. */
const items = fromCorpus((corpus): Item[] => {
  const documents = corpus.documents.map((document): Item => ({
    id: document.id,
    day: document.source.published.day,
    entryIn: (locale) => documentEntry(locale, document),
  }));
  const records = corpus.records.map((record): Item => ({
    id: record.id,
    day: record.said,
    entryIn: (locale) => recordEntry(locale, record),
  }));
  return [...documents.toSorted(byId), ...records.toSorted(byId)].toSorted(
    (a, b) => Number(a.day < b.day) - Number(a.day > b.day),
  );
});

/** How many documents the feed of a language is cut into. */
export const feedCount = (): number => Math.max(1, Math.ceil(items().length / feedLength));

/**
 * One document of the Atom feed (RFC 4287) of a language. All of them together, joined as a paged feed
 * (RFC 5005), have an entry for each document and each record, what is newest first.
 *
 * @param number of the document, from 1, which is the one to subscribe to, to `feedCount()`
 */
export function feedIn(locale: Locale, number = 1): string {
  const words = wordsFor(locale);
  const count = feedCount();
  const here = items().slice((number - 1) * feedLength, number * feedLength);
  return generateAtomFeed({
    xml: { lang: locale },
    id: feedId(locale, 'feed'),
    title: { value: words.siteName },
    subtitle: { value: words.tagline },
    updated: instant(here[0]?.day ?? '2021-01-01'),
    authors: [{ name: words.siteName }],
    links: [
      ...feedWays(number, count).map(({ rel, number: at }) => ({
        href: absolute(urls.feedPath(locale, at)),
        rel,
        type: 'application/atom+xml',
      })),
      { href: absolute(urls.homePath(locale)), rel: 'alternate', type: 'text/html', hreflang: locale },
    ],
    icon: absolute(href('/favicon.svg')),
    entries: here.map(({ entryIn }) => entryIn(locale)),
  });
}
