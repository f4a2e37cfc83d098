import { z } from 'zod';
import { id, script } from './common.ts';

/** The kinds of damage that a repair undoes or flags, in the order in which they are shown. */
const repairKinds = [
  'front-matter',
  'markup',
  'entity',
  'mojibake',
  'pinyin',
  'spun',
  'stripped',
  'halfwidth',
  'furniture',
  'title',
  'repeat',
  'regional',
  'broken-number',
  'layout',
] as const;

export const repairKind = z.enum(repairKinds);
export type RepairKind = z.infer<typeof repairKind>;

/** How sure a repair is: by rule and table beyond doubt, by the sense, or so little that it is only flagged. */
export const certainty = z.enum(['certain', 'likely', 'unsure']);
export type Certainty = z.infer<typeof certainty>;

/** One change to the received text; where `to` equals `from`, a doubt that is flagged and left. */
export const edit = z.strictObject({
  kind: repairKind,
  /** Offsets in the received text, in Unicode code points; `end` is exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** What stood there as received. */
  from: z.string(),
  /** What stands there now, in the received script. */
  to: z.string(),
  /** Why, as a short phrase in simplified script. */
  reason: z.string().min(1),
  certainty,
  /** What a flagged place may have read instead, in simplified script. */
  alternatives: z.array(z.string()).optional(),
  /** The document from which the text was supplied. */
  witness: id.optional(),
});
export type Edit = z.infer<typeof edit>;

/** `content/articles/<id>/edits.json`: everything that was done to the received text. */
export const edits = z.strictObject({
  document: id,
  encoding: z.string(),
  script,
  edits: z.array(edit),
});
export type Edits = z.infer<typeof edits>;

/** How many edits of each kind there are, in the order of the kinds; kinds without any are left out. */
export const countByKind = (made: readonly Edit[]): { kind: RepairKind; count: number }[] =>
  repairKinds
    .map((kind) => ({ kind, count: made.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0);

/** What was wrong with a text as received: its edits by kind, but for those that only arrange it. */
export const damageOf = (made: readonly Edit[]): { kind: RepairKind; count: number }[] =>
  countByKind(made).filter(({ kind }) => kind !== 'layout' && kind !== 'title');
