import { describe, expect, test } from 'vitest';
import { type Corpus, loadCorpus } from '../../src/corpus/load.ts';
import type { CorpusRecord } from '../../src/corpus/record.ts';
import { saidBy } from '../../src/corpus/changes/formerly.ts';
import type { Change } from '../../src/model/change.ts';
import type { Records } from '../../src/model/record.ts';
import { type DueEvent, dueEvents } from '../../src/publish/calendar/events.ts';

const corpus = loadCorpus('tests/fixtures/content');
const together = dueEvents(corpus).find(({ records }) => records.length > 1);
const [first, second] = together?.records ?? [];
if (!together || !first || !second) throw new Error('no sentence with two targets');

/** The corpus with other changes and without some records, which are withdrawn. */
function changed(
  changes: readonly [day: string, change: Change][],
  gone: readonly CorpusRecord[] = [],
): Corpus {
  const ids = new Set(gone.map(({ id }) => id));
  const registries = Array.from(corpus.registries, ([document, registry]): [string, Records] => {
    const [left, kept] = [true, false].map((isGone) =>
      registry.records.filter(({ id }) => ids.has(id) === isGone),
    );
    const withdrawn = (left ?? []).map(({ id, kind, anchor, quantity }) => ({
      ...{ id, kind, anchor, quantity, reason: '重复', moved_to: null },
    }));
    return [document, { ...registry, records: kept ?? [], withdrawn: [...registry.withdrawn, ...withdrawn] }];
  });
  return {
    ...corpus,
    registries: new Map(registries),
    records: corpus.records.filter(({ id }) => !ids.has(id)),
    changes: changes.map(([day, change]) => ({ day, changes: [change] })),
  };
}

const withdrawal = (record: CorpusRecord): Change => ({
  ...{ kind: 'withdrawal', id: record.id, what: 'record', before: saidBy(record) },
});
const correction = ({ id }: CorpusRecord): Change => ({
  kind: 'correction',
  id,
  before: { subject: '另一件事' },
});

/** The event of the sentence, by the record that it is known by. */
const eventIn = (given: Corpus, { id } = first): DueEvent | undefined =>
  dueEvents(given).find((event) => event.id === id);

describe('an event', () => {
  test('is revised with each day on which anything of its sentence changes', () => {
    const none = eventIn(changed([]));
    expect(none).toMatchObject({ revision: 0, modified: first.said, isCancelled: false });
    const days: [string, Change][] = [
      ['2026-01-01', correction(second)],
      ['2026-02-02', correction(first)],
    ];
    expect(eventIn(changed(days))).toMatchObject({ revision: 2, modified: '2026-02-02' });
  });

  test('is known by its first record for ever, and stands as long as anything of the sentence does', () => {
    const given = changed([['2026-01-01', withdrawal(first)]], [first]);
    expect(eventIn(given)).toMatchObject({ revision: 1, isCancelled: false });
    expect(eventIn(given)?.records.map(({ id }) => id)).toEqual(
      together.records.slice(1).map(({ id }) => id),
    );
  });

  test('is cancelled when all of it is withdrawn, and says what it was', () => {
    const all = together.records.map((record): [string, Change] => ['2026-01-01', withdrawal(record)]);
    expect(eventIn(changed(all, together.records))).toMatchObject({
      ...{ due: together.due, records: [], isCancelled: true, revision: 1, modified: '2026-01-01' },
      withdrawn: first.anchor.exact,
    });
  });

  test('is no longer there when nothing tells what was withdrawn', () => {
    expect(eventIn(changed([], together.records))).toBeUndefined();
  });

  test('is cancelled when all of it is overtaken by something else', () => {
    const given = changed([]);
    const ids = new Set(together.records.map(({ id }) => id));
    const overtaken = given.records.map((record): CorpusRecord =>
      ids.has(record.id) && record.verdict
        ? { ...record, verdict: { ...record.verdict, verdict: 'superseded' } }
        : record,
    );
    expect(eventIn({ ...given, records: overtaken })?.isCancelled).toBe(true);
  });
});

test('efforts in general and directions without a number are no events', () => {
  const types = new Set(dueEvents(corpus).flatMap(({ records }) => records.map(({ type }) => type)));
  expect([...types].filter((type) => !['quantified', 'deliverable', 'dated'].includes(type))).toEqual([]);
});
