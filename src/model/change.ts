import { z } from 'zod';
import { day, id } from './common.ts';
import { verdicts } from './measure.ts';
import { recordId, statement } from './record.ts';

/** What changes, in the order in which the changes of a day stand. */
export const changeKinds = ['document', 'verdict', 'correction', 'withdrawal', 'record', 'evidence'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a record said before, as far as that is no longer so: its words, and the parts of its statement. */
export const formerly = statement
  .omit({ anchor: true, rules: true })
  .extend({ exact: z.string().min(1) })
  .partial()
  .strict();
export type Formerly = z.infer<typeof formerly>;

/** A verdict as far as readers are told that it turned. */
export const fate = z.strictObject({ verdict: z.enum(verdicts), late: z.boolean() });
export type ChangedFate = z.infer<typeof fate>;

/** What can be withdrawn: a record, a fact, or what has pages of its own. */
export const withdrawable = [
  'record',
  'fact',
  'document',
  'topic',
  'speaker',
  'measure',
  'term',
  'named',
  'evidence',
] as const;

/** Something that changed on a day. */
export const change = z.discriminatedUnion('kind', [
  /** A document was taken in, with its records. */
  z.strictObject({ kind: z.literal('document'), id }),
  /** A record was found in a document that was there before. */
  z.strictObject({ kind: z.literal('record'), id: recordId }),
  /** A record says something else than before. */
  z.strictObject({ kind: z.literal('correction'), id: recordId, before: formerly }),
  /** Something is there no longer; of a record, what it said. */
  z.strictObject({
    kind: z.literal('withdrawal'),
    id,
    what: z.enum(withdrawable),
    before: formerly.nullable(),
  }),
  /** A target is judged otherwise than before; `before` is null where nothing could be judged. */
  z.strictObject({ kind: z.literal('verdict'), id: recordId, before: fate.nullable(), after: fate }),
  /** Facts of a source outside the collection, by their numbers. */
  z.strictObject({ kind: z.literal('evidence'), id, facts: z.array(z.int().positive()).min(1) }),
]);
export type Change = z.infer<typeof change>;

/** `content/changes/<day>.json`: what changed on a day. */
export const changes = z.strictObject({
  day,
  /** In the order of their kinds, then of their ids; of one kind, none twice. */
  changes: z.array(change).min(1),
});
export type ChangesOfDay = z.infer<typeof changes>;
