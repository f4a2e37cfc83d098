import { part } from '../ui/parts.ts';

/** What the explorer can have to say; each is an element of the markup. */
export type Message = 'static' | 'loading' | 'found' | 'nothing' | 'missing';

const states: Record<Message, string> = {
  static: 'static',
  loading: 'loading',
  found: 'done',
  nothing: 'done',
  missing: 'error',
};

/**
 * Shows one message in the place of the others, and what belongs to it: the rows that were found, or the table
 * that the build made. While something is loading, what is in view stays.
 *
 * @param total how many rows were found, or null while that is unknown
 */
export function say(explorer: HTMLElement, message: Message, total: number | null): void {
  part(explorer, '[data-result-count]', HTMLElement).textContent = total === null ? '' : String(total);
  for (const element of explorer.querySelectorAll<HTMLElement>('[data-message]')) {
    element.hidden = element.dataset.message !== message;
  }
  if (message !== 'loading') {
    part(explorer, '[data-results]', HTMLElement).hidden = message !== 'found';
    part(explorer, '[data-static]', HTMLElement).hidden = message === 'found' || message === 'nothing';
  }
  explorer.dataset.explorerState = states[message];
}
