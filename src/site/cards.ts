import { firstLocale, type Locale, scriptOf } from '../model/locales.ts';
import { wordingOf } from '../schemas/placedRecords.ts';
import type { PolicyRecord } from '../schemas/record.ts';
import { shownDay } from '../i18n/dates.ts';
import { allDocuments, type PolicyDocument } from './documents.ts';
import { fromCorpus } from './fromCorpus.ts';
import { byKind, recordsIn } from './records.ts';
import { authoredIn } from './localePages.ts';
import { shownTime } from '../i18n/shownTime.ts';
import { wordsFor } from '../i18n/words.ts';

/** What a picture says of where a record comes from: who, when, on what occasion; in which document. */
function sourceOf(document: PolicyDocument, speaker: string | null, locale: Locale): string[] {
  const words = wordsFor(locale);
  const { between, quoted } = wordsFor(locale).cards;
  const authored = authoredIn(locale);
  const { kind, said } = document.speech;
  const facts = [speaker && authored(speaker), shownDay(said.day, locale), words.kinds[kind]];
  return [facts.filter((fact) => fact !== null).join(between), quoted(authored(document.source.title.text))];
}

/** The time of a record as its picture has it; of a record without value, only what the words mean. */
function timeOf({ kind, time, quantity }: PolicyRecord, locale: Locale): string | null {
  if (!time) return null;
  const { text, meaning } = shownTime(time, locale);
  const { note, records: words } = wordsFor(locale);
  const shown = [quantity ? text : null, meaning].filter((each) => each !== null);
  const carried = time.stated ? [] : [words.carried];
  if (shown.length === 0) return null;
  return [`${words.times[kind]}${note.colon}${shown.join(words.isThat)}`, ...carried].join(' ');
}

/** What a value is of, unless the statement says it itself. */
function subjectOf({ anchor, change, quantity, subject }: PolicyRecord, locale: Locale): string | null {
  if (!quantity) return null;
  const words = wordsFor(locale).records;
  const changed = change === null || change === 'other' ? '' : words.change[change];
  if (anchor.exact.includes(subject) && anchor.exact.includes(changed)) return null;
  return authoredIn(locale)([changed, subject].filter((part) => part !== '').join(' '));
}

/** The type of a record, behind its kind where the type does not name it. */
function headingOf({ kind, type }: PolicyRecord, locale: Locale): string {
  const { kinds, types } = wordsFor(locale).records;
  return types[type].endsWith(kinds[kind])
    ? types[type]
    : `${kinds[kind]}${wordsFor(locale).cards.between}${types[type]}`;
}

/** What the picture of a record says. */
export function recordCard(document: PolicyDocument, record: PolicyRecord) {
  // A record has one address for every language.
  const locale = firstLocale;
  const words = wordsFor(locale);
  const { anchor, kind, quantity, time } = record;
  const { start, end } = wordingOf(record);
  const wording = { start: start - anchor.start, end: end - anchor.start };
  const worded = [...anchor.exact].slice(wording.start, wording.end).join('');
  return {
    script: scriptOf(locale),
    kind,
    site: words.siteName,
    heading: headingOf(record, locale),
    lead: quantity ? worded : (time?.text ?? null),
    subject: subjectOf(record, locale),
    time: timeOf(record, locale),
    statement: anchor.exact,
    marked: quantity ? wording : null,
    source: sourceOf(document, record.speaker, locale),
    remark: words.records.review[record.review],
  };
}

/** What the picture of a document says. */
export async function documentCard(document: PolicyDocument, locale: Locale) {
  const words = wordsFor(locale);
  const { between, count, edition } = wordsFor(locale).cards;
  const authored = authoredIn(locale);
  const { kind, people, said } = document.speech;
  const speakers = people.filter(({ role }) => role === 'speaker').map(({ name }) => authored(name));
  const { publisher, published } = document.source;
  return {
    script: scriptOf(locale),
    site: words.siteName,
    heading: [words.kinds[kind], shownDay(said.day, locale)].join(between),
    title: authored(document.source.title.text),
    subtitle: speakers.length === 0 ? null : speakers.join(words.listSeparator),
    counts: byKind(await recordsIn(document.id)).map(({ kind: each, records }) => ({
      kind: each,
      text: count(words.records.kinds[each], records.length),
    })),
    source: [
      [
        words.document.witness(authored(publisher)),
        words.document.publishedOn(shownDay(published.day, locale)),
      ].join(between),
    ],
    remark: edition,
  };
}

/** What the picture of the site says, for pages without one of their own. */
export async function siteCard(locale: Locale) {
  const words = wordsFor(locale);
  const { between, edition, quoted } = wordsFor(locale).cards;
  const newest = (await allDocuments()).slice(0, 2);
  return {
    script: scriptOf(locale),
    site: words.siteName,
    heading: words.home.documents,
    title: words.tagline,
    subtitle: edition,
    counts: [],
    source: newest.map(({ source: { published, title } }) =>
      [shownDay(published.day, locale), quoted(authoredIn(locale)(title.text))].join(between),
    ),
    remark: '',
  };
}

/** Every record of every document, each in its own document. */
export const ownRecords = fromCorpus(
  ({ documents, registries }): Promise<{ document: PolicyDocument; record: PolicyRecord }[]> =>
    Promise.resolve(
      documents.flatMap((document) =>
        (registries.get(document.id)?.records ?? []).map((record) => ({ document, record })),
      ),
    ),
);
