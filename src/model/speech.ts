import { z } from 'zod';
import { day, id, stated } from './common.ts';

/** Somebody who speaks, in simplified script. */
const person = z.strictObject({
  name: z.string().min(1),
  /** The office held on the day of the speech. */
  office: z.string().min(1),
  role: z.enum(['host', 'speaker']),
});

/** `content/speeches/<id>.yaml`: one occasion on which something was said. Texts are in simplified script. */
export const speech = z.strictObject({
  id,
  kind: z.enum(['interview', 'press-conference', 'news']),
  title: z.string().min(1),
  /** The day on which it was said, and how that day is known. */
  said: stated('day', day),
  people: z.array(person),
});
export type Speech = z.infer<typeof speech>;
export type Person = Speech['people'][number];
