import type { Restored } from '../restore/restore.ts';
import { peopleIn } from '../restore/speakers.ts';
import type { Person } from '../model/speech.ts';

/** The headings and paragraphs of a text. */
export const paragraphsOf = ({ text, blocks }: Restored): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

/** Who speaks in a text of which nothing else is known, as it shows. */
export const peopleOf = (restored: Restored): Person[] =>
  peopleIn(paragraphsOf(restored)).map(({ name, office, role }) => ({
    name,
    office: office === '' ? '未详' : office,
    role,
  }));
