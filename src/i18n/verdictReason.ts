/** A figure that a verdict rests on, in words. */
export interface ReasonFigure {
  /** The words of the text: 7万多家. */
  worded: string;
  /** What time it is true of: 2022年底; where the text names none, the day it was said. */
  when: string;
  /** Who published it; null for a speech of the collection. */
  source: string | null;
}

/** What the reason of a verdict speaks of, in words. */
export interface VerdictReason {
  /** The day by which the target is due; null without deadline. */
  due: string | null;
  /** What is to be reached, in the words of the text: 超过8万家. */
  goal: string;
  /** Whether it was reached after its day. */
  late: boolean;
  figures: readonly ReasonFigure[];
  /** What was done, in a sentence each. */
  deeds: readonly string[];
}
