import { at, valueAt } from '../../../lang/at.ts';
import { type Core, type RecordSection, recordSections, sectionsOf } from '../layout.ts';
import type { Kind } from '../../../model/record.ts';

/** From … to, exclusive. */
export type Span = readonly [from: number, to: number];

const starts = (counts: readonly number[], first = 0): number[] => {
  let sum = first;
  return [first, ...counts.map((count) => (sum += count))];
};

/** Which entries belong to which document: they are numbered document by document. */
export class Bounds {
  readonly documents: number;
  readonly #passages: readonly number[];
  readonly #records: ReadonlyMap<RecordSection, readonly number[]>;

  constructor({ passages, records }: Core) {
    this.documents = passages.length;
    this.#passages = starts(passages);
    const sections = new Map<RecordSection, readonly number[]>();
    let last = 0;
    for (const section of recordSections) {
      const all = starts(records[section], last);
      sections.set(section, all);
      last = all.at(-1) ?? last;
    }
    this.#records = sections;
  }

  get passages(): number {
    return at(this.#passages, this.documents);
  }

  get records(): number {
    return at(valueAt(this.#records, 'milestone'), this.documents);
  }

  passagesOf(document: number): Span {
    return [at(this.#passages, document), at(this.#passages, document + 1)];
  }

  /** The records that documents which follow one another have in a section. */
  recordsOf(section: RecordSection, first: number, last = first): Span {
    const all = valueAt(this.#records, section);
    return [at(all, first), at(all, last + 1)];
  }

  /** All records of a kind. */
  kind(kind: Kind): Span {
    const sections = sectionsOf[kind].map((section) => valueAt(this.#records, section));
    return [at(at(sections, 0), 0), at(at(sections, sections.length - 1), this.documents)];
  }

  /** The document that a passage belongs to. */
  documentOf(passage: number): number {
    let [low, high] = [0, this.documents - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (at(this.#passages, middle) <= passage) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The entries of some documents, each section rising. */
  entriesOf(documents: readonly number[]): {
    passages: Uint32Array;
    records: Uint32Array;
    documents: Uint32Array;
  } {
    const numbers = (spans: readonly Span[]): Uint32Array =>
      Uint32Array.from(
        spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index)),
      ).sort();
    return {
      passages: numbers(documents.map((document) => this.passagesOf(document))),
      records: numbers(
        recordSections.flatMap((section) => documents.map((document) => this.recordsOf(section, document))),
      ),
      documents: Uint32Array.from(documents).sort(),
    };
  }
}

/** How many of some rising numbers lie in a span. */
export function countIn(numbers: Uint32Array, [from, to]: Span): number {
  return lowerBound(numbers, to) - lowerBound(numbers, from);
}

/** The place of the first of some rising numbers that is not below one. */
export function lowerBound(numbers: Uint32Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(numbers, middle) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
