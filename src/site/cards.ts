import type { CorpusRecord } from '../corpus/record.ts';
import type { Script } from '../schemas/common.ts';
import { wordingOf } from '../schemas/placedRecords.ts';
import { shownDay } from '../i18n/dates.ts';
import { allDocuments, type PolicyDocument } from './documents.ts';
import { leadOf } from './record/naming.ts';
import { type RecordView, viewOf } from './record/view.ts';
import { byKind, recordsIn } from './records.ts';
import { authoredIn } from './scriptPages.ts';
import { wordsFor } from '../i18n/words.ts';

/** The script of the pictures of records: a record has one address for both scripts. */
const recordScript: Script = 'zh-Hans';

/** What a picture says of where a record comes from: who, when, on what occasion; in which document. */
function sourceOf(document: PolicyDocument, speaker: string | null, script: Script): string[] {
  const words = wordsFor(script);
  const { between, quoted } = wordsFor(script).cards;
  const authored = authoredIn(script);
  const { kind, said } = document.speech;
  const facts = [speaker, shownDay(said.day, script), words.kinds[kind]];
  return [facts.filter((fact) => fact !== null).join(between), quoted(authored(document.source.title.text))];
}

/** The time of a record as its picture has it; of a record without value, only what the words mean. */
function timeOf({ time, timeName, value }: RecordView, script: Script): string | null {
  if (!time) return null;
  const { note, records: words } = wordsFor(script);
  const shown = [value && time.text, time.meaning].filter((each) => each !== null);
  const carried = time.isCarried ? [words.carried] : [];
  if (shown.length === 0) return null;
  return [`${timeName}${note.colon}${shown.join(words.isThat)}`, ...carried].join(' ');
}

/** What a value is of, unless the statement says it itself. */
function subjectOf({ anchor, change, quantity, subject }: CorpusRecord, script: Script): string | null {
  if (!quantity) return null;
  const words = wordsFor(script).records;
  const changed = change === null || change === 'other' ? '' : words.change[change];
  if (anchor.exact.includes(subject) && anchor.exact.includes(changed)) return null;
  return authoredIn(script)([changed, subject].filter((part) => part !== '').join(' '));
}

/** The type of a record, behind its kind where the type does not name it. */
const headingOf = ({ kind, type }: RecordView, script: Script): string =>
  type.endsWith(kind) ? type : `${kind}${wordsFor(script).cards.between}${type}`;

/** What the picture of a record says. */
export function recordCard(document: PolicyDocument, record: CorpusRecord) {
  const script = recordScript;
  const view = viewOf(record, script);
  const { anchor, kind, quantity } = record;
  const { start, end } = wordingOf(record);
  return {
    script,
    kind,
    site: wordsFor(script).siteName,
    heading: headingOf(view, script),
    lead: leadOf(view),
    subject: subjectOf(record, script),
    time: timeOf(view, script),
    statement: view.quote,
    marked: quantity && { start: start - anchor.start, end: end - anchor.start },
    source: sourceOf(document, view.speaker, script),
    remark: view.review,
  };
}

/** What the picture of a document says. */
export function documentCard(document: PolicyDocument, script: Script) {
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
    counts: byKind(recordsIn(document.id)).map(({ kind: each, records }) => ({
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
export function siteCard(script: Script) {
  const words = wordsFor(script);
  const { between, edition, quoted } = wordsFor(script).cards;
  const newest = allDocuments().slice(0, 2);
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
