import type { CorpusRecord } from '../corpus/record.ts';
import { firstLocale, type Locale, scriptOf } from '../model/locales.ts';
import { wordingOf } from '../model/placedRecords.ts';
import { shownDay } from '../i18n/dates.ts';
import { allDocuments, type PolicyDocument } from '../view/documents.ts';
import { leadOf } from '../view/record/naming.ts';
import { fateOf, type FateView } from '../view/record/verdict.ts';
import { type RecordView, viewOf } from '../view/record/view.ts';
import { byKind, recordsIn } from '../view/record/records.ts';
import { authoredIn } from '../view/localePages.ts';
import { copyName } from '../view/copyName.ts';
import { wordsFor } from '../i18n/words.ts';

/** What a picture says of where a record comes from: who, when, on what occasion; in which document. */
function sourceOf(document: PolicyDocument, speaker: string | null, locale: Locale): string[] {
  const words = wordsFor(locale);
  const { between, quoted } = wordsFor(locale).cards;
  const authored = authoredIn(locale);
  const { kind, said } = document.speech;
  const facts = [speaker, shownDay(said.day, locale), words.kinds[kind]];
  return [facts.filter((fact) => fact !== null).join(between), quoted(authored(document.source.title.text))];
}

/** The time of a record as its picture has it; of a record without value, only what the words mean. */
function timeOf({ time, timeName, value }: RecordView, locale: Locale): string | null {
  if (!time) return null;
  const { note, records: words } = wordsFor(locale);
  const shown = [value && time.text, time.meaning].filter((each) => each !== null);
  const carried = time.isCarried ? [words.carried] : [];
  if (shown.length === 0) return null;
  return [`${timeName}${note.colon}${shown.join(words.isThat)}`, ...carried].join(' ');
}

/** What a value is of, unless the statement says it itself. */
function subjectOf({ anchor, change, quantity, subject }: CorpusRecord, locale: Locale): string | null {
  if (!quantity) return null;
  const words = wordsFor(locale).records;
  const rate = change?.rate ?? 'other';
  const changed = rate === 'other' ? '' : words.change[rate];
  if (anchor.exact.includes(subject) && anchor.exact.includes(changed)) return null;
  return authoredIn(locale)([changed, subject].filter((part) => part !== '').join(' '));
}

/** The type of a record, behind its kind where the type does not name it; and what became of it, where it is judged. */
function headingOf({ kind, type }: RecordView, fate: FateView | null, locale: Locale): string {
  const named = type.endsWith(kind) ? [type] : [kind, type];
  return [...named, fate?.name ?? []].flat().join(wordsFor(locale).cards.between);
}

/** What the picture of a record says. */
export function recordCard(document: PolicyDocument, record: CorpusRecord) {
  // A record has one address for every language.
  const locale = firstLocale;
  const view = viewOf(record, locale);
  const { anchor, kind, quantity } = record;
  const { start, end } = wordingOf(record);
  return {
    script: scriptOf(locale),
    kind,
    site: wordsFor(locale).siteName,
    heading: headingOf(view, fateOf(record, locale), locale),
    lead: leadOf(view),
    subject: subjectOf(record, locale),
    time: timeOf(view, locale),
    statement: view.quote,
    marked: quantity && { start: start - anchor.start, end: end - anchor.start },
    source: sourceOf(document, view.speaker, locale),
    remark: view.review,
  };
}

/** What the picture of a document says. */
export function documentCard(document: PolicyDocument, locale: Locale) {
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
    counts: byKind(recordsIn(document.id)).map(({ kind: each, records }) => ({
      kind: each,
      text: count(words.records.kinds[each], records.length),
    })),
    source: [
      [copyName(publisher, locale), words.document.publishedOn(shownDay(published.day, locale))].join(
        between,
      ),
    ],
    remark: edition,
  };
}

/** What the picture of the site says, for pages without one of their own. */
export function siteCard(locale: Locale) {
  const words = wordsFor(locale);
  const { between, edition, quoted } = wordsFor(locale).cards;
  const newest = allDocuments().slice(0, 2);
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
