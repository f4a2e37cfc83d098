import { describe, expect, test } from 'vitest';
import { changesSince, type Seen } from '../../src/corpus/changes/changes.ts';
import { changesFile, parseChanges } from '../../src/corpus/changesFile.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Change, ChangesOfDay } from '../../src/model/change.ts';
import type { Judgement, Verdict } from '../../src/model/measure.ts';
import type { PolicyRecord, Records, Withdrawn } from '../../src/model/record.ts';

const corpus = loadCorpus('tests/fixtures/content');
const [registry] = [...corpus.registries.values()].filter(({ records }) => records.length > 2);
const [source] = corpus.evidence;
if (!registry || !source) throw new Error('no records, no evidence');
const { document } = registry;
const [first, second] = registry.records;
if (!first || !second) throw new Error('no records');

const registries = (records: readonly PolicyRecord[], gone: readonly PolicyRecord[] = []) =>
  new Map<string, Records>([
    [
      document,
      {
        ...registry,
        records: [...records],
        withdrawn: gone.map(({ id, kind, anchor, quantity }): Withdrawn => ({
          ...{ id, kind, anchor, quantity, reason: '重复', moved_to: null },
        })),
      },
    ],
  ]);

const nothing: Seen = {
  day: '2026-03-03',
  documents: [{ id: document, speech: registry.speech }],
  before: registries([first, second]),
  now: registries([first, second]),
  histories: [],
  evidence: [],
  withdrawn: [],
};
const cameBefore: ChangesOfDay[] = [{ day: '2026-01-01', changes: [{ kind: 'document', id: document }] }];

/** What changes on the day, by what is seen then. */
const onTheDay = (given: Partial<Seen>, known = cameBefore): Change[] =>
  changesSince(known, { ...nothing, ...given }).find(({ day }) => day === nothing.day)?.changes ?? [];
/** The same, with what was told before on the same day. */
const withToday = (...changes: Change[]): ChangesOfDay[] => [...cameBefore, { day: nothing.day, changes }];

const judged = (verdict: Verdict, day: string, given: Partial<Judgement> = {}): Judgement => ({
  ...{ verdict, day, rule: 'reached', late: false, basis: null, inputs: [], documents: [], reason: null },
  ...given,
});
const history = (...judgements: Judgement[]): Seen['histories'] => [
  { document, targets: [{ record: first.id, history: judgements }] },
];

describe('a document', () => {
  test('comes with all its records, and comes once', () => {
    const came = onTheDay({ before: new Map() }, []);
    expect(came).toEqual([{ kind: 'document', id: document }]);
    expect(onTheDay({})).toEqual([]);
  });

  test('came when its speech was first judged by a rule, where no change was ever named', () => {
    const histories = history(
      judged('no-report', '2026-01-05', { rule: 'editorial' }),
      judged('no-report', '2026-02-02'),
    );
    const days = (known: readonly ChangesOfDay[]): string[] =>
      changesSince(known, { ...nothing, histories }).flatMap(({ day, changes }) =>
        changes.flatMap(({ kind }) => (kind === 'document' ? day : [])),
      );
    expect(days([])).toEqual(['2026-02-02']);
    const other: Change = { kind: 'document', id: 'other' };
    expect(days([{ day: '2026-01-01', changes: [other] }])).toEqual(['2026-01-01', '2026-03-03']);
  });
});

describe('a record', () => {
  test('is added to a document that was there', () => {
    expect(onTheDay({ before: registries([first]) })).toEqual([{ kind: 'record', id: second.id }]);
  });

  test('is corrected where it says something else; its place and its rules are no part of that', () => {
    const moved: PolicyRecord = {
      ...first,
      rules: ['another'],
      anchor: { ...first.anchor, start: 1, end: 2, prefix: '' },
    };
    expect(onTheDay({ now: registries([moved, second]) })).toEqual([]);
    const now = registries([{ ...first, subject: '另一件事' }, second]);
    const correction = { kind: 'correction', id: first.id, before: { subject: first.subject } } as const;
    expect(onTheDay({ now })).toEqual([correction]);
    expect(onTheDay({ before: now, now }, withToday(correction))).toEqual([correction]);
  });

  test('corrected twice on a day keeps what it said first, and put back was not corrected', () => {
    const known = withToday({ kind: 'correction', id: first.id, before: { subject: first.subject } });
    const before = registries([{ ...first, subject: '二' }, second]);
    const now = registries([{ ...first, subject: '三', speaker: '四' }, second]);
    expect(onTheDay({ before, now }, known)).toEqual([
      {
        kind: 'correction',
        id: first.id,
        before: { subject: first.subject, speaker: first.speaker },
      },
    ]);
    expect(onTheDay({ before }, known)).toEqual([]);
  });

  test('is withdrawn with what it said; what came on the same day leaves no change', () => {
    const now = registries([first], [second]);
    const [withdrawal] = onTheDay({ now });
    expect(withdrawal).toMatchObject({
      ...{ kind: 'withdrawal', id: second.id, what: 'record' },
      before: { exact: second.anchor.exact, time: second.time, subject: second.subject },
    });
    if (!withdrawal) throw new Error('no withdrawal');
    expect(onTheDay({ before: now, now }, withToday(withdrawal))).toEqual([withdrawal]);
    expect(onTheDay({ before: now }, withToday(withdrawal))).toEqual([]);
    expect(onTheDay({ now }, withToday({ kind: 'record', id: second.id }))).toEqual([]);
  });
});

