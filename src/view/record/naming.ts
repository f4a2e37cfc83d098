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

/** The words that name a record in a title: its value and what that is of, else what it quotes. */
export function nameOf(record: RecordView, locale: Locale): string {
  const lead = leadOf(record);
  if (lead === null || record.subject === '') return shortened(record.quote, 40);
  return `${shortened(record.subject, 30)}${wordsFor(locale).note.colon}${lead}`;
}

/** A record in one line, as feeds and calendars name it: `目标：专精特新中小企业数量，超过8万家，今年，即不晚于2023年`. */
export function lineOf({ kind, about, change, value, time }: RecordView, locale: Locale): string {
  const facts = [about, [change, value?.whole].filter(Boolean).join(''), time?.whole].filter(Boolean);
  return `${kind}${wordsFor(locale).note.colon}${facts.join(wordsFor(locale).punctuation.comma)}`;
}
