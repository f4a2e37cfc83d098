import { disagreementsAmong } from '../../corpus/link/disagreements.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locales.ts';
import { sourceIn } from '../evidence/facts.ts';
import { viewOf } from '../record/view.ts';
import type { MeasureEntry } from './entry.ts';
import { valueIn } from './value.ts';
import { whenIn } from './when.ts';

/** Where reports of one time cannot all be true: a sentence for each such time, with every value and who says it. */
export function disagreementsIn(entry: MeasureEntry, locale: Locale): string[] {
  const { table } = wordsFor(locale).measure;
  const sayerOf = (id: string): string | null => {
    const placed = entry.facts.get(id);
    const record = entry.records.get(id);
    return placed
      ? sourceIn(placed.source, locale).publisher
      : ((record && viewOf(record, locale).speaker) ?? null);
  };
  return disagreementsAmong(entry.points).flatMap((points) => {
    const [first] = points;
    if (!first) return [];
    const values = points.map((point) => {
      const value = valueIn(locale, point, entry.measure.unit);
      const sayer = sayerOf(point.id);
      return sayer === null ? value : table.saysValue(sayer, value);
    });
    return [table.disagree(whenIn(locale, first), values)];
  });
}