describe('a verdict', () => {
  test('turns where it is another one, or late, whatever it rests on', () => {
    const histories = history(
      judged('no-report', '2026-01-05'),
      judged('no-report', '2026-02-02', { inputs: ['other-1'] }),
      judged('reported-met', '2026-03-03'),
    );
    expect(onTheDay({ histories })).toEqual([
      {
        kind: 'verdict',
        id: first.id,
        before: { verdict: 'no-report', late: false },
        after: { verdict: 'reported-met', late: false },
      },
    ]);
    const late = history(
      judged('reported-met', '2026-02-02'),
      judged('reported-met', '2026-03-03', { late: true }),
    );
    expect(onTheDay({ histories: late })).toMatchObject([{ before: { late: false }, after: { late: true } }]);
  });

  test('a first one is news of a target that was there, but not that nothing can be said of it', () => {
    expect(onTheDay({ histories: history(judged('reported-met', '2026-03-03')) })).toMatchObject([
      { kind: 'verdict', before: null },
    ]);
    for (const verdict of ['not-yet-due', 'not-measurable'] as const)
      expect(onTheDay({ histories: history(judged(verdict, '2026-03-03')) })).toEqual([]);
    const came = onTheDay({ histories: history(judged('reported-met', '2026-03-03')) }, []);
    expect(came.map(({ kind }) => kind)).toEqual(['document']);
  });

  test('of a day there is one, the last', () => {
    const histories = history(
      judged('no-report', '2026-02-02'),
      judged('reported-met', '2026-03-03'),
      judged('no-report', '2026-03-03'),
    );
    expect(onTheDay({ histories })).toEqual([]);
  });
});

describe('evidence', () => {
  const facts = source.facts.map((fact) => ({ ...fact, withdrawn: null }));
  const all = facts.map(({ n }) => n);
  const known: ChangesOfDay[] = [
    {
      day: '2026-01-01',
      changes: [...(cameBefore[0]?.changes ?? []), { kind: 'evidence', id: source.id, facts: all }],
    },
  ];

  test('is added fact by fact', () => {
    const evidence = [{ ...source, facts }];
    expect(onTheDay({ evidence })).toEqual([{ kind: 'evidence', id: source.id, facts: all }]);
    expect(onTheDay({ evidence }, known)).toEqual([]);
    const more = { kind: 'evidence', id: source.id, facts: all.slice(0, 1) } as const;
    expect(onTheDay({ evidence }, withToday(more))).toEqual([{ ...more, facts: all }]);
  });

  test('that is withdrawn was there before', () => {
    const evidence = [{ ...source, facts: facts.map((fact) => ({ ...fact, withdrawn: '来源已改' })) }];
    const gone = facts.map(({ id }) => ({ kind: 'withdrawal', id, what: 'fact', before: null }));
    expect(onTheDay({ evidence }, known)).toEqual(gone);
    expect(onTheDay({ evidence })).toEqual([]);
  });
});

test('what is withdrawn with its pages is told by its own day', () => {
  const page = {
    what: 'topic',
    id: 'gone',
    title: '',
    day: '2026-02-02',
    reason: '',
    moved_to: null,
  } as const;
  expect(changesSince(cameBefore, { ...nothing, withdrawn: [page] })).toEqual([
    ...cameBefore,
    { day: '2026-02-02', changes: [{ kind: 'withdrawal', id: 'gone', what: 'topic', before: null }] },
  ]);
});

test('asked again, everything is as it was', () => {
  const seen: Seen = {
    ...nothing,
    before: registries([first]),
    histories: history(judged('no-report', '2026-02-02'), judged('reported-met', '2026-03-03')),
    evidence: corpus.evidence,
    withdrawn: corpus.withdrawn,
  };
  const once = changesSince(cameBefore, seen);
  expect(changesSince(once, { ...seen, before: seen.now })).toEqual(once);
  for (const each of once) expect(parseChanges(changesFile(each), each.day, 'changes')).toEqual(each);
});

test.each([
  ['{', 'changes: found broken JSON'],
  ['{"day": "2026-01-02", "changes": [{"kind": "record", "id": "a-1"}]}', 'changes:day: found 2026-01-02'],
  [
    '{"day": "2026-01-01", "changes": [{"kind": "other", "id": "a-1"}]}',
    'changes:changes.0.kind: found unusable',
  ],
  [
    '{"day": "2026-01-01", "changes": [{"kind": "record", "id": "a-1"}, {"kind": "record", "id": "a-1"}]}',
    'changes:a-1: found record, which is there twice',
  ],
])('%s is no file of changes', (text, message) => {
  expect(() => parseChanges(text, '2026-01-01', 'changes')).toThrow(message);
});
