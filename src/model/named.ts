import { z } from 'zod';
import { id } from './common.ts';

const word = z.string().min(1);

/** `content/named.yaml`: the address of every paper and campaign that is named, by its permanent id. Simplified script. */
export const namedThings = z.record(
  id,
  z.strictObject({
    /** What it is called, without 《》. */
    name: word,
    /** Other ways in which it is written. */
    aliases: z.array(word).default([]),
  }),
);
export type NamedThings = z.infer<typeof namedThings>;

/** What sort of thing is named: a paper, or what is done under a name: a campaign, a project, a pilot, an event. */
export const namedKinds = ['paper', 'campaign'] as const;
export type NamedKind = (typeof namedKinds)[number];
