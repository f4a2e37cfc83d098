import type { Turn } from '../../schemas/article.ts';

/** The words of the reading room, in one language. */
export interface ReadingWords {
  /** Names the notes on a sentence to who cannot see where they stand. */
  notes: (sentence: number) => string;
  filter: { label: string; all: string; none: string };
  /** Beside the name of who speaks. */
  roles: Record<Turn['role'], string>;
  /** Who asks and who answers, in the list of contents. */
  exchange: (asking: string, answering: string) => string;
  quote: {
    label: string;
    /** The sentence that is offered; `{sentence}` stands for its number. */
    sentence: string;
    /** How the keyboard comes to the offer. */
    hint: string;
    link: string;
    citation: string;
    copied: string;
    close: string;
    /** A quotation: `{text}`, `{by}` (empty, or a name with its comma), `{url}` are put in by the page. */
    pattern: (title: string, day: string) => string;
    by: string;
  };
}
