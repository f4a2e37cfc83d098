import { z } from 'zod';
import { day, id } from './common.ts';
import type { NamedSpan } from '../lang/namedSpan.ts';
import { type Quantity, recordId } from './record.ts';

const word = z.string().min(1);
const address = z.url({ protocol: /^https?$/, error: 'an address that begins with http' });

/** How official the page is on which something was read; a copy stands elsewhere than where it came out. */
export const levels = ['primary', 'state-media', 'copy', 'other'] as const;
export type Level = (typeof levels)[number];

/** Whose word something is: of those who promised, of official statistics, of the document itself, of others. */
export const bases = ['self', 'statistics', 'document', 'other'] as const;
export const basis = z.enum(bases);
export type Basis = z.infer<typeof basis>;

/** What was done about a thing. */
export const deeds = [
  'issued',
  'revised',
  'started',
  'opened',
  'held',
  'established',
  'reached',
  'continued',
  'suspended',
  'superseded',
  'repealed',
] as const;
export type DeedName = (typeof deeds)[number];

/** A day, a month, a quarter, a half, a year, or a span of two of them, as an author writes it. */
const part = /\d{4}(?:-(?:[HQ][1-4]|\d{2}(?:-\d{2})?))?/.source;
const when = z
  .union([z.int().min(1900).max(2999).transform(String), z.string()])
  .pipe(
    z
      .string()
      .regex(
        new RegExp(`^${part}(?:\\.\\.${part})?$`),
        '2023, 2023-06, 2023-06-15, 2023-H1, 2023-Q1 or two of them with .. between',
      ),
  );

const common = {
  /** The fact's number in the file, which is never given again. */
  n: z.int().positive(),
  /** When it was so: of a stock, its last day; null where the source does not say, which is known by its day alone. */
  time: when.nullable(),
  /** The fact in words of our own, in a sentence that is understood alone. */
  statement: word,
  /** Whose word it is, where that is not the source's `basis`. */
  basis: basis.optional(),
  /** What is to be kept in mind, in a short sentence. */
  caution: word.nullable().default(null),
  /** Why the fact counts no longer; it keeps its address and judges nothing. */
  withdrawn: word.nullable().default(null),
} as const;

/** A number of a measure. */
const figure = z.strictObject({
  kind: z.literal('figure'),
  ...common,
  /** The measure that it belongs to. */
  series: id,
  /** Number, unit and bound as they are said, which stand in the statement: 超14万家. */
  quantity: word,
  /** What it counts where that is not what the measure counts: it is shown beside, and judges nothing. */
  scope: word.nullable().default(null),
});

/** What a deed is to a promise: all of what was promised, a part of it, or something that only bears on it. */
export const fulfilments = ['whole', 'part', 'none'] as const;

const bearing = z.strictObject({
  /** The promise. */
  id: recordId,
  fulfils: z.enum(fulfilments),
  /** How it differs from what was promised, in a short sentence. */
  note: word.nullable().default(null),
});

/** Something that was done. */
const deed = z.strictObject({
  kind: z.literal('deed'),
  ...common,
  deed: z.enum(deeds),
  /** What the thing is called, without 《》; null where it has no name. */
  name: word.nullable().default(null),
  /** The promises that it bears on. */
  records: z.array(bearing).default([]),
});

/** `content/evidence/<day>-<name>.yaml`: a page outside the collection, and what it reports. Texts are in simplified script. */
export const evidenceFile = z.strictObject({
  /** Permanent; equals the file's name. */
  id,
  /** Who published it first. */
  publisher: word,
  /** The title of the page or document. */
  title: word,
  /** Its number as a document (文号); null where it has none or none is known. */
  number: word.nullable().default(null),
  /** The day it was published. */
  published: day,
  /** `month` where the day itself is not sure. */
  published_precision: z.enum(['day', 'month']).default('day'),
  level: z.enum(levels),
  /** The publisher's own address; null where that page was not seen. */
  source_url: address.nullable(),
  /** Where a copy was read; null where the publisher's own page was. */
  seen_at: address.nullable().default(null),
  /** Whose word its facts are. */
  basis,
  facts: z.array(z.discriminatedUnion('kind', [figure, deed])).min(1),
});
export type EvidenceFile = z.infer<typeof evidenceFile>;
export type Bearing = z.infer<typeof bearing>;

/** A fact's permanent name. */
export const factId = (source: string, n: number): string => `${source}-${n}`;

interface AnyFact {
  /** The source's id, a hyphen, the fact's number in it. */
  readonly id: string;
  readonly n: number;
  /** When it was so; null where that is known by the day of publication alone. */
  readonly time: NamedSpan | null;
  readonly statement: string;
  readonly basis: Basis;
  readonly caution: string | null;
  /** Why it counts no longer; null where it does. */
  readonly withdrawn: string | null;
}

/** A number of a measure, as a source reports it. */
export interface FigureFact extends AnyFact {
  readonly kind: 'figure';
  readonly series: string;
  /** Offsets in its own words alone. */
  readonly quantity: Quantity;
  /** The number with its bound, as it is said. */
  readonly words: string;
  /** What it counts, where that is not what the measure counts. */
  readonly scope: string | null;
}

/** Something that was done, as a source reports it. */
export interface DeedFact extends AnyFact {
  readonly kind: 'deed';
  readonly deed: DeedName;
  readonly name: string | null;
  readonly records: readonly Bearing[];
}

export type Fact = FigureFact | DeedFact;

/** A source outside the collection, with the facts that it bears. Texts are in simplified script. */
export interface Evidence extends Omit<EvidenceFile, 'facts' | 'basis'> {
  readonly facts: readonly Fact[];
}
