import { z } from 'zod';
import { id } from './common.ts';

/** `content/speakers.yaml`: the address of everybody who speaks, and the name in simplified script. */
export const speakers = z.record(id, z.string().min(1));
export type Speakers = z.infer<typeof speakers>;
