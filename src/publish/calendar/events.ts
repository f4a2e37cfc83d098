import { dueOf } from '../../corpus/link/due.ts';
import type { Corpus } from '../../corpus/load.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { at } from '../../lang/at.ts';
import { byCodeUnits } from '../../lang/order.ts';
import type { Change } from '../../model/change.ts';
import { ownerOf, recordNumber } from '../../model/placedRecords.ts';
import type { StatementType } from '../../model/record.ts';
import { allChanges, changesById } from '../../view/changes/list.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';

/** What one sentence promises by one day. */
export interface DueEvent {
  /** The id of the first record that ever promised it, whether it stands or not: the event is known by it. */
  readonly id: string;
  readonly due: string;
  /** The targets that stand, in the order of their numbers; none for what is withdrawn. */
  readonly records: readonly CorpusRecord[];
  /** What was promised, in simplified script, where nothing of it stands. */
  readonly withdrawn: string;
  /** Whether it is no longer to be waited for: withdrawn, or overtaken by something else. */
  readonly isCancelled: boolean;
  /** How often anything of the sentence changed. */
  readonly revision: number;
  /** The day on which anything of it changed last. */
  readonly modified: string;
}

/** The types of target that a calendar holds. */
const held: readonly StatementType[] = ['quantified', 'deliverable', 'dated'];

/** A target with its day, standing or withdrawn. */
interface Promised {
  readonly id: string;
  readonly sentence: string;
  readonly due: string;
  readonly record: CorpusRecord | null;
  readonly words: string;
}

const placeOf = (id: string, sentence: string): string => `${ownerOf(id)} ${sentence}`;

function withdrawnIn({ registries }: Corpus, changes: readonly Change[]): Promised[] {
  const sentences = new Map(
    [...registries.values()].flatMap(({ withdrawn }) =>
      withdrawn.map(({ id, anchor }) => [id, anchor.sentence] as const),
    ),
  );
  return changes.flatMap((change): Promised[] => {
    const sentence = sentences.get(change.id);
    if (change.kind !== 'withdrawal' || change.what !== 'record' || sentence === undefined) return [];
    const { kind, type, time, exact = '' } = change.before ?? {};
    if (kind === undefined || type === undefined || !held.includes(type)) return [];
    const due = dueOf({ kind, type, time: time ?? null });
    return due === null ? [] : [{ id: change.id, sentence, due, record: null, words: exact }];
  });
}

const standingIn = (records: readonly CorpusRecord[]): Promised[] =>
  records.flatMap((record): Promised[] => {
    const { id, type, anchor } = record;
    const due = held.includes(type) ? dueOf(record) : null;
    return due === null ? [] : [{ id, sentence: anchor.sentence, due, record, words: anchor.exact }];
  });

/** The ids of everything that ever stood in each sentence. */
function idsBySentence({ registries }: Corpus): ReadonlyMap<string, readonly string[]> {
  const all = [...registries.values()].flatMap(({ records, withdrawn }) => [...records, ...withdrawn]);
  const placed = all.map(({ id, anchor }) => ({ id, place: placeOf(id, anchor.sentence) }));
  return new Map(
    Array.from(
      Map.groupBy(placed, ({ place }) => place),
      ([place, each]) => [place, each.map(({ id }) => id)],
    ),
  );
}

/**
 * What is due, an event for each sentence and day: targets with a number or a thing to deliver, and states to be reached.
 *
 * @returns the nearest day first
 */
export const dueEvents = fromCorpus((corpus): DueEvent[] => {
  const changes = changesById(corpus);
  const inSentence = idsBySentence(corpus);
  const gone = withdrawnIn(
    corpus,
    allChanges(corpus).map(({ change }) => change),
  );
  const promised = new Map([...gone, ...standingIn(corpus.records)].map((each) => [each.id, each]));
  const events = Map.groupBy(promised.values(), ({ id, sentence, due }) => `${placeOf(id, sentence)} ${due}`);
  return Array.from(events.values(), (each): DueEvent => {
    const inOrder = each.toSorted((a, b) => recordNumber(a.id) - recordNumber(b.id));
    const { id, sentence, due, words } = at(inOrder, 0);
    const records = inOrder.flatMap(({ record }) => record ?? []);
    const days = (inSentence.get(placeOf(id, sentence)) ?? []).flatMap((other) =>
      (changes.get(other) ?? []).map(({ day }) => day),
    );
    const came = (changes.get(ownerOf(id)) ?? []).map(({ day }) => day);
    const said = records.map((record) => record.said);
    return {
      ...{ id, due, records, withdrawn: records.length === 0 ? words : '' },
      isCancelled: records.every(({ verdict }) => verdict?.verdict === 'superseded'),
      revision: new Set(days).size,
      modified: [...days, ...came, ...said].toSorted().at(-1) ?? due,
    };
  }).toSorted((a, b) => byCodeUnits(a.due, b.due) || byCodeUnits(a.modified, b.modified));
});

/** Those of a topic: the events that hold any of its records. */
export const dueEventsOf = (topic: string): DueEvent[] =>
  dueEvents().filter(({ records }) => records.some(({ topics }) => topics.includes(topic)));
