import { generateAtomFeed } from 'feedsmith';
import type { Script } from '../schemas/common.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { isUnknown } from '../schemas/source.ts';
import { shownDay } from './dates.ts';
import { allDocuments, articleIn, type PolicyDocument } from './documents.ts';
import { feedId } from './feedId.ts';
import { recordsData } from './recordsData.ts';
import { authoredIn } from './scriptPages.ts';
import { recordLine } from './shownRecord.ts';
import { stringsFor } from './strings/index.ts';
import { allTopics } from './topics.ts';
import { absolute, documentPath, feedPath, homePath, pathTo } from './urls.ts';

/** A day as a moment: nothing is known of the hour. */
const instant = (day: string): string => `${day}T00:00:00Z`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id.localeCompare(b.id, 'en', { numeric: true });

async function documentEntry(script: Script, { id, source, speech }: PolicyDocument) {
  const words = stringsFor(script);
  const authored = authoredIn(script);
  const { title } = (await articleIn(script, id)).data;
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

function recordEntry(script: Script, record: PublishedRecord, topicNames: ReadonlyMap<string, string>) {
  const { id, said, kind, speaker, anchor } = record;
  const words = stringsFor(script);
  return {
    id: feedId(script, `r/${id}`),
    title: { value: recordLine(record, script) },
    updated: instant(said),
    published: instant(said),
    links: [
      { href: absolute(record.url), rel: 'alternate', type: 'text/html' },
      { href: absolute(documentPath(record.document)(script)) + `#${anchor.sentence}`, rel: 'related' },
    ],
    authors: [{ name: speaker?.[script] ?? words.siteName }],
    content: {
      type: 'html',
      value: `<blockquote>${escaped(anchor.exact[script])}</blockquote>`,
    },
    categories: [
      { term: kind, label: words.records.kinds[kind] },
      ...record.topics.map((topic) => ({ term: topic, label: topicNames.get(topic) ?? topic })),
    ],
  };
}

/** The Atom feed (RFC 4287) of one script: an entry for each document and each record, what is newest first. */
export async function feedIn(script: Script): Promise<string> {
  const words = stringsFor(script);
  const topicNames = new Map((await allTopics()).map(({ id, name }) => [id, name[script]]));
  const documents = await Promise.all((await allDocuments()).map((each) => documentEntry(script, each)));
  const records = (await recordsData()).map((record) => recordEntry(script, record, topicNames));
  const entries = [...documents.toSorted(byId), ...records.toSorted(byId)];
  const newest = entries.map(({ updated }) => updated).toSorted();
  return generateAtomFeed({
    xml: { lang: script },
    id: feedId(script, 'feed'),
    title: { value: words.siteName },
    subtitle: { value: words.tagline },
    updated: newest.at(-1) ?? instant('2021-01-01'),
    authors: [{ name: words.siteName }],
    links: [
      { href: absolute(feedPath(script)), rel: 'self', type: 'application/atom+xml' },
      { href: absolute(homePath(script)), rel: 'alternate', type: 'text/html', hreflang: script },
    ],
    icon: absolute(pathTo('favicon.svg')),
    entries: entries.toSorted((a, b) => b.updated.localeCompare(a.updated)),
  });
}
