import { type Locale, scriptOf } from '../model/locales.ts';
import type { Edit } from '../model/edits.ts';
import { inScript } from '../lang/scripts.ts';
import type { Stretch } from '../lang/stretches.ts';
import { documentsById } from './documents.ts';
import { noteIn } from './localePages.ts';
import { copyName } from './copyName.ts';
import { wordsFor } from '../i18n/words.ts';

/** A stretch of a received text that an edit changed or flags. */
export type EditedStretch = Stretch<Edit> & { change: Edit };

/** The most characters that a note quotes of what was received. */
const longestQuote = 60;

function quoted(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote).join('')}……`
    : characters.join('');
}

/**
 * Prepares what the edits of a document say to a reader who asks: the kind of damage and how sure the
 * repair is; what was received, what stands now, what else it may have been; why, and from whom.
 *
 * @param locale the page's
 * @param text the reading text in that script
 * @returns a function that gives a note, one fact a line
 */
export function notesIn(locale: Locale, text: string): (edited: EditedStretch) => string {
  const { note: words, repairs } = wordsFor(locale);
  const note = noteIn(locale);
  const characters = [...text];
  const documents = documentsById();
  const nameOf = (witness: string): string => {
    const publisher = documents.get(witness)?.source.publisher;
    return publisher === undefined ? witness : copyName(publisher, locale);
  };
  return ({ start, end, change: { kind, from, to, reason, certainty, alternatives = [], witness } }) => {
    const now = quoted(characters.slice(start, end).join('')).trim();
    const facts: [label: string, value: string][] = [
      [words.received, from === '' ? words.nothing : quoted(from).trim()],
      [words.now, from === to ? '' : now],
      [words.alternatives, alternatives.map((each) => inScript(scriptOf(locale), each)).join(words.or)],
      [words.reason, note(reason)],
      [words.witness, witness === undefined ? '' : nameOf(witness)],
    ];
    const stated = facts.filter(([, value]) => value !== '');
    const lines = stated.map(([label, value]) => `${label}${words.colon}${value}`);
    return [words.heading(repairs[kind].name, words.certainty[certainty]), ...lines].join('\n');
  };
}
