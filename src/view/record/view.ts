import { derived } from '../../corpus/derived.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { shownDay } from '../../i18n/dates.ts';
import { shownTime } from '../../i18n/shownTime.ts';
import { wordsFor } from '../../i18n/words.ts';
import { inEachLocale, type Locale, scriptOf } from '../../model/locales.ts';
import { recordNumber } from '../../model/placedRecords.ts';
import { titleOf, whatOf } from '../../i18n/recordTitle.ts';
import { inScript } from '../../lang/scripts.ts';
import { placePath, urls } from '../urls.ts';
import { type ShownValue, valueIn } from './value.ts';

/** A time in the words of a page. */
export interface TimeView {
  /** As the text has it. */
  readonly text: string;
  /** What that means, where the words do not say it themselves. */
  readonly meaning: string | null;
  /** The text and what it means. */
  readonly whole: string;
  /** What it means, by itself: the words of the text where they say it. */
  readonly days: string;
  /** Whether it is carried over from an earlier sentence. */
  readonly isCarried: boolean;
}

/** A record in the words of a page: what lists, margins, cards, feeds and tables say of it. */
export interface RecordView {
  readonly id: string;
  /** The number at the end of its id, and that of its sentence. */
  readonly number: number;
  readonly sentence: number;
  /** Its own page, and where it is marked in the text of its document. */
  readonly page: string;
  readonly place: string;
  readonly kind: string;
  readonly type: string;
  readonly review: string;
  readonly quote: string;
  /** A phrase that is understood alone: what, how much, by when, which way it goes. */
  readonly title: string;
  /** Null for a record without a quantity. */
  readonly value: ShownValue | null;
  /** What a rate of change is measured against; null for what is none. */
  readonly change: string | null;
  /** What is measured, intended or has happened; empty where the rules found no subject. */
  readonly subject: string;
  /** The same for a number, else what is to be or has been done; its quotation where neither is known. */
  readonly about: string;
  readonly time: TimeView | null;
  /** What its time is called: of a target, a deadline. */
  readonly timeName: string;
  readonly speaker: string | null;
  /** The day it was said. */
  readonly said: string;
}

function timeIn({ time }: CorpusRecord, locale: Locale): TimeView | null {
  if (!time) return null;
  const { text, meaning } = shownTime(time, locale);
  const whole = [text, meaning].filter(Boolean).join(wordsFor(locale).records.isThat);
  return { text, meaning, whole, days: meaning ?? text, isCarried: !time.stated };
}

function view(record: CorpusRecord, locale: Locale): RecordView {
  const { id, document, kind, type, review, change, anchor } = record;
  const words = wordsFor(locale).records;
  const quote = record.quote[scriptOf(locale)];
  const subject = inScript(scriptOf(locale), record.subject);
  const number = recordNumber(id);
  return {
    id,
    number,
    sentence: Number(anchor.sentence.slice(1)),
    page: urls.recordPathIn(id, locale),
    place: placePath(document, id, locale),
    kind: words.kinds[kind],
    type: words.types[type],
    review: words.review[review],
    quote,
    title: inScript(scriptOf(locale), titleOf(record)),
    value: valueIn(record, locale),
    change: change?.rate ? words.change[change.rate] : null,
    subject,
    about: inScript(scriptOf(locale), whatOf(record)) || quote,
    time: timeIn(record, locale),
    timeName: words.times[kind],
    speaker: record.speaker === null ? null : inScript(scriptOf(locale), record.speaker),
    said: shownDay(record.said, locale),
  };
}

const views = inEachLocale((locale) => derived((record: CorpusRecord) => view(record, locale)));

/** A record in the words of a page in one locale. */
export const viewOf = (record: CorpusRecord, locale: Locale): RecordView => views[locale](record);
