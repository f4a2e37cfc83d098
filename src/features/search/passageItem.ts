import type { PassageResult, Source } from '../../query/search/api.ts';
import { element, marked, plain } from './dom.ts';
import { dayInWords, type SearchPage } from './page.ts';
import { reasonNote } from './sourceLine.ts';

/** A sentence: its number, who says it, its words. */
export function passageItem(result: PassageResult, page: SearchPage): HTMLElement {
  const { path, sentence, speaker, heading, text, received, reason } = result;
  const { words } = page;
  const isNamed = speaker !== null && !plain(text).startsWith(speaker);
  return element(
    'li',
    { class: heading ? 'search-heading' : null },
    element(
      'a',
      { 'data-result': true, href: path },
      element('span', { class: 'search-number', 'data-part': 'number' }, sentence.slice(1)),
      element(
        'span',
        { class: 'search-words' },
        isNamed && element('span', { class: 'search-speaker', 'data-part': 'speaker' }, speaker),
        element('q', { 'data-part': 'sentence', lang: page.script }, ...marked(text)),
        received &&
          element(
            'span',
            { class: 'search-received' },
            element('small', {}, words.receivedAs),
            ' ',
            ...marked(received),
          ),
      ),
    ),
    reasonNote(reason, page),
  );
}

/** The heading over the sentences of one document, by which two witnesses of a speech are told apart. */
export const documentHead = (
  { title, publisher, day, path }: Source,
  level: 'h3' | 'h4',
  { words }: SearchPage,
): HTMLElement =>
  element(
    level,
    {},
    element('a', { 'data-part': 'title', href: path }, title),
    ' ',
    element(
      'span',
      { class: 'search-source' },
      element('span', { 'data-part': 'publisher' }, publisher ?? words.unknownPublisher),
      element('time', { datetime: day, 'data-part': 'day' }, dayInWords(day, words)),
    ),
  );
