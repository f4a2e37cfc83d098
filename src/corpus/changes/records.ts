import type { Change, Formerly } from '../../model/change.ts';
import { ownerOf } from '../../model/placedRecords.ts';
import type { PolicyRecord, Records } from '../../model/record.ts';
import { noLonger, saidBy } from './formerly.ts';

type Registries = ReadonlyMap<string, Records>;
type OfKind<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

const standingIn = (registries: Registries): Map<string, PolicyRecord> =>
  new Map([...registries.values()].flatMap(({ records }) => records.map((record) => [record.id, record])));

const withdrawnIn = (registries: Registries): Set<string> =>
  new Set([...registries.values()].flatMap(({ withdrawn }) => withdrawn.map(({ id }) => id)));

/** The changes of one kind among others, by their ids. */
export const ofKind = <Kind extends Change['kind']>(
  changes: readonly Change[],
  kind: Kind,
): Map<string, OfKind<Kind>> =>
  new Map(changes.filter((each): each is OfKind<Kind> => each.kind === kind).map((each) => [each.id, each]));

/**
 * What changed of records on a day: those that are new, those that say something else, those that are gone. What came
 * on the day itself is new and nothing else; what came and went on it is not named.
 *
 * @param today what is known of the day already
 * @param before the registries as they were
 * @param now the registries as they are
 * @param isNew whether a document came on the day, with all its records
 */
export function changesOfRecords(
  today: readonly Change[],
  before: Registries,
  now: Registries,
  isNew: (document: string) => boolean,
): Change[] {
  const [stood, stands] = [standingIn(before), standingIn(now)];
  const gone = withdrawnIn(now);
  const known = ofKind(today, 'record');
  const corrected = ofKind(today, 'correction');
  const withdrawals = ofKind(today, 'withdrawal');
  const isAdded = (id: string): boolean => known.has(id) || (!stood.has(id) && !withdrawals.has(id));
  const changes: Change[] = [];
  for (const [id, record] of stands) {
    if (isNew(ownerOf(id))) continue;
    if (isAdded(id)) {
      changes.push({ kind: 'record', id });
      continue;
    }
    const said = saidBy(record);
    const last = stood.get(id);
    const earlier = corrected.get(id)?.before ?? withdrawals.get(id)?.before;
    const formerly: Formerly = { ...(last && noLonger(saidBy(last), said)), ...earlier };
    const differing = noLonger(formerly, said);
    if (Object.keys(differing).length > 0) changes.push({ kind: 'correction', id, before: differing });
  }
  for (const id of gone) {
    if (known.has(id) || isNew(ownerOf(id))) continue;
    const last = stood.get(id);
    const named = withdrawals.get(id);
    if (!last && !named) continue;
    const formerly = last ? { ...saidBy(last), ...corrected.get(id)?.before } : null;
    changes.push({ kind: 'withdrawal', id, what: 'record', before: named?.before ?? formerly });
  }
  return changes;
}
