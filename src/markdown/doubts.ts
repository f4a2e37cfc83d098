import type { Edit } from '../schemas/edits.ts';
import type { Stretch } from '../text/stretches.ts';

/** A place of the reading text that is not certain; offsets in code points. */
export interface Doubt {
  /** Counted through the text from 1; `eN` is the place's id, `nN` that of its note. */
  number: number;
  start: number;
  end: number;
  stretch: Stretch<Edit> & { change: Edit };
}

/** The places of a text that stay uncertain, in order. */
export const doubtsOf = (stretches: readonly Stretch<Edit>[]): Doubt[] =>
  stretches
    .flatMap(({ change, ...stretch }) =>
      change?.certainty === 'unsure' && stretch.end > stretch.start ? [{ ...stretch, change }] : [],
    )
    .map((stretch, index) => ({ number: index + 1, start: stretch.start, end: stretch.end, stretch }));
