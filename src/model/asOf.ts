import { z } from 'zod';
import { day } from './common.ts';

/** `content/as-of.yaml`: the day that deadlines are held against. */
export const asOf = z.strictObject({ day });
