import { counts } from './counts.ts';
import { currencies } from './currencies.ts';
import { durations } from './durations.ts';
import { measures } from './measures.ts';
import { people } from './people.ts';
import { ratios } from './ratios.ts';
import type { UnitRule } from './unit.ts';

/** Every unit; of those that can stand at a place, the longest does. */
export const units: readonly UnitRule[] = [
  ...counts,
  ...people,
  ...measures,
  ...currencies,
  ...durations,
  ...ratios,
];
