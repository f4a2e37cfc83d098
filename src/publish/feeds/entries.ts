import { derived } from '../../corpus/derived.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Evidence } from '../../model/evidence.ts';
import { inEachLocale, type Locale, scriptOf } from '../../model/locales.ts';
import { isUnknown } from '../../model/source.ts';
import { changesById, type DatedChange, lastChange } from '../../view/changes/list.ts';
import { changeIn } from '../../view/changes/words.ts';
import { articleIn, type PolicyDocument } from '../../view/documents.ts';
import { factIn, sourceIn } from '../../view/evidence/facts.ts';
import { authoredIn } from '../../view/localePages.ts';
import { lineOf } from '../../view/record/naming.ts';
import { verdictOf } from '../../view/record/verdict.ts';
import { viewOf } from '../../view/record/view.ts';
import { topicsById } from '../../view/topics.ts';
import { absolute, urls } from '../../view/urls.ts';
import { feedId } from './feedId.ts';

/** A day as a moment: nothing is known of the hour. */
export const instant = (day: string): string => `${day}T00:00:00Z`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const html = (value: string) => ({ type: 'html', value }) as const;
const listOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

/** The later of two days. */
const later = (day: string, other: string | null): string => (other !== null && other > day ? other : day);

/** What changed of something, a line each, the newest first. */
const changeLines = (id: string, locale: Locale): string[] =>
  (changesById().get(id) ?? []).map((dated) => {
    const { kind, detail } = changeIn(dated, locale);
    const { updates, note } = wordsFor(locale);
    return `${shownDay(dated.day, locale)}${note.colon}${[updates.kinds[kind], detail].filter(Boolean).join(updates.between)}`;
  });

/** When a document was said, or last changed. */
export const documentUpdated = ({ id, source }: PolicyDocument): string =>
  later(source.published.day, lastChange([id]));

/** When a record was said, came with its document, or last changed. */
export const recordUpdated = ({ id, said, document }: CorpusRecord): string =>
  later(said, lastChange([id, document]));

/** When a source was published, or the last of its facts came or went. */
export const sourceUpdated = ({ id, published, facts }: Evidence): string =>
  later(published, lastChange([id, ...facts.map((fact) => fact.id)]));

function documentEntry(document: PolicyDocument, locale: Locale) {
  const { id, source, speech } = document;
  const words = wordsFor(locale);
  const authored = authoredIn(locale);
  const { title } = articleIn(scriptOf(locale), id).data;
  const speakers = speech.people.map(({ name }) => authored(name));
  const publisher = isUnknown(source.publisher) ? words.siteName : authored(source.publisher);
  const about = words.document.description(
    shownDay(speech.said.day, locale),
    words.kinds[speech.kind],
    speakers.join(words.listSeparator),
  );
  return {
    id: feedId(locale, `d/${id}`),
    title: { value: title },
    updated: instant(documentUpdated(document)),
    published: instant(source.published.day),
    links: [
      {
        href: absolute(urls.documentPath(id)(locale)),
        rel: 'alternate',
        type: 'text/html',
        hreflang: locale,
      },
    ],
    authors: (speakers.length > 0 ? speakers : [publisher]).map((name) => ({ name })),
    content: html(`<p>${escaped(about)}</p>${listOf(changeLines(id, locale))}`),
    categories: [{ term: 'document', label: words.grouping.documents }],
  };
}

function recordEntry(record: CorpusRecord, locale: Locale) {
  const { id, said, kind, anchor } = record;
  const view = viewOf(record, locale);
  const words = wordsFor(locale);
  const names = topicsById();
  const outcome = verdictOf(record, locale);
  const became = outcome === null ? '' : `<p><b>${escaped(outcome.name)}</b> ${escaped(outcome.reason)}</p>`;
  return {
    id: feedId(locale, `r/${id}`),
    title: { value: lineOf(view, locale) + (outcome === null ? '' : words.punctuation.beside(outcome.name)) },
    updated: instant(recordUpdated(record)),
    published: instant(said),
    links: [
      { href: absolute(urls.recordPath(id)), rel: 'alternate', type: 'text/html' },
      { href: absolute(urls.documentPath(record.document)(locale)) + `#${anchor.sentence}`, rel: 'related' },
    ],
    authors: [{ name: view.speaker ?? words.siteName }],
    content: html(
      `<blockquote>${escaped(view.quote)}</blockquote>${became}${listOf(changeLines(id, locale))}`,
    ),
    categories: [
      { term: kind, label: view.kind },
      ...(outcome === null ? [] : [{ term: outcome.verdict, label: outcome.name }]),
      ...record.topics.map((topic) => ({ term: topic, label: names.get(topic)?.name[locale] ?? topic })),
    ],
  };
}

function sourceEntry(source: Evidence, locale: Locale) {
  const words = wordsFor(locale);
  const { href, publisher, title, address } = sourceIn(source, locale);
  const facts = source.facts
    .filter(({ withdrawn }) => withdrawn === null)
    .map((fact) => factIn({ fact, source }, locale).statement);
  return {
    id: feedId(locale, `evidence/${source.id}`),
    title: { value: title },
    updated: instant(sourceUpdated(source)),
    published: instant(source.published),
    links: [
      { href: absolute(href), rel: 'alternate', type: 'text/html', hreflang: locale },
      { href: address, rel: 'related' },
    ],
    authors: [{ name: publisher }],
    content: html(listOf(facts) || `<p>${escaped(title)}</p>`),
    categories: [{ term: 'evidence', label: words.evidence.title }],
  };
}

function withdrawalEntry(dated: DatedChange, locale: Locale) {
  const words = wordsFor(locale);
  const { href, title, detail } = changeIn(dated, locale);
  const { id, kind } = dated.change;
  const what = dated.change.kind === 'withdrawal' ? dated.change.what : kind;
  const folder = what === 'record' ? 'r' : what === 'document' ? 'd' : what;
  return {
    id: feedId(locale, `${folder}/${id}`),
    title: { value: `${words.updates.kinds.withdrawal}${words.note.colon}${title}` },
    updated: instant(dated.day),
    published: instant(dated.day),
    links: [{ href: absolute(href), rel: 'alternate', type: 'text/html' }],
    authors: [{ name: words.siteName }],
    content: html(`<p>${escaped(detail || title)}</p>`),
    categories: [{ term: 'withdrawal', label: words.updates.kinds.withdrawal }],
  };
}

/** An entry stands in several feeds and is made once for each language. */
const kept = <From extends object, Made>(make: (from: From, locale: Locale) => Made) => {
  const made = inEachLocale((locale) => derived((from: From) => make(from, locale)));
  return (from: From, locale: Locale): Made => made[locale](from);
};

/** What each entry of a feed is about, in the words of a language. */
export const entries = {
  document: kept(documentEntry),
  record: kept(recordEntry),
  source: kept(sourceEntry),
  withdrawal: kept(withdrawalEntry),
};
export type FeedEntry = ReturnType<(typeof entries)[keyof typeof entries]>;
