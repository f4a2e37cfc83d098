import { z } from 'zod';
import { day, id } from './common.ts';
import {
  bound,
  deliverable,
  direction,
  kinds,
  precision,
  rate,
  recordId,
  relation,
  statement,
} from './record.ts';
import { basis, fulfilments } from './evidence.ts';
import { verdicts } from './measure.ts';

/** A quantity as an editor states it: its words, which stand in the record's, and what is not as it was. */
const quantityFields = z.strictObject({
  text: z.string().min(1).optional(),
  value: z.number().optional(),
  max: z.number().nullable().optional(),
  unit: z.string().optional(),
  bound: bound.optional(),
  bound_text: z.string().min(1).nullable().optional(),
});

const timeFields = z.strictObject({
  text: z.string().min(1).optional(),
  start: day.optional(),
  end: day.optional(),
  relation: relation.optional(),
  precision: precision.optional(),
  stated: z.boolean().optional(),
});

const changeFields = z.strictObject({
  rate: rate.nullable().optional(),
  direction: direction.nullable().optional(),
});

/** What an editor sets; what is not named stays as it was. */
const fields = z.strictObject({
  kind: z.enum(kinds).optional(),
  type: statement.shape.type.optional(),
  speaker: z.string().min(1).nullable().optional(),
  subject: z.string().min(1).optional(),
  quantity: quantityFields.nullable().optional(),
  change: changeFields.nullable().optional(),
  deliverable: deliverable.nullable().optional(),
  time: timeFields.nullable().optional(),
  of: z.string().min(1).nullable().optional(),
});
export type Fields = z.infer<typeof fields>;

/** Whether an object says anything: an entry that would do nothing is a mistake. */
const isFilled = (given: object): boolean =>
  Object.values(given).every(
    (value: unknown) => value === null || typeof value !== 'object' || Object.keys(value).length > 0,
  ) && Object.keys(given).length > 0;
const filled = 'something in each of its braces';

/** A record by its number within the speech, or by its whole id. */
const named = z.string().regex(/^(?:[a-z0-9-]+-)?[1-9]\d*$/, 'a number or id of a record');
const numberOrId = z.preprocess((given) => (typeof given === 'number' ? String(given) : given), named);

const words = z.string().min(1);
const given = { reason: z.string().min(1), day };

/** A verdict of a person, with the reason and the day. Texts are in simplified script. */
const entry = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('confirm'),
    /** Numbers or ids, each with the record's words. */
    records: z.record(named, words).refine(isFilled, filled),
    ...given,
  }),
  z.strictObject({
    verdict: z.literal('correct'),
    record: numberOrId,
    words,
    set: fields.refine(isFilled, filled),
    ...given,
  }),
  z.strictObject({
    verdict: z.literal('reject'),
    record: numberOrId,
    words,
    /** The id of the record that says it instead. */
    moved_to: recordId.optional(),
    ...given,
  }),
  z.strictObject({
    verdict: z.literal('add'),
    words,
    /** What stands right before the words, or the sentence they stand in, where they stand more than once. */
    after: z.string().min(1).optional(),
    sentence: statement.shape.anchor.shape.sentence.optional(),
    set: fields.extend({ kind: z.enum(kinds), type: statement.shape.type, subject: words }),
    ...given,
  }),
  z.strictObject({
    verdict: z.literal('measure'),
    record: numberOrId,
    words,
    /** The measure that the record's number belongs to, whatever the rules say; null for none. */
    series: id.nullable(),
    ...given,
  }),
  z.strictObject({
    verdict: z.literal('fulfilled'),
    record: numberOrId,
    words,
    /** The document of the collection that is what was promised, or a part of it. */
    document: id,
    fulfils: z.enum(fulfilments),
    ...given,
  }),
  z.strictObject({
    verdict: z.literal('judge'),
    record: numberOrId,
    words,
    /** What became of the target, whatever the rules say. */
    outcome: z.enum(verdicts),
    /** Whether it was reached after its day. */
    late: z.boolean().default(false),
    /** Whose word it rests on, where that is not that of its first input. */
    basis: basis.optional(),
    /** The figures and facts that it rests on, by id. */
    inputs: z.array(recordId).default([]),
    ...given,
  }),
]);

/** `content/editorial/<document>.yaml`: what people have decided about a document's records. */
export const editorial = z.array(entry);

/** An entry with the place that errors name. */
export type Entry = z.infer<typeof entry> & { file: string; line: number };
