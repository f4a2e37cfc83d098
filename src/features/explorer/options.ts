import type { FacetName } from '../../query/table/columns.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { type Kind, kinds, review, type StatementType, typesOf } from '../../model/record.ts';
import { checkable, effort } from '../../query/table/state.ts';
import { verdicts } from '../../model/measure.ts';
import { inScript } from '../../lang/scripts.ts';
import { wordsFor } from '../../i18n/words.ts';
import { changeOf, labelsIn } from './labels.ts';
import { bareUnit, explored } from './records.ts';
import { yearOf } from '../../lang/days.ts';

/** What can be chosen of a facet. */
export interface Option {
  readonly option: string;
  readonly label: string;
}

const allTypes: readonly StatementType[] = kinds.flatMap((kind) => typesOf[kind]);

/** Values by how often they stand there, the commonest first. */
function byNumber(values: readonly (string | null)[]): string[] {
  const counts = Map.groupBy(
    values.filter((value) => value !== null),
    (value) => value,
  );
  return Array.from(counts, ([value, { length }]) => ({ value, length }))
    .toSorted((a, b) => b.length - a.length || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value);
}

/** Everything that can be chosen in the explorer, in the order of its lists. */
export function optionsIn(locale: Locale): Record<FacetName, readonly Option[]> {
  const { filters } = wordsFor(locale).explorer;
  const entries = explored().map(({ entry }) => entry);
  const labelOf = labelsIn(locale);
  const types = new Set(entries.map(({ type }) => type));
  const years = [...new Set(entries.flatMap(({ due }) => (due === null ? [] : [yearOf(due)])))].toSorted();
  const unitLabel = (key: string): string => {
    const [unit = ''] = key.split(':');
    const name = unit === bareUnit ? filters.bare : inScript(scriptOf(locale), unit);
    return changeOf(key) === '' ? name : filters.unitOf(name, labelOf('unit', key));
  };
  const dueLabel = (option: string): string =>
    option === 'ahead' || option === 'past' || option === 'none'
      ? filters.dueOptions[option]
      : filters.dueOptions.year(option);
  const list = (options: readonly string[], label: (option: string) => string): Option[] =>
    options.map((option) => ({ option, label: label(option) }));
  const kindOf = (name: string): Kind => kinds.find((kind) => kind === name) ?? 'target';
  return {
    kind: list([...kinds, effort], (kind) =>
      kind === effort ? filters.efforts : filters.kinds[kindOf(kind)],
    ),
    type: [
      ...(entries.some((entry) => entry.isCheckable)
        ? [{ option: checkable, label: filters.checkable }]
        : []),
      ...list(
        allTypes.filter((type) => types.has(type)),
        (type) => labelOf('type', type),
      ),
    ],
    topic: list(byNumber(entries.flatMap(({ topics }) => topics)), (topic) => labelOf('topics', topic)),
    speaker: list(byNumber(entries.map(({ speaker }) => speaker)), (speaker) => labelOf('speaker', speaker)),
    said: list(
      [...new Set(entries.map(({ said }) => yearOf(said)))].toSorted().toReversed(),
      filters.dueOptions.year,
    ),
    due: list(['ahead', 'past', 'none', ...years], dueLabel),
    measure: list(byNumber(entries.map(({ measure }) => measure)), (measure) => labelOf('measure', measure)),
    verdict: list(verdicts, (verdict) => labelOf('verdict', verdict)),
    review: list(review.options, (state) => labelOf('review', state)),
    unit: list(byNumber(entries.map(({ unit }) => unit)), unitLabel),
  };
}
