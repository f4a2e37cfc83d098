import type { Restored } from '../restore/restore.ts';
import { labelledPeople } from '../restore/speakers.ts';
import type { Person } from '../model/speech.ts';

/** The headings and paragraphs of a text. */
export const paragraphsOf = ({ text, blocks }: Restored): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

/** Who speaks in a text of which nothing else is known, by its labels. */
export const peopleOf = (restored: Restored): Person[] =>
  labelledPeople(paragraphsOf(restored)).map(({ name, office }) => ({
    name,
    office: office === '' ? '未详' : office,
    role: /新闻局|主持/u.test(office) ? 'host' : 'speaker',
  }));
