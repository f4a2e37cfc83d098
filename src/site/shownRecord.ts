import { type Locale, scriptOf } from '../model/locales.ts';
import { wordingOf } from '../schemas/placedRecords.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { inScript } from '../text/scripts.ts';
import { changeVerb } from './changeDirection.ts';
import { shownTime } from '../i18n/shownTime.ts';
import { wordsFor } from '../i18n/words.ts';

/** A published record in the words of a page. */
export interface ShownRecord {
  /**
   * The quantity as the text has it, with the words that bound it, and of a change with its verb (降低27.4%);
   * where the bound stands apart from it (突破了), in our own words. Null for a record without one.
   */
  worded: string | null;
  /** What it speaks of; its clause where the rules found no subject. */
  subject: string;
  /** The time as the text has it, and what that means. */
  time: string | null;
  /** What the time means, by itself: the words of the text where they say it. */
  days: string | null;
  quote: string;
  speaker: string | null;
}

function wordedIn(record: PublishedRecord, locale: Locale): string | null {
  const { anchor, quantity } = record;
  if (!quantity) return null;
  const { start, end } = wordingOf({ anchor: { ...anchor, exact: anchor.exact['zh-Hans'] }, quantity });
  const words = [...anchor.exact[scriptOf(locale)]].slice(start - anchor.start, end - anchor.start).join('');
  const worded = words === '' ? inScript(scriptOf(locale), quantity.text) : words;
  const isTold = quantity.bound_text === null || start < quantity.start || end > quantity.end;
  const bounded = isTold ? worded : wordsFor(locale).records.bound[quantity.bound](worded);
  return changeVerb(record, start, scriptOf(locale)) + bounded;
}

/** Prepares a published record for a page in one language. */
export function shownRecord(record: PublishedRecord, locale: Locale): ShownRecord {
  const { anchor, time } = record;
  const quote = anchor.exact[scriptOf(locale)];
  const shown = time && shownTime(time, locale);
  return {
    worded: wordedIn(record, locale),
    subject: record.subject[scriptOf(locale)] || quote,
    time: shown && [shown.text, shown.meaning].filter(Boolean).join(wordsFor(locale).records.isThat),
    days: shown && (shown.meaning ?? shown.text),
    quote,
    speaker: record.speaker?.[scriptOf(locale)] ?? null,
  };
}

/** A record in one line, as feeds and calendars name it: `目标：专精特新中小企业数量，超过8万家，今年，即不晚于2023年`. */
export function recordLine(record: PublishedRecord, locale: Locale): string {
  const { records: words, note, punctuation } = wordsFor(locale);
  const { subject, worded, time } = shownRecord(record, locale);
  const change = record.change && words.change[record.change];
  const facts = [subject, [change, worded].filter(Boolean).join(''), time].filter(Boolean);
  return `${words.kinds[record.kind]}${note.colon}${facts.join(punctuation.comma)}`;
}
