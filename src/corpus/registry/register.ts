import { at } from '../../lang/at.ts';
import type { Entry } from '../../model/editorial.ts';
import { ownerOf, recordNumber } from '../../model/placedRecords.ts';
import type { PolicyRecord, Records } from '../../model/record.ts';
import { byRank, checkAdditions, type Group, groupsOf } from './groups.ts';
import { bringBack, keepIds, type Successors } from './ids.ts';
import { type Now, tombstonesOf } from './tombstones.ts';
import { rejectionsIn } from './verdicts.ts';
import { byPlace, type Read, readWitness, type Witness } from './witness.ts';

/** A document that is no longer there, with what people decided about its records; that holds if it returns. */
interface Retired {
  committed: Records;
  entries: readonly Entry[];
}

/** How far a record is looked at, by the entry that decided it. */
const reviewOf = ({ entry }: Read): PolicyRecord['review'] =>
  entry === null ? 'machine' : entry.verdict === 'confirm' ? 'reviewed' : 'corrected';

/** The registry of a document that is there, tombstones left out. */
function registryOf({ document, speech }: Witness, present: ReadonlyMap<string, Group>) {
  const mine = [...present]
    .flatMap(([id, group]) =>
      group.reads
        .filter((each) => each.document === document)
        .map((each) => ({ id, ...each.statement, review: reviewOf(each) })),
    )
    .sort((a, b) => byPlace(a, b) || recordNumber(a.id) - recordNumber(b.id));
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
  };
}

/**
 * Registers the records of one speech: finds those that are registered again, gives new ones the next
 * numbers in reading order, and leaves a tombstone for what is gone. Nothing but its arguments goes in, and
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
  retired: readonly Retired[] = [],
  note: (line: string) => void = () => undefined,
): Records[] {
  const committed = [...witnesses, ...retired].flatMap((each) => each.committed ?? []);
  const records = new Map(committed.flatMap((each) => each.records.map((record) => [record.id, record])));
  const tombstones = committed.flatMap((each) => each.withdrawn);
  const rejections = new Map([
    ...witnesses.flatMap(({ document, entries }) => rejectionsIn(entries, document)),
    ...retired.flatMap(({ committed: { document }, entries }) => rejectionsIn(entries, document)),
  ]);
  const rejected = new Set(rejections.keys());
  const read = witnesses.toSorted(byRank).map((witness) => readWitness(witness, { records, rejected, note }));
  const groups = groupsOf(read, rejected);
  const merged: Successors = new Map();
  keepIds(groups, rejected, merged);
  bringBack(groups, tombstones, rejected);
  const known = new Set([...records.keys(), ...tombstones.map(({ id }) => id)]);
  let last = Math.max(0, ...[...known].map(recordNumber));
  for (const group of groups) group.id ??= `${at(group.reads, 0).document}-${(last += 1)}`;
  const present = new Map(
    groups.flatMap((group) => (group.id === null || rejected.has(group.id) ? [] : [[group.id, group]])),
  );
  for (const [id, group] of present) checkAdditions(group, ownerOf(id));

  const now: Now = {
    present: new Set(present.keys()),
    known,
    successors: new Map([...merged].map(([id, group]) => [id, group.id ?? id])),
    rejected: new Map(read.flatMap((each) => each.rejected.map((tombstone) => [tombstone.id, tombstone]))),
    rejections,
    before: new Map(tombstones.map((tombstone) => [tombstone.id, tombstone])),
  };
  return [
    ...read.map(({ witness }) => ({
      ...registryOf(witness, present),
      withdrawn: tombstonesOf(witness.committed, witness.text, now),
    })),
    ...retired.map(({ committed: before }) => ({
      ...before,
      records: [],
      shared: [],
      withdrawn: tombstonesOf(before, null, now),
    })),
  ];
}
