import type { Locale } from '../../model/locales.ts';
import { shownDay } from '../../i18n/dates.ts';
import { verdictOf, type VerdictView } from '../../view/record/verdict.ts';
import { viewOf } from '../../view/record/view.ts';
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
export interface JudgedTarget extends Pick<Row, 'href' | 'value' | 'quote'>, VerdictView {
  /** Its time in the words of the text, and what they mean; null without deadline. */
  due: string | null;
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
  return rows.flatMap(({ point, href, value, quote }) => {
    const record = entry.records.get(point.record);
    const outcome = record && verdictOf(record, locale);
    if (point.state !== 'target' || !outcome) return [];
    return [
      {
        ...{ href, value, quote, ...outcome },
        due: viewOf(record, locale).time?.whole ?? null,
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
