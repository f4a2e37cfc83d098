import { z } from 'zod';
import { id, script } from './common.ts';

/** The kinds of damage that a repair undoes, in the order in which they are shown. */
export const repairKinds = [
  'front-matter',
  'markup',
  'entity',
  'mojibake',
  'pinyin',
  'halfwidth',
  'furniture',
  'title',
  'repeat',
  'layout',
] as const;

export const repairKind = z.enum(repairKinds);
export type RepairKind = z.infer<typeof repairKind>;

/** One change to the received text. */
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
