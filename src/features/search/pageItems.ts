import type { EvidenceResult, MeasureResult, SpeechResult } from '../../query/search/api.ts';
import { element, marked } from './dom.ts';
import { dayInWords, type SearchPage } from './page.ts';
import { reasonNote } from './sourceLine.ts';

const facts = (texts: readonly (string | null)[], { words }: SearchPage): HTMLElement =>
  element(
    'span',
    { class: 'search-source' },
    texts.filter((text) => text !== null && text !== '').join(words.between),
  );

/** A measure that is followed across speeches. */
export function measureItem(
  { path, name, unit, records, reason }: MeasureResult,
  page: SearchPage,
): HTMLElement {
  const { words } = page;
  return element(
    'li',
    {},
    element('a', { 'data-result': true, href: path }, element('b', {}, ...marked(name))),
    facts([unit === '' ? null : words.unit(unit), words.records(records)], page),
    reasonNote(reason, page),
  );
}

/** A speech that is found by its title. */
export function speechItem(
  { path, title, passages, source: { publisher, day }, reason }: SpeechResult,
  page: SearchPage,
): HTMLElement {
  const { words } = page;
  return element(
    'li',
    {},
    element('a', { 'data-result': true, href: path }, element('b', {}, ...marked(title))),
    facts(
      [
        publisher ?? words.unknownPublisher,
        dayInWords(day, words),
        passages === 0 ? null : words.passages(passages),
      ],
      page,
    ),
    reasonNote(reason, page),
  );
}

/** A source outside the collection, or a fact of one, which is in our own words. */
export function evidenceItem(
  { path, text, publisher, day, reason }: EvidenceResult,
  page: SearchPage,
): HTMLElement {
  return element(
    'li',
    {},
    element('a', { 'data-result': true, href: path }, element('span', {}, ...marked(text))),
    facts([publisher, dayInWords(day, page.words)], page),
    reasonNote(reason, page),
  );
}
