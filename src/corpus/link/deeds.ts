import type { Evidence } from '../../model/evidence.ts';
import type { Decisions } from './decisions.ts';
import type { DeedReport } from './reports.ts';

const reported = (evidence: readonly Evidence[]): [string, DeedReport][] =>
  evidence.flatMap(({ facts, published: said }) =>
    facts.flatMap((fact): [string, DeedReport][] => {
      if (fact.kind !== 'deed' || fact.withdrawn !== null) return [];
      const { id, deed, time, records } = fact;
      const day = time === null || time.end > said ? said : time.end;
      const done = { id, deed, isOwn: false, from: time?.start ?? null, day, said };
      return records.map((record) => [record.id, { ...done, fulfils: record.fulfils }]);
    }),
  );

function own(
  fulfilments: Decisions['fulfilments'],
  documents: ReadonlyMap<string, string>,
): [string, DeedReport][] {
  return [...fulfilments].flatMap(([record, entries]) =>
    entries.flatMap(({ document, fulfils }): [string, DeedReport][] => {
      const day = documents.get(document);
      if (day === undefined) return [];
      const done = { id: document, deed: 'issued', isOwn: true, from: day, day, said: day } as const;
      return [[record, { ...done, fulfils }]];
    }),
  );
}

/**
 * What was done about targets: as sources outside the collection report it, and as documents of the collection show
 * it themselves where an editor has confirmed that they are what was promised.
 *
 * @param documents the day of every document of the collection, by its id
 * @returns by the targets' ids, each in the order of time
 */
export function deedsOn(
  evidence: readonly Evidence[],
  fulfilments: Decisions['fulfilments'],
  documents: ReadonlyMap<string, string>,
): Map<string, DeedReport[]> {
  const all = Map.groupBy([...own(fulfilments, documents), ...reported(evidence)], ([record]) => record);
  return new Map(
    Array.from(all, ([record, found]) => [
      record,
      found.map(([, report]) => report).toSorted((a, b) => a.day.localeCompare(b.day, 'en')),
    ]),
  );
}
