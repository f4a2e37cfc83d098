import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { belowFixtureSite, fixtureBase, fixtureSite } from '../built/site.ts';
import { serveSite, type SiteServer } from './server.ts';
import { giveBack, takeWindow } from './visit.ts';

/** What of the built site shall not be there; may change while it is served. */
export interface Missing {
  isMissing: (name: string) => boolean;
}

/** A window on the built site's search, as good as new for each test. */
export class Searching {
  readonly missing: Missing = { isMissing: () => false };
  requested: string[] = [];
  #server: SiteServer | undefined;
  #page: Page | undefined;

  constructor() {
    beforeAll(async () => {
      this.#server = await serveSite(fixtureSite.folder, {
        base: fixtureBase,
        missing: (name) => this.missing.isMissing(name),
      });
    });
    afterAll(async () => {
      await this.#server?.close();
    });
    beforeEach(async () => {
      this.missing.isMissing = () => false;
      this.#page = await takeWindow({});
      this.requested = [];
      this.#page.on('request', (request) => this.requested.push(belowFixtureSite(request.url())));
    });
    afterEach(async () => {
      await giveBack(this.page, {});
    });
  }

  get page(): Page {
    if (!this.#page) throw new Error('no page before the test');
    return this.#page;
  }

  /** The address of a page of the site. */
  address(path: string): string {
    return `${this.#server?.url ?? ''}${path}`;
  }

  /** Requests for what the search is made of, beyond what its page needs by itself. */
  get ofIndex(): string[] {
    return this.requested.filter((path) => /\/pagefind\/|_astro\/(?:worker|box)/.test(path));
  }

  /** Opens the search page with a question and waits for the answer. */
  async ask(parameters: Record<string, string>, script = 'zh-hans'): Promise<void> {
    await this.page.goto(this.address(`${script}/search/?${new URLSearchParams(parameters)}`));
    await this.done();
  }

  /** Waits until the answer stands. */
  async done(): Promise<void> {
    await this.page.locator(state('done')).waitFor();
  }

  async count(): Promise<number> {
    return Number(await this.page.locator('[data-result-count]').textContent());
  }

  /** Where the results lead, in their order, below the site. */
  async links(within = ''): Promise<string[]> {
    const addresses = await this.page
      .locator(`${within} a[data-result]`)
      .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    return addresses.map(belowFixtureSite);
  }
}

export const state = (name: string): string => `policy-search[data-search-state="${name}"]`;
export const field = 'policy-search input[name="q"]';

/** Sentences by document and number, from their addresses. */
export const places = (hrefs: readonly string[]): string[] =>
  hrefs.map((href) => href.replace(/^.*\/d\/([^/]+)\/(#s\d+)$/, '$1$2')).toSorted();
