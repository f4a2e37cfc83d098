import type { Element } from 'hast';
import { h } from 'hastscript';
import { recordNumber, type Wording, wordingOf } from '../model/placedRecords.ts';
import type { PolicyRecord } from '../model/record.ts';
import type { LinkNames } from './words.ts';
import { endOf, isLink, type Layer, type Run } from './runs.ts';

/** Where the mark of a record leads, by the record's id. */
export type RecordHref = (id: string) => string;

/** A record's mark: a link; or, around other links, an element that begins with a link of its own. */
export interface RecordMark extends Wording {
  record: PolicyRecord;
  layer: Layer;
  /** The link at its beginning, which is a sign without text; null where the mark is itself the link. */
  sign: Layer | null;
}

const properties = ({ id, kind }: PolicyRecord, isFirst: boolean, ...classes: string[]) => ({
  className: ['record', kind, ...classes],
  ...(isFirst && { id: `r-${recordNumber(id)}`, dataRecord: id }),
});

const link = (record: PolicyRecord, href: string): Layer => ({
  first: h('a', { ...properties(record, true), href }),
  later: h('a', { ...properties(record, false, 'part'), href }),
});

const around = (record: PolicyRecord): Layer => ({
  first: h('span', properties(record, true, 'around')),
  later: h('span', properties(record, false, 'around')),
});

function sign({ id, kind }: PolicyRecord, names: LinkNames, href: string): Layer {
  const ariaLabel = names.record(kind, recordNumber(id));
  const element: Element = h('a', { className: ['sign'], href, ariaLabel });
  return { first: element, later: element };
}

const overlap = (a: Wording, b: Wording): boolean => a.start < b.end && a.end > b.start;

/**
 * Chooses the form of each record's mark. A quantity that stands within one sentence, with no other link in
 * it, is a link, the shorter of two that meet; every other mark goes around what it holds.
 *
 * @param sentences the runs of each sentence in which a record stands
 * @returns from the outermost to the innermost
 */
export function recordMarks(
  records: readonly PolicyRecord[],
  sentences: readonly (readonly Run[])[],
  names: LinkNames,
  hrefOf: RecordHref,
): RecordMark[] {
  const taken: Wording[] = sentences
    .flat()
    .filter(({ text, layers }) => text !== '' && layers.some(isLink))
    .map((run) => ({ start: run.start, end: endOf(run) }));
  const starts = new Set(sentences.map((runs) => runs[0]?.start));
  const staysWithin = ({ start, end }: Wording): boolean => {
    for (let place = start + 1; place < end; place += 1) if (starts.has(place)) return false;
    return true;
  };
  const links = new Set<PolicyRecord>();
  const placed = records.map((record) => ({ record, ...wordingOf(record) }));
  for (const place of placed.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const { record } = place;
    if (record.quantity === null || !staysWithin(place) || taken.some((each) => overlap(each, place)))
      continue;
    links.add(record);
    taken.push(place);
  }
  return placed
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((place): RecordMark => {
      const { record } = place;
      const href = hrefOf(record.id);
      if (links.has(record)) return { ...place, layer: link(record, href), sign: null };
      return { ...place, layer: around(record), sign: sign(record, names, href) };
    });
}
