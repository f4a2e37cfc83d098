import type { Script } from '../schemas/common.ts';
import { wordingOf } from '../schemas/placedRecords.ts';
import type { PolicyRecord } from '../schemas/record.ts';
import { shownDay } from '../i18n/dates.ts';
import { allDocuments, type PolicyDocument } from './documents.ts';
import { fromCorpus } from './fromCorpus.ts';
import { byKind, recordsIn } from './records.ts';
import { authoredIn } from './scriptPages.ts';
import { shownTime } from '../i18n/shownTime.ts';
import { wordsFor } from '../i18n/words.ts';

/** The script of the pictures of records: a record has one address for both scripts. */
const recordScript: Script = 'zh-Hans';

/** What a picture says of where a record comes from: who, when, on what occasion; in which document. */
function sourceOf(document: PolicyDocument, speaker: string | null, script: Script): string[] {
  const words = wordsFor(script);
  const { between, quoted } = wordsFor(script).cards;
  const authored = authoredIn(script);
  const { kind, said } = document.speech;
  const facts = [speaker && authored(speaker), shownDay(said.day, script), words.kinds[kind]];
  return [facts.filter((fact) => fact !== null).join(between), quoted(authored(document.source.title.text))];
}

/** The time of a record as its picture has it; of a record without value, only what the words mean. */
function timeOf({ kind, time, quantity }: PolicyRecord, script: Script): string | null {
  if (!time) return null;
  const { text, meaning } = shownTime(time, script);
  const { note, records: words } = wordsFor(script);
  const shown = [quantity ? text : null, meaning].filter((each) => each !== null);
  const carried = time.stated ? [] : [words.carried];
  if (shown.length === 0) return null;
  return [`${words.times[kind]}${note.colon}${shown.join(words.isThat)}`, ...carried].join(' ');
}

/** What a value is of, unless the statement says it itself. */
function subjectOf({ anchor, change, quantity, subject }: PolicyRecord, script: Script): string | null {
  if (!quantity) return null;
  const words = wordsFor(script).records;
  const changed = change === null || change === 'other' ? '' : words.change[change];
  if (anchor.exact.includes(subject) && anchor.exact.includes(changed)) return null;
  return authoredIn(script)([changed, subject].filter((part) => part !== '').join(' '));
}

/** The type of a record, behind its kind where the type does not name it. */
function headingOf({ kind, type }: PolicyRecord, script: Script): string {
  const { kinds, types } = wordsFor(script).records;
  return types[type].endsWith(kinds[kind])
    ? types[type]
    : `${kinds[kind]}${wordsFor(script).cards.between}${types[type]}`;
}

/** What the picture of a record says. */
export function recordCard(document: PolicyDocument, record: PolicyRecord) {
  const script = recordScript;
  const words = wordsFor(script);
  const { anchor, kind, quantity, time } = record;
  const { start, end } = wordingOf(record);
  const wording = { start: start - anchor.start, end: end - anchor.start };
  const worded = [...anchor.exact].slice(wording.start, wording.end).join('');
  return {
    script,
    kind,
    site: words.siteName,
    heading: headingOf(record, script),
    lead: quantity ? worded : (time?.text ?? null),
    subject: subjectOf(record, script),
    time: timeOf(record, script),
    statement: anchor.exact,
    marked: quantity ? wording : null,
    source: sourceOf(document, record.speaker, script),
    remark: words.records.review[record.review],
  };
}

/** What the picture of a document says. */
export async function documentCard(document: PolicyDocument, script: Script) {
  const words = wordsFor(script);
  const { between, count, edition } = wordsFor(script).cards;
  const authored = authoredIn(script);
  const { kind, people, said } = document.speech;
  const speakers = people.filter(({ role }) => role === 'speaker').map(({ name }) => authored(name));
  const { publisher, published } = document.source;
  return {
    script,
    site: words.siteName,
    heading: [words.kinds[kind], shownDay(said.day, script)].join(between),
    title: authored(document.source.title.text),
    subtitle: speakers.length === 0 ? null : speakers.join(words.listSeparator),
    counts: byKind(await recordsIn(document.id)).map(({ kind: each, records }) => ({
      kind: each,
      text: count(words.records.kinds[each], records.length),
    })),
    source: [
      [
        words.document.witness(authored(publisher)),
        words.document.publishedOn(shownDay(published.day, script)),
      ].join(between),
    ],
    remark: edition,
  };
}

/** What the picture of the site says, for pages without one of their own. */
export async function siteCard(script: Script) {
  const words = wordsFor(script);
  const { between, edition, quoted } = wordsFor(script).cards;
  const newest = (await allDocuments()).slice(0, 2);
  return {
    script,
    site: words.siteName,
    heading: words.home.documents,
    title: words.tagline,
    subtitle: edition,
    counts: [],
    source: newest.map(({ source: { published, title } }) =>
      [shownDay(published.day, script), quoted(authoredIn(script)(title.text))].join(between),
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
