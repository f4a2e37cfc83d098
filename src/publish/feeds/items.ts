import { pagedKinds } from '../../corpus/kinds/index.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import type { Locale } from '../../model/locales.ts';
import type { FedGroup } from '../../model/routes.ts';
import type { Evidence } from '../../model/evidence.ts';
import { ownerOf } from '../../model/placedRecords.ts';
import { allNews, type DatedChange } from '../../view/changes/list.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { recordsBySpeaker, recordsByTopic } from '../../view/groupedRecords.ts';
import { measureEntries } from '../../view/measure/entry.ts';
import { documentUpdated, entries, type FeedEntry, recordUpdated, sourceUpdated } from './entries.ts';

/** What is in a feed: the day on which it last changed, and its entry in a language. */
export interface Item {
  readonly day: string;
  readonly entryIn: (locale: Locale) => FeedEntry;
}

interface Ranked extends Item {
  readonly rank: number;
  readonly id: string;
}

const ofDocument = (document: PolicyDocument): Ranked => ({
  ...{ rank: 0, id: document.id, day: documentUpdated(document) },
  entryIn: (locale) => entries.document(document, locale),
});
const ofWithdrawal = (dated: DatedChange): Ranked => ({
  ...{ rank: 1, id: dated.change.id, day: dated.day },
  entryIn: (locale) => entries.withdrawal(dated, locale),
});
const ofRecord = (record: CorpusRecord): Ranked => ({
  ...{ rank: 2, id: record.id, day: recordUpdated(record) },
  entryIn: (locale) => entries.record(record, locale),
});
const ofSource = (source: Evidence): Ranked => ({
  ...{ rank: 3, id: source.id, day: sourceUpdated(source) },
  entryIn: (locale) => entries.source(source, locale),
});

const { compare } = new Intl.Collator('en', { numeric: true });

/** What changed last first; of a day documents, what is withdrawn, records, sources. */
const inOrder = (items: readonly Ranked[]): Item[] =>
  items.toSorted(
    (a, b) => Number(a.day < b.day) - Number(a.day > b.day) || a.rank - b.rank || compare(a.id, b.id),
  );

/** What is withdrawn and is there no longer; of what came back, nothing. */
const withdrawals = fromCorpus((corpus): DatedChange[] => {
  const standing = new Set([...corpus.records, ...corpus.documents].map(({ id }) => id));
  const gone = allNews(corpus).filter(
    ({ change }) => change.kind === 'withdrawal' && change.what !== 'fact' && !standing.has(change.id),
  );
  return [...new Map(gone.toReversed().map((dated) => [dated.change.id, dated])).values()];
});

/** Everything: documents, records, sources, and what was withdrawn. */
export const allItems = fromCorpus((corpus): Item[] =>
  inOrder([
    ...corpus.documents.map(ofDocument),
    ...withdrawals(corpus).map(ofWithdrawal),
    ...corpus.records.map(ofRecord),
    ...corpus.evidence.map(ofSource),
  ]),
);

/** What is in a group. */
const members: Record<FedGroup, (id: string) => Ranked[]> = {
  topics: (id) => (recordsByTopic().get(id) ?? []).map(ofRecord),
  series: (id) => {
    const { records, facts } = measureEntries().get(id) ?? {};
    const sources = new Set([...(facts?.values() ?? [])].map(({ source }) => source));
    return [...[...(records?.values() ?? [])].map(ofRecord), ...[...sources].map(ofSource)];
  },
  speakers: (id) => recordsOfSpeaker().get(id)?.map(ofRecord) ?? [],
  d: (id) => itemsOfDocuments().get(id) ?? [],
};

const recordsOfSpeaker = fromCorpus(({ speakers }) => {
  const spoken = recordsBySpeaker();
  return new Map(Object.entries(speakers).map(([id, name]) => [id, spoken.get(name) ?? []]));
});

const itemsOfDocuments = fromCorpus((corpus): ReadonlyMap<string, Ranked[]> => {
  const records = Map.groupBy(corpus.records, ({ document }) => document);
  const gone = Map.groupBy(withdrawals(corpus), ({ change }) => ownerOf(change.id));
  return new Map(
    corpus.documents.map((document) => [
      document.id,
      [
        ofDocument(document),
        ...(gone.get(document.id) ?? []).map(ofWithdrawal),
        ...(records.get(document.id) ?? []).map(ofRecord),
      ],
    ]),
  );
});

/** The kind of content that each group is of. */
export const kindOfGroup = {
  topics: 'topics',
  series: 'measures',
  speakers: 'speakers',
  d: 'sources',
} as const;

/** What is in the feed of a group, and of one that is withdrawn that it is. */
export const itemsOf = (group: FedGroup, id: string): Item[] => {
  const gone = withdrawals().filter(
    ({ change }) =>
      change.kind === 'withdrawal' && change.what === pagedKinds[kindOfGroup[group]].name && change.id === id,
  );
  return inOrder([...members[group](id), ...gone.map(ofWithdrawal)]);
};
