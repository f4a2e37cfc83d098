import type { PolicyRecord, Records, Withdrawn } from '../schemas/record.ts';
import { byRank, groupsOf } from './groups.ts';
import { bringBack, keepIds, numberOf, ownerOf, type Successors } from './ids.ts';
import { byPlace, readWitness, type Witness } from './witness.ts';

/** Why an id no longer stands for a record. */
function reasonFor(id: string, successor: string | null, isThere: boolean): string {
  if (!isThere)
    return successor ? `所据文本已撤下；同一讲话另一文本所载，见 ${successor}。` : '所据文本已撤下。';
  if (successor === null) return '重读时未再找到这句话。';
  return ownerOf(successor) === ownerOf(id)
    ? `编号与同一讲话另一文本的记录相同，改见 ${successor}。`
    : `同一讲话另一文本所载，见 ${successor}。`;
}

/**
 * Registers the records of one speech: finds those that are registered again, gives new ones the next
 * numbers in reading order, and leaves a stub for what is gone. Nothing but its arguments goes in, and
 * what comes out, committed, gives itself again.
 *
 * @param witnesses all documents of the speech
 * @param retired registries of documents that are no longer there
 * @param note is told where the rules read something else than what people have decided
 * @returns a registry for each document, those that are no longer there included
 * @throws ContentError for an editorial entry that does not fit
 */
export function register(
  witnesses: readonly Witness[],
  retired: readonly Records[] = [],
  note: (line: string) => void = () => undefined,
): Records[] {
  const committed = [...witnesses.flatMap((witness) => witness.committed ?? []), ...retired];
  const records = new Map(committed.flatMap((each) => each.records.map((record) => [record.id, record])));
  const stubs = committed.flatMap((each) => each.withdrawn);
  const read = witnesses.toSorted(byRank).map((witness) => readWitness(witness, records, note));
  const rejections = new Map(read.flatMap(({ rejected }) => [...rejected]));
  const rejected = new Set(rejections.keys());
  const groups = groupsOf(read);
  const successors: Successors = new Map();
  keepIds(groups, rejected, successors);
  bringBack(groups, stubs, rejected);
  let last = Math.max(0, ...[...records.keys(), ...stubs.map(({ id }) => id)].map(numberOf));
  for (const group of groups) group.id ??= `${group.reads[0]?.document ?? ''}-${(last += 1)}`;

  const byId = new Map(groups.flatMap((group) => (group.id ? [[group.id, group]] : [])));
  const standing = new Map([...byId].filter(([id]) => !rejected.has(id)));
  const stubOf = (was: PolicyRecord | Withdrawn, isThere: boolean): Withdrawn => {
    const now = byId.get(was.id)?.reads.find(({ document }) => document === ownerOf(was.id));
    const { kind, anchor, quantity } = now?.statement ?? was;
    const { id } = was;
    const reason =
      rejections.get(id)?.entry.reason ??
      ('reason' in was ? was.reason : reasonFor(id, successors.get(id)?.id ?? null, isThere));
    return { id, kind, anchor, quantity, reason };
  };
  const byNumber = (a: Withdrawn, b: Withdrawn): number => numberOf(a.id) - numberOf(b.id);
  const withdrawnIn = (before: Records | null, isThere: boolean): Withdrawn[] =>
    [...(before?.records ?? []), ...(before?.withdrawn ?? [])]
      .filter(({ id }) => !standing.has(id))
      .map((was) => stubOf(was, isThere))
      .sort(byNumber);
  const there = read.map(({ witness: { document, speech, committed: before } }): Records => {
    const mine = [...standing]
      .flatMap(([id, group]) =>
        group.reads
          .filter((each) => each.document === document)
          .map((each) => ({ id, ...each.statement, review: each.review })),
      )
      .sort((a, b) => byPlace(a, b) || numberOf(a.id) - numberOf(b.id));
    return {
      document,
      speech,
      records: mine.filter(({ id }) => ownerOf(id) === document),
      shared: mine
        .filter(({ id }) => ownerOf(id) !== document)
        .map(({ id, anchor, quantity }) => ({
          id,
          anchor,
          quantity: quantity && { start: quantity.start, end: quantity.end },
        })),
      withdrawn: withdrawnIn(before, true),
    };
  });
  const gone = retired.map((before): Records => ({
    ...before,
    records: [],
    shared: [],
    withdrawn: withdrawnIn(before, false),
  }));
  return [...there, ...gone];
}
