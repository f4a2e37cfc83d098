import type { Reason, Source } from '../../query/search/api.ts';
import { element } from './dom.ts';
import type { SearchPage } from './page.ts';

/** Why something is found that does not hold what was typed, in words. */
export const reasonInWords = ({ kind, typed, found }: Reason, { words }: SearchPage): string =>
  words.reasons[kind](typed, found);

/** The same as an element; null for what holds what was typed. */
export const reasonNote = (reason: Reason | null, page: SearchPage): HTMLElement | null =>
  reason && element('small', { class: 'search-reason' }, reasonInWords(reason, page));

/**
 * Below a result: why it is found, who said it, when, and the speech.
 *
 * @param facts those that are known
 */
export function sourceLine(
  reason: Reason | null,
  source: Source,
  page: SearchPage,
  facts: readonly (string | null)[],
): HTMLElement {
  const known = facts.filter((fact) => fact !== null).join(page.words.between);
  return element(
    'p',
    { class: 'search-source' },
    reasonNote(reason, page),
    known !== '' && element('span', {}, known),
    element('a', { href: source.path }, source.title),
  );
}
