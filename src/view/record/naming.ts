import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locales.ts';
import type { RecordView } from './view.ts';

/** What is set largest of a record: its value with its bound, of one without a value its time; null where it has neither. */
export const leadOf = ({ value, time }: RecordView): string | null => value?.bounded ?? time?.text ?? null;

/** Cuts a text for a title or a line of a list. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** The words that name a record in the title of a page. */
export const nameOf = ({ title }: RecordView): string => shortened(title, 50);

/** A record in one line, as feeds and calendars name it: `目标：专精特新中小企业数量：2023年底前超过8万家`. */
export const lineOf = ({ kind, title }: RecordView, locale: Locale): string =>
  `${kind}${wordsFor(locale).note.colon}${title}`;
