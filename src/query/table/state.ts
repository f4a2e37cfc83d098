import { type FacetName, facetNames } from './columns.ts';
import { isDay } from '../../lang/dayText.ts';

/** The orders that rows can be put in. */
export const sorts = ['next', 'due', 'said', 'said-asc', 'value', 'value-asc'] as const;
export type Sort = (typeof sorts)[number];

/** What is asked of the table: what the address of the page says. */
export interface State {
  /** The option chosen of each facet; what is not named may be anything. */
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  /** The last day by which a target may be due, `YYYY-MM-DD`; empty for any. */
  readonly by: string;
  /** Strings that must stand in the record's own words, separated by spaces. */
  readonly q: string;
  readonly sort: Sort;
}

/** The type of efforts in general; they are listed apart from the targets that are followed, as if a kind of their own. */
export const effort = 'action';

/** What stands for every type of target that can be checked, where a type is asked for. */
export const checkable = 'checkable';

/** The kind that is shown when the address names none, and what it names for all of them. */
export const usualKind = 'target';
export const everyKind = 'all';

/** All targets that are followed, those due next first. */
export const usual: State = { facets: { kind: usualKind }, by: '', q: '', sort: 'next' };

/**
 * Reads what an address asks for. What is not known is as if it were not there.
 *
 * @param isKnown whether a facet has an option
 */
export function readState(
  parameters: URLSearchParams,
  isKnown: (facet: FacetName, option: string) => boolean,
): State {
  const chosen = facetNames.flatMap((name): [FacetName, string][] => {
    const option = parameters.get(name) ?? '';
    return option !== '' && option !== everyKind && isKnown(name, option) ? [[name, option]] : [];
  });
  const facets: State['facets'] = Object.fromEntries(chosen);
  const by = parameters.get('by') ?? '';
  return {
    facets: { ...(parameters.get('kind') === everyKind ? {} : usual.facets), ...facets },
    by: isDay(by) ? by : '',
    q: parameters.get('q') ?? '',
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? usual.sort,
  };
}

/**
 * Writes what is asked for as an address has it; what is usual is left out.
 *
 * @returns the query without `?`; empty for the usual state
 */
export function writeState({ facets, by, q, sort }: State): string {
  const parameters = new URLSearchParams();
  const { kind = everyKind, ...others } = facets;
  if (kind !== usualKind) parameters.set('kind', kind);
  for (const name of facetNames) {
    const option = name === 'kind' ? undefined : others[name];
    if (option !== undefined) parameters.set(name, option);
  }
  if (by !== '') parameters.set('by', by);
  if (q.trim() !== '') parameters.set('q', q);
  if (sort !== usual.sort) parameters.set('sort', sort);
  return parameters.toString();
}
