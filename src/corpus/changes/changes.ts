import { byCodeUnits } from '../../lang/order.ts';
import { type Change, type ChangedFate, changeKinds, type ChangesOfDay } from '../../model/change.ts';
import { type Evidence, factId } from '../../model/evidence.ts';
import type { Judgement, Judgements, Verdict } from '../../model/measure.ts';
import { ownerOf } from '../../model/placedRecords.ts';
import type { Records } from '../../model/record.ts';
import type { WithdrawnPage } from '../kinds/withdrawn.ts';
import { changesOfRecords, ofKind } from './records.ts';

/** What is there now, and what was there before as far as nothing else tells it. */
export interface Seen {
  /** The day of what is new. */
  readonly day: string;
  readonly documents: readonly { readonly id: string; readonly speech: string }[];
  /** The registries as they were, and as they are. */
  readonly before: ReadonlyMap<string, Records>;
  readonly now: ReadonlyMap<string, Records>;
  /** What was judged of each document's targets, as it is. */
  readonly histories: readonly Judgements[];
  readonly evidence: readonly Evidence[];
  readonly withdrawn: readonly WithdrawnPage[];
}

interface Dated {
  readonly day: string;
  readonly change: Change;
}

/** What is known by other files with its day: it is told anew each time. */
const isDerived = (change: Change): boolean =>
  change.kind === 'verdict' ||
  (change.kind === 'withdrawal' && change.what !== 'record' && change.what !== 'fact');

/** The first day on which a rule judged a target of some documents; null where none did. */
const firstJudged = (histories: readonly Judgements[], documents: ReadonlySet<string>): string | null =>
  histories
    .filter(({ document }) => documents.has(document))
    .flatMap(({ targets }) => targets.flatMap(({ history }) => history))
    .flatMap(({ rule, day }) => (rule === 'editorial' ? [] : day))
    .toSorted()[0] ?? null;

/** The documents that no change names came today; where nothing is named yet, when their speech was first judged. */
function documentsNotNamed(
  named: ReadonlySet<string>,
  isFirst: boolean,
  { day, documents, histories }: Seen,
): Dated[] {
  return documents
    .filter(({ id }) => !named.has(id))
    .map(({ id, speech }) => {
      const witnesses = documents.flatMap((each) => (each.speech === speech ? each.id : []));
      const first = isFirst ? firstJudged(histories, new Set(witnesses)) : null;
      return { day: first ?? day, change: { kind: 'document', id } };
    });
}

/** The facts that no earlier change names, and those of earlier days that are withdrawn. */
function changesOfEvidence(earlier: readonly Change[], today: readonly Change[], seen: Seen): Change[] {
  const known = new Set(
    earlier.flatMap((each) =>
      each.kind === 'evidence'
        ? each.facts.map((n) => factId(each.id, n))
        : each.kind === 'withdrawal' && each.what === 'fact'
          ? `withdrawn ${each.id}`
          : [],
    ),
  );
  const named = ofKind(today, 'evidence');
  return seen.evidence.flatMap(({ id, facts }): Change[] => {
    const added = facts.filter(
      (fact) =>
        !known.has(fact.id) && (fact.withdrawn === null || named.get(id)?.facts.includes(fact.n) === true),
    );
    const gone = facts.filter(
      (fact) => fact.withdrawn !== null && known.has(fact.id) && !known.has(`withdrawn ${fact.id}`),
    );
    return [
      ...(added.length > 0 ? [{ kind: 'evidence', id, facts: added.map(({ n }) => n) } as const] : []),
      ...gone.map((fact) => ({ kind: 'withdrawal', id: fact.id, what: 'fact', before: null }) as const),
    ];
  });
}

const fateOf = ({ verdict, late }: Judgement): ChangedFate => ({ verdict, late });
const isSame = (one: ChangedFate, other: ChangedFate): boolean =>
  one.verdict === other.verdict && one.late === other.late;

/** Verdicts that say of a target that nothing can be said of it yet. */
const untold: readonly Verdict[] = ['not-yet-due', 'not-measurable'];

/**
 * The verdicts that turned. A first one is news of a target that was there before, where it says what became of it.
 *
 * @param came the day on which a record came
 */
function turns(histories: readonly Judgements[], came: (record: string) => string | null): Dated[] {
  return histories.flatMap(({ targets }) =>
    targets.flatMap(({ record: id, history }) => {
      const arrival = came(id);
      const lastOfDays = history.filter(({ day }, index) => history[index + 1]?.day !== day);
      return lastOfDays.flatMap((judged, index): Dated[] => {
        const after = fateOf(judged);
        const last = lastOfDays[index - 1];
        const before = last ? fateOf(last) : null;
        const isNews = before
          ? !isSame(before, after)
          : !untold.includes(after.verdict) && arrival !== null && arrival < judged.day;
        return isNews ? [{ day: judged.day, change: { kind: 'verdict', id, before, after } }] : [];
      });
    }),
  );
}

const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (a: Change, b: Change): number =>
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || compare(a.id, b.id);

/**
 * What changed, day by day: what was known already, and what is new. What the histories of verdicts and the list of
 * what is withdrawn tell themselves is told by them; of documents and facts, those are new that no change names; of
 * records, what was and what is are held against each other. Asked again of the same it gives the same.
 *
 * @param known what is known
 * @returns the earliest day first
 */
export function changesSince(known: readonly ChangesOfDay[], seen: Seen): ChangesOfDay[] {
  const kept = known.flatMap(({ day, changes }) =>
    changes.filter((change) => !isDerived(change)).map((change): Dated => ({ day, change })),
  );
  const past = kept.filter(({ day }) => day !== seen.day);
  const today = kept.flatMap(({ day, change }) => (day === seen.day ? change : []));
  const named = new Set(kept.flatMap(({ change }) => (change.kind === 'document' ? change.id : [])));
  const documents = [
    ...kept.filter(({ change }) => change.kind === 'document'),
    ...documentsNotNamed(named, known.length === 0, seen),
  ];
  const cameOn = new Map(documents.map(({ day, change }) => [change.id, day]));
  const isNew = (document: string): boolean => cameOn.get(document) === seen.day;
  const earlier = past.map(({ change }) => change);
  const now = [
    ...changesOfRecords(today, seen.before, seen.now, isNew),
    ...changesOfEvidence(earlier, today, seen),
  ].map((change): Dated => ({ day: seen.day, change }));
  const told = [...past.filter(({ change }) => change.kind !== 'document'), ...documents, ...now];
  const records = new Map(
    told.flatMap(({ day, change }) => (change.kind === 'record' ? [[change.id, day] as const] : [])),
  );
  const pages = seen.withdrawn.map(({ what, id, day }): Dated => ({
    day,
    change: { kind: 'withdrawal', id, what, before: null },
  }));
  const all = [
    ...told,
    ...pages,
    ...turns(seen.histories, (id) => records.get(id) ?? cameOn.get(ownerOf(id)) ?? null),
  ];
  return [...Map.groupBy(all, ({ day }) => day)]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([day, each]) => ({ day, changes: each.map(({ change }) => change).toSorted(inOrder) }));
}
