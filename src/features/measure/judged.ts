import type { Locale } from '../../model/locales.ts';
import { shownDay } from '../../i18n/dates.ts';
import { verdictOf, type VerdictView } from '../../view/record/verdict.ts';
import { wordsFor } from '../../i18n/words.ts';
import { urls } from '../../view/urls.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';
import { type Row, rowsOf } from './rows.ts';

/** A verdict of an earlier day, in words. */
interface Earlier {
  name: string;
  since: string;
}

/** A target of a measure with what became of it. */
export interface JudgedTarget extends Pick<Row, 'view' | 'value'> {
  outcome: VerdictView;
  /** The figures that it rests on. */
  basis: { href: string; value: string }[];
  /** How it was judged before, the earliest first. */
  earlier: Earlier[];
}

/** The targets of a measure, the nearest deadline first. */
export function judgedIn(entry: MeasureEntry, locale: Locale): JudgedTarget[] {
  const rows = rowsOf(entry, locale);
  const names = wordsFor(locale).verdictNames;
  const valueOf = (id: string): string => rows.find(({ point }) => point.record === id)?.value ?? id;
  return rows.flatMap(({ point, record, view, value }) => {
    const outcome = verdictOf(record, locale);
    if (point.state !== 'target' || !outcome) return [];
    return [
      {
        ...{ view, value, outcome },
        basis: (record.verdict?.inputs ?? []).map((id) => ({
          href: urls.recordPath(id),
          value: valueOf(id),
        })),
        earlier: record.earlier.map(({ verdict, day }) => ({
          name: names[verdict].name,
          since: shownDay(day, locale),
        })),
      },
    ];
  });
}
