import { part } from '../ui/parts.ts';

/** What the search can have to say; each is an element of the markup. */
export type Message =
  | 'idle'
  | 'loading'
  | 'found'
  | 'nothing'
  | 'unsearchable'
  | 'missing'
  | 'no-index'
  | 'interrupted'
  | 'offline';

const states: Record<Message, 'idle' | 'loading' | 'done' | 'error'> = {
  idle: 'idle',
  loading: 'loading',
  found: 'done',
  nothing: 'done',
  unsearchable: 'done',
  missing: 'error',
  'no-index': 'error',
  interrupted: 'error',
  offline: 'error',
};

/**
 * Shows one message in the place of the others.
 *
 * @param search the search element
 * @param total how many results there are, or null while that is unknown
 * @returns the message, for those who do not see it
 */
export function say(search: HTMLElement, message: Message, total: number | null, isExact = true): string {
  const count = part(search, '[data-result-count]', HTMLElement);
  count.textContent = total === null ? '' : String(total);
  count.dataset.resultCount = count.textContent;
  part(search, '[data-only-related]', HTMLElement).hidden = isExact;
  let said = '';
  for (const element of search.querySelectorAll<HTMLElement>('[data-message]')) {
    element.hidden = element.dataset.message !== message;
    if (!element.hidden) said = element.innerText.trim();
  }
  part(search, '[data-retry]', HTMLElement).hidden = !['interrupted', 'offline'].includes(message);
  search.dataset.searchState = states[message];
  return said;
}
