import {
  contextLength,
  isCheckable,
  type Place,
  type PolicyRecord,
  type Statement,
} from '../../model/record.ts';
import { inBoth, inEachScript, type InScripts, inScript } from '../../lang/scripts.ts';

/** The reading text of a document in each script, cut into code points. */
export type Texts = InScripts<readonly string[]>;

/** Where a record belongs. In `analyze`, a text that is in no collection, everything is null. */
export interface Home {
  document: string | null;
  speech: string | null;
  /** The day it was said. */
  said: string | null;
  url: string | null;
  series: string | null;
  topics: readonly string[];
  /** The same record in other witnesses of the speech. */
  witnesses: readonly { document: string; anchor: Place }[];
}

/** A home that is none. */
export const nowhere: Home = {
  document: null,
  speech: null,
  said: null,
  url: null,
  series: null,
  topics: [],
  witnesses: [],
};

/**
 * Prepares a document's reading text for cutting quotations out of it.
 *
 * @param text in simplified script
 */
export const textsOf = (text: string): Texts => inEachScript((script) => [...inScript(script, text)]);

const inBothOrNull = (words: string | null): InScripts | null => (words === null ? null : inBoth(words));

/**
 * A record as `data/records.json` has it: words in both scripts, offsets in code points, which are the
 * same in both.
 *
 * @param record what is stated, with its id and review, or with null for a text that is in no collection
 * @param title a phrase that names it, in simplified script
 * @param texts the reading text of the record's document; quotations are cut out of it, so that they
 *   stand in it in both scripts
 */
export function recordData(
  record: Omit<PolicyRecord, 'id' | 'anchor'> & { id: string | null; anchor: Statement['anchor'] },
  title: string,
  texts: Texts,
  home: Home,
) {
  const { anchor, quantity, time } = record;
  const { sentence, start, end } = anchor;
  const cut = (from: number, to: number) =>
    inEachScript((script) => texts[script].slice(Math.max(0, from), to).join(''));
  return {
    id: record.id,
    url: home.url,
    kind: record.kind,
    type: record.type,
    title: inBoth(title),
    checkable: isCheckable(record.type),
    document: home.document,
    speech: home.speech,
    speaker: inBothOrNull(record.speaker),
    of: inBothOrNull(record.of),
    said: home.said,
    anchor: {
      sentence,
      start,
      end,
      exact: cut(start, end),
      prefix: cut(start - contextLength, start),
      suffix: cut(end, end + contextLength),
    },
    subject: inBoth(record.subject),
    quantity,
    change: record.change,
    deliverable: record.deliverable && {
      what: record.deliverable.what,
      name: inBothOrNull(record.deliverable.name),
    },
    time,
    series: home.series,
    topics: home.topics,
    rule: record.rules.join(' + '),
    review: record.review,
    witnesses: home.witnesses.map(({ document, anchor: { sentence: at, start: from, end: to } }) => ({
      document,
      anchor: { sentence: at, start: from, end: to },
    })),
  };
}
