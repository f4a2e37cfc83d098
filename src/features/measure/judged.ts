import type { Locale } from '../../model/locales.ts';
import { shownDay } from '../../i18n/dates.ts';
import { verdictOf, type VerdictView } from '../../view/record/verdict.ts';
import { type RecordView, viewOf } from '../../view/record/view.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';
import { type Row, rowsOf } from './rows.ts';

/** A verdict of an earlier day, in words. */
interface Earlier {
  name: string;
  since: string;
}

/** A target of a measure with what became of it. */
export interface JudgedTarget extends Pick<Row, 'value'> {
  view: RecordView;
  outcome: VerdictView;
  /** How it was judged before, the earliest first. */
  earlier: Earlier[];
}

/** The targets of a measure, the nearest deadline first. */
export function judgedIn(entry: MeasureEntry, locale: Locale): JudgedTarget[] {
  const rows = rowsOf(entry, locale);
  const names = wordsFor(locale).verdictNames;
  return rows.flatMap(({ point, value }) => {
    const record = entry.records.get(point.id);
    const outcome = record && verdictOf(record, locale);
    if (point.state !== 'target' || !outcome) return [];
    return [
      {
        ...{ view: viewOf(record, locale), value, outcome },
        earlier: record.earlier.map(({ verdict, day }) => ({
          name: names[verdict].name,
          since: shownDay(day, locale),
        })),
      },
    ];
  });
}
