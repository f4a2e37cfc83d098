import { sinceIn, timelineYearIn } from '../model/routes.ts';
import type { PolicyRecord, Records } from '../model/record.ts';
import type { Speech } from '../model/speech.ts';
import { timeSpanOf } from '../model/timeSpan.ts';
import { yearOf } from '../lang/days.ts';

/** A speech as far as its comparisons with earlier ones depend on it. */
export interface Occasion {
  /** The document that has its records. */
  document: string;
  said: string;
  /** Who speaks, hosts left out. */
  speakers: readonly string[];
}

/** Two speeches by the documents that have their records. */
export type SpeechPair = readonly [later: string, earlier: string];

/** With how many of those before it a speech is compared, whoever speaks. */
const before = 2;

/** The documents that a speech is compared with: those just before it, and the last one of each who speaks. */
function earlierOf(
  { speakers }: Occasion,
  past: readonly Occasion[],
  last: ReadonlyMap<string, string>,
): string[] {
  const near = past.slice(-before).map(({ document }) => document);
  const same = speakers.slice(0, before).flatMap((speaker) => last.get(speaker) ?? []);
  return [...new Set([...near, ...same])];
}

/**
 * The speeches that are compared with earlier ones, a number of pairs that grows as that of speeches does.
 * A pair that was once published stays, whatever speeches come between.
 *
 * @param published every address that was ever published
 * @returns the pairs of the earliest speeches first
 */
export function speechPairs(occasions: readonly Occasion[], published: readonly string[]): SpeechPair[] {
  const inTime = occasions.toSorted(
    (a, b) => a.said.localeCompare(b.said, 'en') || a.document.localeCompare(b.document, 'en'),
  );
  const last = new Map<string, string>();
  const pairs = inTime.flatMap((occasion, index) => {
    const earlier = earlierOf(occasion, inTime.slice(Math.max(0, index - before), index), last);
    for (const speaker of occasion.speakers) last.set(speaker, occasion.document);
    return earlier.map((document): SpeechPair => [occasion.document, document]);
  });
  const known = new Set(inTime.map(({ document }) => document));
  const kept = published.flatMap((address) => {
    const pair = sinceIn(address);
    return pair?.every((document) => known.has(document)) ? [pair] : [];
  });
  const unique = new Map([...pairs, ...kept].map((pair) => [pair.join('/'), pair]));
  return [...unique.values()];
}

/** How many records a page of a year lists. */
export const recordsOnYearPage = 250;

/** A page of the time line for a year: its first page is 1. */
export interface YearPage {
  year: string;
  page: number;
}

/** The year under which the time line lists a record: that of its last day; null for one without time. */
export function listedYear(record: Pick<PolicyRecord, 'kind' | 'time'>, said: string): string | null {
  const span = timeSpanOf(record, said);
  return span && yearOf(span.to);
}

/**
 * The pages that the time line has for single years: as many as hold a year's records, and every one that was
 * ever published.
 *
 * @param years of each record that the time line lists
 * @param published every address that was ever published
 * @returns in the order of time
 */
export function yearPages(years: readonly string[], published: readonly string[]): YearPage[] {
  const pages = new Map(
    Array.from(
      Map.groupBy(years, (year) => year),
      ([year, all]) => [year, Math.ceil(all.length / recordsOnYearPage)],
    ),
  );
  for (const address of published) {
    const found = timelineYearIn(address);
    if (found) pages.set(found.year, Math.max(pages.get(found.year) ?? 0, found.page));
  }
  return [...pages]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([year, last]) => Array.from({ length: last }, (_, index) => ({ year, page: index + 1 })));
}

/** A document and the speech that it is a witness of. */
export interface Witness {
  id: string;
  speech: Pick<Speech, 'id' | 'said' | 'people'>;
}

/**
 * The speeches in the order of their documents' ids, each by the witness that has most of its records.
 *
 * @param counts how many records each document has
 */
export function occasionsOf(witnesses: readonly Witness[], counts: ReadonlyMap<string, number>): Occasion[] {
  const inOrder = witnesses.toSorted(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.id.localeCompare(b.id, 'en'),
  );
  const speeches = new Map<string, Occasion>();
  for (const { id, speech } of inOrder) {
    if (speeches.has(speech.id)) continue;
    const speakers = speech.people.filter(({ role }) => role === 'speaker').map(({ name }) => name);
    speeches.set(speech.id, { document: id, said: speech.said.day, speakers });
  }
  return [...speeches.values()].toSorted((a, b) => a.document.localeCompare(b.document, 'en'));
}

/**
 * The pages that depend on what there is, and stay when it is there no longer: speeches compared with earlier
 * ones, and the years of the time line.
 *
 * @param published every address that was ever published
 */
export function permanentPages(
  witnesses: readonly Witness[],
  registries: readonly Pick<Records, 'document' | 'speech' | 'records'>[],
  published: readonly string[],
): { pairs: SpeechPair[]; years: YearPage[] } {
  const counts = new Map(registries.map(({ document, records }) => [document, records.length]));
  const said = new Map(witnesses.map(({ speech }) => [speech.id, speech.said.day]));
  const years = registries.flatMap(({ speech, records }) => {
    const day = said.get(speech);
    return day === undefined ? [] : records.flatMap((record) => listedYear(record, day) ?? []);
  });
  return {
    pairs: speechPairs(occasionsOf(witnesses, counts), published),
    years: yearPages(years, published),
  };
}
