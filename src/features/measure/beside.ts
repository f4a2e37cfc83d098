import { inScript } from '../../lang/scripts.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { factIn } from '../../view/evidence/facts.ts';
import type { MeasureEntry } from '../../view/measure/entry.ts';
import { valueIn } from '../../view/measure/value.ts';
import { saidIn, whenIn } from '../../view/measure/when.ts';

/** A number of another scope, in the words of a page. */
export interface BesideRow {
  readonly href: string;
  readonly value: string;
  /** What time it is true of. */
  readonly when: string;
  /** In what it differs from the measure. */
  readonly difference: string;
  readonly statement: string;
  readonly caution: string | null;
  /** Who published it, when, and the source's page. */
  readonly publisher: string;
  readonly day: string;
  readonly source: string;
}

/** What sources report beside a measure, in the order of time. */
export const besideRows = (entry: MeasureEntry, locale: Locale): BesideRow[] =>
  entry.beside.flatMap(({ point, scope }) => {
    const placed = entry.facts.get(point.id);
    if (!placed) return [];
    const { href, statement, caution, source } = factIn(placed, locale);
    return [
      {
        ...{ href, statement, caution, difference: inScript(scriptOf(locale), scope) },
        value: valueIn(locale, point, entry.measure.unit),
        when: point.dated ? whenIn(locale, point) : saidIn(locale, point),
        ...{ publisher: source.publisher, day: source.day, source: source.href },
      },
    ];
  });
