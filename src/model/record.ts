import { z } from 'zod';
import { day, id } from './common.ts';
import { sentenceId } from './article.ts';

/** What a record is: something intended, something counted, or something with a date of its own. */
export const kinds = ['target', 'figure', 'milestone'] as const;
export type Kind = (typeof kinds)[number];

/** Which types each kind has. */
export const typesOf = {
  target: ['quantified', 'directional', 'deliverable', 'dated', 'action'],
  figure: ['reported', 'forecast'],
  milestone: ['past', 'planned'],
} as const satisfies Record<Kind, readonly string[]>;

/** How a quantity is bounded by the words around its number. */
export const bounds = [
  'exact',
  'approx',
  'nearly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'range',
] as const;
export const bound = z.enum(bounds);
export type Bound = z.infer<typeof bound>;

/** How a time bounds what is said: a deadline, a moment of counting, a span. */
export const relation = z.enum(['by', 'before', 'during', 'as-of', 'since', 'within']);
export type Relation = z.infer<typeof relation>;

export const precision = z.enum(['day', 'month', 'quarter', 'half', 'year', 'period']);
export type Precision = z.infer<typeof precision>;

/** What a rate of change is measured against: the year before, a year on average, a span, something else. */
export const rate = z.enum(['yoy', 'cagr', 'cumulative', 'other']);
export type Rate = z.infer<typeof rate>;

/** Which way something goes. */
export const direction = z.enum(['up', 'down', 'hold']);
export type Direction = z.infer<typeof direction>;

/** How what is measured changes. */
export const change = z.strictObject({
  /** Null where the quantity is no rate of change, or there is none. */
  rate: rate.nullable(),
  /** Null where the words do not say. */
  direction: direction.nullable(),
});
export type Change = z.infer<typeof change>;

/** What sort of thing a deliverable is. */
export const deliverables = [
  'document',
  'programme',
  'pilot',
  'platform',
  'institution',
  'standard',
  'event',
  'rule',
] as const;

/** A thing that will be there or happen. */
export const deliverable = z.strictObject({
  what: z.enum(deliverables),
  /** How the text calls it; null where it only says of what sort it is. */
  name: z.string().min(1).nullable(),
});
export type Deliverable = z.infer<typeof deliverable>;

/** A number with its unit. Offsets in code points of the reading text, `end` exclusive. */
export const quantity = z.strictObject({
  /** Number and unit as they stand, bounding words left out but for those within the number: `7万多家`. */
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** In base units: `231万` is 2310000, `33.2%` is 33.2. */
  value: z.number(),
  /** The upper end of a range, or null. */
  max: z.number().nullable(),
  /** Without 万 and 亿, in simplified script; empty for a bare number. */
  unit: z.string(),
  bound,
  /** The words that bound it, as they stand: `超过`, `左右`; null where none do. */
  bound_text: z.string().min(1).nullable(),
});
export type Quantity = z.infer<typeof quantity>;

/** A time, resolved to whole days. */
export const time = z.strictObject({
  /** As it stands in the text. */
  text: z.string().min(1),
  /** First and last day of what is named: 2030年 is 2030-01-01 to 2030-12-31. */
  start: day,
  end: day,
  relation,
  precision,
  /** False where it is carried over from an earlier sentence. */
  stated: z.boolean(),
});
export type Time = z.infer<typeof time>;

/** Where a record stands. Offsets in code points of the reading text, `end` exclusive. */
export const anchor = z.strictObject({
  sentence: sentenceId,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words between the offsets, in simplified script. */
  exact: z.string().min(1),
});
export type Anchor = z.infer<typeof anchor>;

/** How many characters before and after a record's words are kept, so that they are found again. */
export const contextLength = 32;

/** An anchor with the characters around it, line breaks included; fewer at the ends of the text. */
export const place = anchor.extend({
  prefix: z.string(),
  suffix: z.string(),
});
export type Place = z.infer<typeof place>;

/** What a place of a text states, in simplified script. */
export const statement = z.strictObject({
  kind: z.enum(kinds),
  type: z.enum(kinds.flatMap((kind) => typesOf[kind])),
  /** Who says it, where the text tells. */
  speaker: z.string().min(1).nullable(),
  anchor,
  /** What is measured, intended or has happened. */
  subject: z.string(),
  quantity: quantity.nullable(),
  change: change.nullable(),
  deliverable: deliverable.nullable(),
  time: time.nullable(),
  /** Whose promise or figure it is, where that is not the speaker. */
  of: z.string().min(1).nullable(),
  /** The names of the rules that made it, in the order in which they were found; `editorial` where a person added it. */
  rules: z.array(z.string().min(1)).min(1),
});
export type Statement = z.infer<typeof statement>;
export type StatementType = Statement['type'];

const checkable: readonly StatementType[] = ['quantified', 'directional', 'deliverable'];

/** Whether it can be looked up later if a target was met. */
export const isCheckable = (type: StatementType): boolean => checkable.includes(type);

/** Whether it is followed what becomes of a target: of all but efforts in general. */
export const isTracked = (type: StatementType): boolean => isCheckable(type) || type === 'dated';

/** A permanent name: the document's id, a hyphen, a number that is never given twice within a speech. */
export const recordId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-[1-9]\d*$/, '<document>-<number>');

/** Whether a person has looked at it: not yet, and found it right, or put it right. */
export const review = z.enum(['machine', 'reviewed', 'corrected']);

export const record = z.strictObject({ id: recordId, review, ...statement.shape, anchor: place });
export type PolicyRecord = z.infer<typeof record>;

/** A record that is no longer there; its id stays taken, and its address says why. */
export const withdrawn = z.strictObject({
  id: recordId,
  kind: z.enum(kinds),
  /** Where it stood when it was last found, and what it said. */
  anchor: place,
  quantity: quantity.nullable(),
  /** Why it is gone, in simplified script. */
  reason: z.string().min(1),
  /** The id of the record that has taken its place, or null. */
  moved_to: recordId.nullable(),
});
export type Withdrawn = z.infer<typeof withdrawn>;

/** A record of another witness of the same speech, at its place in this document. */
export const sharedRecord = z.strictObject({
  id: recordId,
  anchor: place,
  /** Offsets of the quantity in this document, or null for a record without one. */
  quantity: quantity.pick({ start: true, end: true }).nullable(),
});

/** `content/records/<document>.json`: the registry of a document's records and their ids. */
export const records = z.strictObject({
  document: id,
  speech: id,
  records: z.array(record),
  shared: z.array(sharedRecord),
  withdrawn: z.array(withdrawn),
});
export type Records = z.infer<typeof records>;
