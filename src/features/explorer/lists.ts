import { kinds } from '../../model/record.ts';
import type { Entry } from '../../query/table/entry.ts';
import { effort } from '../../query/table/state.ts';
import type { Verdict } from '../../model/measure.ts';
import { type PathIn, urls } from '../../view/urls.ts';
import type { Group } from '../../view/groupPages.ts';
import { explored, type Explored, inListOrder } from './records.ts';

/** The lists that the build makes: all targets by what became of them, all records by their kinds, efforts last. */
export const listNames = ['targets', 'all'] as const;
export type ListName = (typeof listNames)[number];

/** What lies ahead first, then what was reported of, then what nothing is known of. */
const verdictOrder = [
  'not-yet-due',
  'reported-met',
  'reported-partly',
  'reported-short',
  'superseded',
  'no-report',
  'not-measurable',
] as const satisfies readonly Verdict[];

const isTarget = ({ kind, type }: Entry): boolean => kind === 'target' && type !== effort;

/** Stands for the verdict of a target on which nothing was read yet, so that there is none. */
export const unread = 'unread';

const groupings: Record<ListName, { names: readonly string[]; of: (each: Explored) => string | null }> = {
  targets: {
    names: [...verdictOrder, unread],
    of: ({ entry }) => entry.verdict ?? (isTarget(entry) ? unread : null),
  },
  all: { names: [...kinds, effort], of: ({ entry }) => (entry.type === effort ? effort : entry.kind) },
};

/** The groups of a list that have any record, each in the order of deadlines: what is due next first. */
export function groupsOf(list: ListName): Group<Explored>[] {
  const { names, of } = groupings[list];
  const groups = Map.groupBy(inListOrder(explored()), of);
  return names
    .map((name) => ({ name, records: groups.get(name) ?? [] }))
    .filter(({ records }) => records.length > 0);
}

/** How many records a page holds: so many of the longest stay below its weight. */
export const recordsOfPage = 200;

/** The segments of a page's address after the language: `targets/`, `targets/2/`, `targets/all/`, `targets/all/2/`. */
export const segmentsOf = (list: ListName, page: number): string[] => [
  ...(list === 'all' ? ['all'] : []),
  ...(page > 1 ? [String(page)] : []),
];

/** A page of a list; the first is 1. */
export const listPath = (list: ListName, page = 1): PathIn => urls.targetsListPath(...segmentsOf(list, page));
