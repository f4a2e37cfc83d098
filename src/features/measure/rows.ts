import type { Point } from '../../corpus/link/points.ts';
import type { Locale } from '../../model/locales.ts';
import { shownDay } from '../../i18n/dates.ts';
import { viewOf } from '../../view/record/view.ts';
import { wordsFor } from '../../i18n/words.ts';
import { urls } from '../../view/urls.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';
import { valueIn } from '../../view/measure/value.ts';
import { whenIn } from '../../view/measure/when.ts';

/** A point of a measure as a row of a table. */
export interface Row {
  point: Point;
  /** Its record's page. */
  href: string;
  /** The value in the measure's unit, with its bound. */
  value: string;
  /** The words of the text, where they are others. */
  worded: string | null;
  /** What time it is true of; null where the text names none. */
  when: string | null;
  /** The words of the text for the time, where they are others. */
  time: string | null;
  said: string;
  speaker: string | null;
  quote: string;
  /** Its place in the speech, and the number of its sentence. */
  place: { href: string; sentence: number };
}

/** The points of a measure as the rows of a table, in the order of time. */
export const rowsOf = (entry: MeasureEntry, locale: Locale): Row[] =>
  entry.points.flatMap((point) => {
    const record = entry.records.get(point.record);
    if (!record) return [];
    const { quote, speaker, place, sentence, ...view } = viewOf(record, locale);
    const isAsked = entry.sayers.get(record.id) === 'asker';
    const value = valueIn(locale, point, entry.measure.unit);
    const when = point.dated ? whenIn(locale, point) : null;
    const worded = view.value?.whole ?? null;
    const timeWords = view.time?.whole ?? null;
    return [
      {
        ...{ point, href: urls.recordPath(record.id), value, when, quote },
        speaker: speaker !== null && isAsked ? wordsFor(locale).measure.table.asker(speaker) : speaker,
        worded: worded === null || worded === value ? null : worded,
        time: timeWords === when ? null : timeWords,
        said: shownDay(point.said, locale),
        place: { href: place, sentence },
      },
    ];
  });
