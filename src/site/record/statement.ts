import { type Locale, scriptOf } from '../../model/locales.ts';
import { recordNumber, wordingOf } from '../../schemas/placedRecords.ts';
import type { PolicyRecord } from '../../schemas/record.ts';
import { authoredIn } from '../localePages.ts';
import { shownQuantity } from '../shownQuantity.ts';
import { type ShownTime, shownTime } from '../../i18n/shownTime.ts';
import { wordsFor } from '../../i18n/words.ts';
import { documentPath } from '../urls.ts';
import type { RecordEntry } from './entries.ts';

/** Where a record is marked in the text of a document. */
export const placePath = (document: string, id: string, locale: Locale): string =>
  `${documentPath(document)(locale)}#r-${recordNumber(id)}`;

/** What a record states, in one language. */
export interface Statement {
  quote: string;
  /** What is set largest: the value, of a record without one its deadline; null where it has neither. */
  lead: string | null;
  /** The quantity in base units, where the words say it otherwise. */
  value: string | null;
  subject: string;
  time: ShownTime | null;
  speaker: string | null;
  /** The office of the speaker, where the speech names it. */
  office: string | null;
}

/** The words of a record's value, cut out of its quotation. */
function wordedIn(record: PolicyRecord, quote: string): string | null {
  if (!record.quantity) return null;
  const { start, end } = wordingOf(record);
  return [...quote].slice(start - record.anchor.start, end - record.anchor.start).join('');
}

/** What a record states, for its page, its card and the lists that name it. */
export function statementOf({ record, data, document }: RecordEntry, locale: Locale): Statement {
  const authored = authoredIn(locale);
  const quote = data.anchor.exact[scriptOf(locale)];
  const worded = wordedIn(record, quote);
  const time = record.time && shownTime(record.time, locale);
  const person = document.speech.people.find(({ name }) => name === record.speaker);
  return {
    quote,
    lead: worded ?? time?.text ?? null,
    value: worded === null ? null : shownQuantity(record, worded, locale),
    subject: authored(record.subject),
    time,
    speaker: record.speaker === null ? null : authored(record.speaker),
    office: person ? authored(person.office) : null,
  };
}

/** Cuts a text for a title or a line of a list. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** The words that name a record in a title: its value and what that is of, else what it quotes. */
export function nameOf({ quote, lead, subject }: Statement, locale: Locale): string {
  if (lead === null || subject === '') return shortened(quote, 40);
  return `${shortened(subject, 30)}${wordsFor(locale).note.colon}${lead}`;
}
