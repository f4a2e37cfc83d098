import type { Evidence } from '../../model/evidence.ts';
import type { PolicyRecord } from '../../model/record.ts';
import { isMarked, nameKey, namesOf, plainName, quotedNames } from './properNames.ts';

/** A record as far as it names things. */
export interface Naming extends Pick<PolicyRecord, 'id' | 'type' | 'deliverable' | 'anchor'> {
  readonly speech: string;
  /** The day it was said. */
  readonly said: string;
}

/** The names of the things that a record promises. */
export const promisedNames = ({ type, deliverable }: Naming): string[] =>
  type === 'deliverable' && typeof deliverable?.name === 'string' ? namesOf(deliverable.name) : [];

/** A name where it stands. */
interface Found {
  readonly name: string;
  readonly day: string;
  /** The speech; null for a source outside the collection, whose names are the things' own. */
  readonly speech: string | null;
  /** Whether quotation marks say that it is a name. */
  readonly isQuoted: boolean;
}

function foundIn(records: readonly Naming[], evidence: readonly Evidence[]): Found[] {
  const said = records.flatMap((record): Found[] => {
    const { speech, said: day } = record;
    const promised = promisedNames(record).map((name) => ({ name, isQuoted: isMarked(name) }));
    const mentioned = quotedNames(record.anchor.exact).map((name) => ({ name, isQuoted: false }));
    return [...promised, ...mentioned].map((each) => ({ ...each, day, speech }));
  });
  const done = evidence.flatMap(({ facts, published: day }) =>
    facts.flatMap((fact): Found[] =>
      fact.kind === 'deed' && fact.withdrawn === null && fact.name !== null
        ? namesOf(fact.name).map((name) => ({ name, day, speech: null, isQuoted: true }))
        : [],
    ),
  );
  return [...done, ...said];
}

/** A thing that has a name, with every way in which it is written; the first is that of the sources, where there is one. */
export type Spellings = readonly string[];

/**
 * The things that are named: by a source as what was done, by a promise in quotation marks, or in two speeches.
 *
 * @returns in the order in which they were first named
 */
export function namedThingsIn(records: readonly Naming[], evidence: readonly Evidence[]): Spellings[] {
  const things = [...Map.groupBy(foundIn(records, evidence), ({ name }) => nameKey(name)).values()];
  return things
    .filter(
      (found) =>
        found.some(({ isQuoted }) => isQuoted) || new Set(found.map(({ speech }) => speech)).size > 1,
    )
    .map((found) => ({
      day: found.map(({ day }) => day).toSorted()[0] ?? '',
      spellings: [...new Set(found.map(({ name }) => plainName(name)))],
    }))
    .toSorted(
      (a, b) =>
        a.day.localeCompare(b.day, 'en') || ((a.spellings[0] ?? '') < (b.spellings[0] ?? '') ? -1 : 1),
    )
    .map(({ spellings }) => spellings);
}
