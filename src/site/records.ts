import { currentCorpus } from '../corpus/current.ts';
import { recordsStandingIn } from '../corpus/placed.ts';
import type { Locale } from '../model/locales.ts';
import { recordNumber, wordingOf } from '../schemas/placedRecords.ts';
import { type Kind, kinds, type PolicyRecord, typesOf } from '../schemas/record.ts';
import { authoredIn } from './localePages.ts';
import { shownQuantity } from './shownQuantity.ts';
import { type ShownTime, shownTime } from '../i18n/shownTime.ts';

/**
 * The records that stand in a document, those of other witnesses of the speech at their places here.
 *
 * @throws ContentError for a shared record that its own document does not have
 */
export const recordsIn = (document: string): Promise<PolicyRecord[]> =>
  Promise.resolve(recordsStandingIn(currentCorpus(), document));

/** A record as the list below a text has it, in the language of the page. */
export interface ListedRecord {
  number: number;
  record: PolicyRecord;
  /** The words that are marked in the text; null for a record without quantity. */
  worded: string | null;
  /** The quantity in base units, where the words say it otherwise. */
  value: string | null;
  subject: string;
  speaker: string | null;
  time: ShownTime | null;
  quote: string;
}

/**
 * Prepares the records of a document to be listed.
 *
 * @param characters the reading text in the page's script, by code point
 */
export const listedIn =
  (locale: Locale, characters: readonly string[]) =>
  (record: PolicyRecord): ListedRecord => {
    const authored = authoredIn(locale);
    const { anchor, quantity, speaker, subject, time } = record;
    const wording = wordingOf(record);
    const worded = quantity && characters.slice(wording.start, wording.end).join('');
    return {
      number: recordNumber(record.id),
      record,
      worded,
      value: worded === null ? null : shownQuantity(record, worded, locale),
      subject: authored(subject),
      speaker: speaker === null ? null : authored(speaker),
      time: time && shownTime(time, locale),
      quote: characters.slice(anchor.start, anchor.end).join(''),
    };
  };

/** Records by kind, in the order of the kinds; kinds without any are left out. */
export const byKind = (records: readonly PolicyRecord[]): { kind: Kind; records: PolicyRecord[] }[] =>
  kinds
    .map((kind) => ({
      kind,
      records: typesOf[kind].flatMap((type) =>
        records.filter((record) => record.kind === kind && record.type === type),
      ),
    }))
    .filter(({ records: here }) => here.length > 0);
