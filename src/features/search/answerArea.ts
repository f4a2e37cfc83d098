import { asksAnything } from '../../query/search/address.ts';
import { type Request, type Search, SearchFailure } from '../../query/search/api.ts';
import type { Kept } from './addressBar.ts';
import { Announcer } from './announcer.ts';
import { suggestionLines } from './chips.ts';
import { FacetPanel } from './facetPanel.ts';
import type { GroupView } from './groupView.ts';
import { type Message, say } from './messages.ts';
import { nearbyQuestions } from './nearby.ts';
import { nearbyLine } from './nothingView.ts';
import type { SearchPage } from './page.ts';
import { part } from '../ui/parts.ts';
import { present, type Presented } from './presented.ts';

const mostSuggested = 8;

/** Where the answer stands in the page: what narrows it, what is found, what there is to say of it. */
export class AnswerArea {
  readonly #root: HTMLElement;
  readonly #page: SearchPage;
  readonly #panel: FacetPanel;
  readonly #announcer: Announcer;
  #asked = 0;
  #groups: readonly GroupView[] = [];
  #hasAnswer = false;

  /** @param root the search element, with its markup */
  constructor(root: HTMLElement, page: SearchPage) {
    this.#root = root;
    this.#page = page;
    this.#panel = new FacetPanel(part(root, '[data-facets]', HTMLDetailsElement), page);
    this.#announcer = new Announcer(part(root, '[data-announce]', HTMLElement));
  }

  /** Answers a question, unless another one is asked meanwhile. The answer before it stays until then. */
  async answer(search: Search, request: Request, { shown, top }: Kept): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    if (!asksAnything(request)) {
      this.#clear();
      this.#say('idle', null);
      return;
    }
    if (this.#hasAnswer) this.#root.dataset.searchState = 'loading';
    else this.#say('loading', null);
    try {
      const presented = await present(search, request, shown, this.#page);
      if (asked !== this.#asked) return;
      this.#show(presented);
      if (top > 0) scrollTo(0, top);
      if (presented.message === 'nothing') await this.#offerNearby(search, presented);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error);
    }
  }

  /** Shows what the text that is being typed may become, beside its answer. */
  async suggest(search: Search, typed: string): Promise<void> {
    const asked = this.#asked;
    if (typed.trim() === '') return;
    const suggestions = await search.suggest(typed, mostSuggested).catch(() => []);
    if (asked === this.#asked) this.#fill('suggestions', suggestionLines(suggestions, this.#page));
  }

  /**
   * Shows more of the group whose button was pressed.
   *
   * @returns the group's name and how many results it shows, or null where it is no longer there
   */
  async more(button: Element): Promise<{ key: string; shown: number } | null> {
    const group = this.#groups.find((each) => each.holds(button));
    if (!group) return null;
    try {
      await group.more();
    } catch (error) {
      if (this.#groups.includes(group)) this.#fail(error);
    }
    return this.#groups.includes(group) ? { key: group.key, shown: group.shown } : null;
  }

  #show({ answer, message, lines, results, groups }: Presented): void {
    this.#hasAnswer = true;
    this.#groups = groups;
    this.#fill('lines', lines);
    this.#fill('suggestions', []);
    this.#fill('results', results);
    this.#panel.show(answer);
    const isExact = answer.total === 0 || answer.groups.some(({ exact }) => exact > 0);
    this.#say(message, answer.total, isExact);
  }

  async #offerNearby(search: Search, { answer }: Presented): Promise<void> {
    const asked = this.#asked;
    const nearby = await nearbyQuestions(search, answer).catch(() => []);
    const line = nearbyLine(nearby, this.#page);
    if (line && asked === this.#asked) part(this.#root, '[data-results]', HTMLElement).append(line);
  }

  #fill(name: 'lines' | 'suggestions' | 'results', children: readonly HTMLElement[]): void {
    part(this.#root, `[data-${name}]`, HTMLElement).replaceChildren(...children);
  }

  #clear(): void {
    this.#hasAnswer = false;
    this.#groups = [];
    for (const name of ['lines', 'suggestions', 'results'] as const) this.#fill(name, []);
    this.#panel.show(null);
  }

  #say(message: Message, total: number | null, isExact = true): void {
    this.#announcer.say(say(this.#root, message, total, isExact));
  }

  #fail(error: unknown): void {
    console.error(error);
    this.#clear();
    const isMissing = error instanceof SearchFailure && error.kind === 'no-index';
    this.#say(isMissing ? 'no-index' : navigator.onLine ? 'interrupted' : 'offline', null);
  }
}
