import type { Point } from '../../corpus/link/points.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locales.ts';
import { factIn, type PlacedFact } from '../../view/evidence/facts.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';
import { valueIn } from '../../view/measure/value.ts';
import { whenIn } from '../../view/measure/when.ts';
import { viewOf } from '../../view/record/view.ts';
import { urls } from '../../view/urls.ts';

/** A point of a measure as a row of a table: what a record or a fact says, and what only the measure says of it. */
export interface Row {
  point: Point;
  /** The page of its record, or its place on that of its source. */
  href: string;
  /** The value in the measure's unit, with its bound. */
  value: string;
  /** The words of the text, where they are others. */
  worded: string | null;
  /** What time it is true of; null where no time is named. */
  when: string | null;
  /** The words of the text for the time, where they are others. */
  time: string | null;
  /** The day it was said or published. */
  said: string;
  /** Who said it, or published it. */
  speaker: string | null;
  /** The words of a speech, or ours of a fact. */
  statement: string;
  /** Its place in the speech, and the number of its sentence; null for a fact. */
  place: { href: string; sentence: number } | null;
  /** What is to be kept in mind with a fact; null where nothing is. */
  caution: string | null;
}

/** What is said another way; null where it is the same. */
const ifOther = (words: string | undefined, than: string | null): string | null =>
  words === undefined || words === than ? null : words;

/** What a row says whatever it is of. */
const common = (
  entry: MeasureEntry,
  point: Point,
  locale: Locale,
): Pick<Row, 'point' | 'value' | 'when'> => ({
  point,
  value: valueIn(locale, point, entry.measure.unit),
  when: point.dated ? whenIn(locale, point) : null,
});

/** A fact as a row. */
function factRow(entry: MeasureEntry, point: Point, placed: PlacedFact, locale: Locale): Row {
  const { source, statement, href, caution } = factIn(placed, locale);
  return {
    ...{ ...common(entry, point, locale), href, worded: null, time: null, caution },
    ...{ said: source.day, speaker: source.publisher, statement, place: null },
  };
}

/** The points of a measure as the rows of a table, in the order of time. */
export const rowsOf = (entry: MeasureEntry, locale: Locale): Row[] =>
  entry.points.flatMap((point): Row[] => {
    const placed = entry.facts.get(point.id);
    if (placed) return [factRow(entry, point, placed, locale)];
    const record = entry.records.get(point.id);
    if (!record) return [];
    const { quote, speaker, place, sentence, ...view } = viewOf(record, locale);
    const isAsked = speaker !== null && entry.sayers.get(record.id) === 'asker';
    const shown = common(entry, point, locale);
    return [
      {
        ...{ ...shown, href: urls.recordPath(record.id), statement: quote, caution: null },
        speaker: isAsked ? wordsFor(locale).measure.table.asker(speaker) : speaker,
        worded: ifOther(view.value?.whole, shown.value),
        time: ifOther(view.time?.whole, shown.when),
        said: shownDay(point.said, locale),
        place: { href: place, sentence },
      },
    ];
  });
