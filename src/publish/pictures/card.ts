import type { Kind } from '../../model/record.ts';
import type { Script } from '../../lang/scripts.ts';

/** What every picture says. Words are given as they are to be read. */
interface Card {
  script: Script;
  /** The name of the site. */
  site: string;
  /** What the picture is of: a kind of record, an occasion. */
  heading: string;
  /** One line or two below: who, when, where. */
  source: readonly string[];
  /** A remark at the end of the last line. */
  remark: string;
}

/** The picture of a record. */
export interface RecordCard extends Card {
  kind: Kind;
  /** The value, or the time of what has none. */
  lead: string | null;
  /** What the value is of, where the statement does not say it. */
  subject: string | null;
  /** The deadline, or the time that the value is of. */
  time: string | null;
  statement: string;
  /** The words of the statement that are underlined, in code points; `end` exclusive. */
  marked: { start: number; end: number } | null;
}

/** The picture of a document, or of the site. */
export interface DocumentCard extends Card {
  title: string;
  /** Below the title: who speaks. */
  subtitle: string | null;
  /** How much there is of each kind of record, in words. */
  counts: readonly { kind: Kind; text: string }[];
}
