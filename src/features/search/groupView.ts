import type { Group, Result } from '../../query/search/api.ts';
import { element } from './dom.ts';
import { documentHead, passageItem } from './passageItem.ts';
import { evidenceItem, measureItem, speechItem } from './pageItems.ts';
import type { SearchPage } from './page.ts';
import { recordItem } from './recordItem.ts';

/** The results of one kind that hold what was typed, or those that do not but come near. */
export interface Share {
  readonly group: Group;
  readonly isExact: boolean;
}

/** How a group is shown. */
export interface GroupPlan {
  /** So many results are shown at first. */
  readonly first: number;
  /** So many more each time; null: the others are shown on a page of their own. */
  readonly step: number | null;
  /** Where all of them are listed. */
  readonly allHref: string;
}

function itemFor(result: Exclude<Result, { kind: 'passage' }>, page: SearchPage): HTMLElement {
  if (result.kind === 'measure') return measureItem(result, page);
  if (result.kind === 'evidence') return evidenceItem(result, page);
  return result.kind === 'speech' ? speechItem(result, page) : recordItem(result, page);
}

/** A group of results in the page, filled step by step. */
export class GroupView {
  readonly element: HTMLElement;
  /** Names the group in the browser's history. */
  readonly key: string;
  /** How many results it has. */
  readonly total: number;
  readonly #share: Share;
  readonly #plan: GroupPlan;
  readonly #page: SearchPage;
  readonly #list = element('div');
  readonly #foot = element('p', { class: 'search-paging' });
  #shown = 0;

  constructor(share: Share, plan: GroupPlan, page: SearchPage) {
    const { group, isExact } = share;
    const { kind, total, exact } = group;
    this.#share = share;
    this.#plan = plan;
    this.#page = page;
    this.total = isExact ? exact : total - exact;
    this.key = `${kind} ${isExact ? 'exact' : 'related'}`;
    const title = element(
      isExact ? 'h2' : 'h3',
      {},
      page.words.kinds[kind],
      ' ',
      element('small', {}, String(this.total)),
    );
    this.element = element(
      'section',
      { class: 'search-group', 'data-group': kind, tabindex: '-1' },
      title,
      this.#list,
      this.#foot,
    );
  }

  get shown(): number {
    return this.#shown;
  }

  /**
   * Shows some of them, at least the first.
   *
   * @param atLeast so many were shown before
   * @throws SearchFailure
   */
  async fill(atLeast: number): Promise<void> {
    await this.#showUntil(Math.max(this.#plan.first, this.#plan.step === null ? 0 : atLeast));
  }

  async #showUntil(wanted: number): Promise<void> {
    const { group, isExact } = this.#share;
    const start = isExact ? 0 : group.exact;
    const from = this.#shown;
    const until = Math.min(wanted, this.total);
    const results = await group.results(start + from, start + until);
    if (this.#shown !== from) return;
    this.#add(results);
    this.#shown = until;
    this.#updateFoot();
  }

  #add(results: readonly Result[]): void {
    for (const result of results) {
      if (result.kind === 'passage')
        this.#listOf(result.source.document, result).append(passageItem(result, this.#page));
      else this.#listOf('').append(itemFor(result, this.#page));
    }
  }

  /** The list that the next result belongs to: of its document, or the only one. */
  #listOf(document: string, passage?: Extract<Result, { kind: 'passage' }>): HTMLElement {
    const last = this.#list.lastElementChild;
    const lastList = last?.querySelector('ol');
    if (last instanceof HTMLElement && last.dataset.document === document && lastList) return lastList;
    const list = element('ol');
    const level = this.#share.isExact ? 'h3' : 'h4';
    const head = passage ? documentHead(passage.source, level, this.#page) : null;
    this.#list.append(element('div', { 'data-document': document, class: 'search-document' }, head, list));
    return list;
  }

  #updateFoot(): void {
    const { words } = this.#page;
    const { step, allHref } = this.#plan;
    const left = this.total - this.#shown;
    const kind = step === null ? words.kinds[this.#share.group.kind] : null;
    const next = step === null ? null : Math.min(step, left);
    this.#foot.hidden = left === 0;
    if (left === 0) return;
    const hadFocus = this.#foot.contains(document.activeElement);
    const more =
      next === null ? null : element('button', { type: 'button', 'data-more': true }, words.more(next));
    const all = element(
      'a',
      { href: allHref, 'data-step': true, 'data-all': step !== null },
      words.all(this.total, kind),
    );
    this.#foot.replaceChildren(...[more, all].filter((each) => each !== null));
    if (hadFocus) more?.focus();
  }

  /**
   * Shows the next ones.
   *
   * @throws SearchFailure
   */
  async more(): Promise<void> {
    if (this.#plan.step !== null) await this.#showUntil(this.#shown + this.#plan.step);
  }

  /** Where a press of a button belongs. */
  holds(target: Node): boolean {
    return this.element.contains(target);
  }
}
