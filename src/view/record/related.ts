import type { CorpusRecord } from '../../corpus/record.ts';

/** What is needed of a record to find others on the same subject. */
export type Comparable = Pick<CorpusRecord, 'id' | 'said' | 'change' | 'subject'> & {
  quantity: { unit: string } | null;
  anchor: { start: number };
};

/** For each record, by id, the ids of those on the same subject, itself among them, by the day said. */
export type RelatedIndex = ReadonlyMap<string, readonly string[]>;

/** Subjects of fewer characters hold too little to be compared by what they contain. */
const shortest = 4;

/** Longer ones are whole clauses: they are compared as they stand. */
const longest = 24;

/** Marks that do not tell one subject from another: 专精特新“小巨人”企业. */
const plain = (subject: string): string => subject.replaceAll(/[“”‘’「」《》、，\s]/gu, '');

/** Every run of characters within a subject that could be another. */
function* withinOf(subject: string): Generator<string> {
  const characters = [...subject];
  if (characters.length > longest) return;
  for (let start = 0; start < characters.length; start += 1) {
    for (let end = start + shortest; end <= characters.length; end += 1) {
      if (end - start < characters.length) yield characters.slice(start, end).join('');
    }
  }
}

/** Only what is counted alike is compared: the unit, and for rates of change what they are rates of. */
const measureOf = ({ quantity, change }: Comparable): string =>
  quantity ? `${quantity.unit}|${change?.rate ?? ''}` : '';

const inOrder = (a: Comparable, b: Comparable): number =>
  a.said.localeCompare(b.said, 'en') || a.anchor.start - b.anchor.start || a.id.localeCompare(b.id, 'en');

/**
 * Finds, for all records at once, those on the same subject: measured alike, with the same subject or one
 * that contains the other. Each subject's own parts are looked up, so that no record is held against all.
 */
export function relatedIndexOf(records: readonly Comparable[]): RelatedIndex {
  const index = new Map<string, string[]>();
  for (const alike of Map.groupBy(records, measureOf).values()) {
    const bySubject = Map.groupBy(alike, ({ subject }) => plain(subject));
    const linked = new Map<string, Set<string>>();
    const link = (one: string, other: string): void => {
      const others = linked.get(one) ?? new Set<string>();
      linked.set(one, others.add(other));
    };
    for (const subject of bySubject.keys()) {
      link(subject, subject);
      for (const part of withinOf(subject)) {
        if (!bySubject.has(part)) continue;
        link(subject, part);
        link(part, subject);
      }
    }
    for (const [subject, others] of linked) {
      const together = [...others].flatMap((other) => bySubject.get(other) ?? []).toSorted(inOrder);
      if (together.length < 2) continue;
      const ids = together.map(({ id }) => id);
      for (const { id } of bySubject.get(subject) ?? []) index.set(id, ids);
    }
  }
  return index;
}

/**
 * The records nearest to one in a list, as many before as after it where there are.
 *
 * @param most how many are kept, the one included
 */
export function nearest(ids: readonly string[], id: string, most: number): readonly string[] {
  const at = Math.max(0, ids.indexOf(id));
  const start = Math.min(Math.max(0, at - Math.floor(most / 2)), Math.max(0, ids.length - most));
  return ids.slice(start, start + most);
}
