import { generateAtomFeed } from 'feedsmith';
import type { CorpusRecord } from '../corpus/record.ts';
import type { Script } from '../schemas/common.ts';
import { isUnknown } from '../schemas/source.ts';
import { shownDay } from '../i18n/dates.ts';
import { articleIn, type PolicyDocument } from './documents.ts';
import { feedId } from './feedId.ts';
import { feedLength, feedWays } from './feedPages.ts';
import { fromCorpus } from './fromCorpus.ts';
import { authoredIn } from './scriptPages.ts';
import { lineOf } from './record/naming.ts';
import { viewOf } from './record/view.ts';
import { wordsFor } from '../i18n/words.ts';
import { topicsById } from './topics.ts';
import { absolute, documentPath, feedPath, homePath, href, recordPath } from './urls.ts';

/** A day as a moment: nothing is known of the hour. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function documentEntry(script: Script, { id, source, speech }: PolicyDocument) {
  const words = wordsFor(script);
  const authored = authoredIn(script);
  const { title } = articleIn(script, id).data;
  const speakers = speech.people.map(({ name }) => authored(name));
  const day = source.published.day;
  const publisher = isUnknown(source.publisher) ? words.siteName : authored(source.publisher);
  return {
    id: feedId(script, `d/${id}`),
    title: { value: title },
    updated: instant(day),
    published: instant(day),
    links: [
      { href: absolute(documentPath(id)(script)), rel: 'alternate', type: 'text/html', hreflang: script },
    ],
    authors: (speakers.length > 0 ? speakers : [publisher]).map((name) => ({ name })),
    summary: {
      value: words.document.description(
        shownDay(speech.said.day, script),
        words.kinds[speech.kind],
        speakers.join(words.listSeparator),
      ),
    },
    categories: [{ term: 'document', label: words.gathering.documents }],
  };
}

function recordEntry(script: Script, record: CorpusRecord) {
  const { id, said, kind, anchor } = record;
  const view = viewOf(record, script);
  const words = wordsFor(script);
  const names = topicsById();
  return {
    id: feedId(script, `r/${id}`),
    title: { value: lineOf(view, script) },
    updated: instant(said),
    published: instant(said),
    links: [
      { href: absolute(recordPath(id)), rel: 'alternate', type: 'text/html' },
      { href: absolute(documentPath(record.document)(script)) + `#${anchor.sentence}`, rel: 'related' },
    ],
    authors: [{ name: view.speaker ?? words.siteName }],
    content: {
      type: 'html',
      value: `<blockquote>${escaped(view.quote)}</blockquote>`,
    },
    categories: [
      { term: kind, label: view.kind },
      ...record.topics.map((topic) => ({ term: topic, label: names.get(topic)?.name[script] ?? topic })),
    ],
  };
}

/** What is in the feed: the day it is of, and its entry in a script. */
interface Item {
  id: string;
  day: string;
  entryIn: (script: Script) => ReturnType<typeof documentEntry> | ReturnType<typeof recordEntry>;
}

const { compare } = new Intl.Collator('en', { numeric: true });
const byId = (a: Item, b: Item): number => compare(a.id, b.id);

/** Everything that is in the feed, what is newest first; of a day, documents before records. */
const items = fromCorpus((corpus): Item[] => {
  const documents = corpus.documents.map((document): Item => ({
    id: document.id,
    day: document.source.published.day,
    entryIn: (script) => documentEntry(script, document),
  }));
  const records = corpus.records.map((record): Item => ({
    id: record.id,
    day: record.said,
    entryIn: (script) => recordEntry(script, record),
  }));
  return [...documents.toSorted(byId), ...records.toSorted(byId)].toSorted(
    (a, b) => Number(a.day < b.day) - Number(a.day > b.day),
  );
});

/** How many documents the feed of a script is cut into. */
export const feedCount = (): number => Math.max(1, Math.ceil(items().length / feedLength));

/**
 * One document of the Atom feed (RFC 4287) of a script. All of them together, joined as a paged feed
 * (RFC 5005), have an entry for each document and each record, what is newest first.
 *
 * @param number of the document, from 1, which is the one to subscribe to, to `feedCount()`
 */
export function feedIn(script: Script, number = 1): string {
  const words = wordsFor(script);
  const count = feedCount();
  const here = items().slice((number - 1) * feedLength, number * feedLength);
  return generateAtomFeed({
    xml: { lang: script },
    id: feedId(script, 'feed'),
    title: { value: words.siteName },
    subtitle: { value: words.tagline },
    updated: instant(here[0]?.day ?? '2021-01-01'),
    authors: [{ name: words.siteName }],
    links: [
      ...feedWays(number, count).map(({ rel, number: at }) => ({
        href: absolute(feedPath(script, at)),
        rel,
        type: 'application/atom+xml',
      })),
      { href: absolute(homePath(script)), rel: 'alternate', type: 'text/html', hreflang: script },
    ],
    icon: absolute(href('/favicon.svg')),
    entries: here.map(({ entryIn }) => entryIn(script)),
  });
}
