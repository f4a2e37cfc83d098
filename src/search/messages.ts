import { part } from './parts.ts';

/** What the search can have to say; each is an element of the markup. */
export type Message = 'idle' | 'loading' | 'found' | 'nothing' | 'unsearchable' | 'missing';

const states: Record<Message, 'idle' | 'loading' | 'done' | 'error'> = {
  idle: 'idle',
  loading: 'loading',
  found: 'done',
  nothing: 'done',
  unsearchable: 'done',
  missing: 'error',
};

/**
 * Shows one message in the place of the others.
 *
 * @param search the search element
 * @param total how many results there are, or null while that is unknown
 */
export function say(search: HTMLElement, message: Message, total: number | null): void {
  const count = part(search, '[data-result-count]', HTMLElement);
  count.textContent = total === null ? '' : String(total);
  count.dataset.resultCount = count.textContent;
  for (const element of search.querySelectorAll<HTMLElement>('[data-message]')) {
    element.hidden = element.dataset.message !== message;
  }
  search.dataset.searchState = states[message];
}
