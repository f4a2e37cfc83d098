import type { Element } from 'hast';
import { h } from 'hastscript';
import { recordNumber, type Wording, wordingOf } from '../model/placedRecords.ts';
import type { PolicyRecord } from '../model/record.ts';
import type { LinkNames } from './words.ts';
import { endOf, isLink, type Layer, type Run } from './runs.ts';

/** Where the mark of a record leads, by the record's id. */
export type RecordHref = (id: string) => string;

/** What became of a record: how that is called for programs, and in words. */
export interface MarkFate {
  readonly verdict: string;
  readonly name: string;
}

/** What became of a record, by its id; null for what has no verdict. */
export type FateOf = (id: string) => MarkFate | null;

/** A record's mark: a link; or, around other links, an element that begins with a link of its own. */
export interface RecordMark extends Wording {
  record: PolicyRecord;
  layer: Layer;
  /** The link at its beginning, which is a sign without text; null where the mark is itself the link. */
  sign: Layer | null;
}

const later = ({ kind }: PolicyRecord, ...classes: string[]) => ({ className: ['record', kind, ...classes] });

const first = (record: PolicyRecord, fate: MarkFate | null, ...classes: string[]) => ({
  ...later(record, ...classes),
  ...{ id: `r-${recordNumber(record.id)}`, dataRecord: record.id },
  ...(fate && { dataVerdict: fate.verdict, title: fate.name }),
});

const link = (record: PolicyRecord, href: string, fate: MarkFate | null): Layer => ({
  first: h('a', { ...first(record, fate), href }),
  later: h('a', { ...later(record, 'part'), href }),
});

const around = (record: PolicyRecord, fate: MarkFate | null): Layer => ({
  first: h('span', first(record, fate, 'around')),
  later: h('span', later(record, 'around')),
});

function sign({ id, kind }: PolicyRecord, names: LinkNames, href: string, fate: MarkFate | null): Layer {
  const ariaLabel = [names.record(kind, recordNumber(id)), fate?.name ?? []].flat().join(' ');
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
  fateOf: FateOf,
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
      const fate = fateOf(record.id);
      if (links.has(record)) return { ...place, layer: link(record, href, fate), sign: null };
      return { ...place, layer: around(record, fate), sign: sign(record, names, href, fate) };
    });
}
