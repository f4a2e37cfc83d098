import type { InScripts } from '../../lang/scripts.ts';

/** A sentence that can be found, with what is shown of it. */
export interface Passage {
  readonly document: string;
  /** `s1`, `s2` … */
  readonly sentence: string;
  /** The day the document was published, `YYYY-MM-DD`. */
  readonly day: string;
  /** Who published the document, or null where that is unknown. */
  readonly publisher: InScripts | null;
  readonly title: InScripts;
  readonly speaker: InScripts | null;
  /** Whether it heads what follows it, rather than being said. */
  readonly heading: boolean;
  /** As many code points in each script. */
  readonly text: InScripts;
}
