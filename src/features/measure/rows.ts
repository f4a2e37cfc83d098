import type { CorpusRecord } from '../../corpus/record.ts';
import type { Point } from '../../corpus/link/points.ts';
import type { Locale } from '../../model/locales.ts';
import { type RecordView, viewOf } from '../../view/record/view.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';
import { valueIn } from '../../view/measure/value.ts';
import { whenIn } from '../../view/measure/when.ts';

/** A point of a measure as a row of a table: its record in words, and what only the measure says of it. */
export interface Row {
  point: Point;
  record: CorpusRecord;
  view: RecordView;
  /** The value in the measure's unit, with its bound. */
  value: string;
  /** The words of the text, where they are others. */
  worded: string | null;
  /** What time it is true of; null where the text names none. */
  when: string | null;
  /** The words of the text for the time, where they are others. */
  time: string | null;
  speaker: string | null;
}

/** What is said another way; null where it is the same. */
const ifOther = (words: string | undefined, than: string | null): string | null =>
  words === undefined || words === than ? null : words;

/** The points of a measure as the rows of a table, in the order of time. */
export const rowsOf = (entry: MeasureEntry, locale: Locale): Row[] =>
  entry.points.flatMap((point) => {
    const record = entry.records.get(point.record);
    if (!record) return [];
    const view = viewOf(record, locale);
    const isAsked = entry.sayers.get(record.id) === 'asker';
    const value = valueIn(locale, point, entry.measure.unit);
    const when = point.dated ? whenIn(locale, point) : null;
    return [
      {
        ...{ point, record, view, value, when },
        speaker:
          view.speaker !== null && isAsked
            ? wordsFor(locale).measure.table.asker(view.speaker)
            : view.speaker,
        worded: ifOther(view.value?.whole, value),
        time: ifOther(view.time?.whole, when),
      },
    ];
  });
