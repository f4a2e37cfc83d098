import type { PolicyRecord } from '../schemas/record.ts';
import type { Series } from '../schemas/series.ts';

/** What is looked at to tell which measure a record speaks of. */
export type Counted = Pick<PolicyRecord, 'kind' | 'subject' | 'quantity' | 'change' | 'time' | 'anchor'>;

/** Whether what a record counts is what a measure counts. */
export function countsIn({ unit, units, words, except, change }: Series, record: Counted): boolean {
  const { quantity, subject } = record;
  if (!quantity || record.change !== change) return false;
  if (quantity.unit !== unit && !units.includes(quantity.unit)) return false;
  return (
    words.every((group) => group.some((word) => subject.includes(word))) &&
    !except.some((word) => subject.includes(word))
  );
}

/**
 * The measure that a record speaks of.
 *
 * @returns its id; null for a record without quantity, or whose quantity no measure or more than one counts
 */
export function seriesOf(all: readonly Series[], record: Counted): string | null {
  const [first, ...others] = all.filter((series) => countsIn(series, record));
  return first && others.length === 0 ? first.id : null;
}
