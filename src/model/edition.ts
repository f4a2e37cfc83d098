import type { Turn as ArticleTurn } from './article.ts';
import type { Edit } from './edits.ts';
import type { InScripts } from '../lang/scripts.ts';
import type { Stretch } from '../lang/stretches.ts';

/** A place of an edition: offsets in code points of its reading text, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A heading or a paragraph. */
export interface Block extends Place {
  /** A heading's rank, 2 to 6; null for a paragraph. */
  readonly depth: number | null;
  /** Its words, without markup and without line breaks. */
  readonly text: InScripts;
}

/** A sentence, headings included. */
export interface Sentence extends Place {
  /** Its permanent name within the document: `s1`, `s2` … */
  readonly id: string;
  /** The number in its name; counted from 1 through all blocks. */
  readonly number: number;
  /** Which block it stands in, counted from 0. */
  readonly block: number;
  /** Who says it; null where nobody is named. */
  readonly speaker: InScripts | null;
}

/** A run of sentences that one person says. */
export interface Turn {
  readonly speaker: InScripts;
  /** What the person does on the occasion. */
  readonly role: ArticleTurn['role'];
  /** The numbers of its first and of its last sentence. */
  readonly from: number;
  readonly to: number;
  /**
   * The words that name the speaker at the beginning of the first sentence's paragraph, colon included:
   * `金壮龙：`; null for a turn that no label opens.
   */
  readonly label: Place | null;
}

/** A place that is not certain: flagged and left. */
export interface Doubt extends Place {
  /** Counted through the text from 1; `eN` is the place's id, `nN` that of its note. */
  readonly number: number;
  /** The stretch of the received text that it comes from, with the edit that flags it. */
  readonly stretch: Stretch<Edit> & { readonly change: Edit };
}

/** A document as it is read: cut once, in both scripts; everything that shows, searches or counts it goes by this. */
export interface Edition {
  /** The reading text, to which all offsets refer: the blocks, joined by line breaks. */
  readonly text: InScripts;
  /** In the order of the text, as are all lists here. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Without overlap; sentences in no turn are the reporter's. */
  readonly turns: readonly Turn[];
  readonly doubts: readonly Doubt[];
}
