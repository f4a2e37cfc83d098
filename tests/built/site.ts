import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { outDir } from '../../src/corpus/folders.ts';

/** A page of a built site. */
export interface Page {
  /** The file, below the site's folder. */
  readonly path: string;
  readonly html: string;
}

/** A page's document. */
export const documentOf = (html: string): Document => parseHTML(html).document;

/** What stands in a page's head, read without its body. */
export const headOf = (html: string): Document =>
  documentOf(`${html.slice(0, html.indexOf('</head>'))}</head></html>`);

/** Calls a function once, when its value is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A built site, of which nothing is read before it is asked for, and nothing twice. */
export class BuiltSite {
  /** Where the site lies. */
  readonly folder: string;
  readonly #base: string;
  readonly #pages: () => readonly Page[];
  readonly #documents = new Map<string, Document>();

  /** @param base the path that it is built for, with both slashes */
  constructor(folder: string, base = '/') {
    this.folder = path.resolve(folder);
    this.#base = base;
    this.#pages = once(() =>
      readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .map((name) => name.split(path.sep).join('/'))
        .toSorted()
        .map((name) => ({ path: name, html: this.text(name) })),
    );
  }

  /** Every page, in the order of their files' names. */
  get pages(): readonly Page[] {
    return this.#pages();
  }

  /** The file that a name below the site, or an address in it, stands for. */
  file(...names: string[]): string {
    const name = names.join('/');
    return path.join(this.folder, name.startsWith(this.#base) ? name.slice(this.#base.length) : name);
  }

  /** The text of a file, by its name below the site or an address in it. */
  text(...names: string[]): string {
    return readFileSync(this.file(...names), 'utf8');
  }

  /** A file of JSON below the site. */
  json(...names: string[]): unknown {
    return JSON.parse(this.text(...names));
  }

  /** The document at an address below the site, `zh-hans/d/a-speech/`, or in it, `/zh-hans/d/a-speech/`. Whoever asks shall not change it. */
  document(address: string): Document {
    const known = this.#documents.get(address) ?? documentOf(this.text(address, 'index.html'));
    this.#documents.set(address, known);
    return known;
  }
}

/**
 * The site that `npm run build` makes of `content/`, or of other content by `CONTENT_DIR` and `OUT_DIR`. What is asked of it
 * holds whatever documents there are.
 */
export const liveSite = new BuiltSite(outDir);

/** The path that `npm run build:fixtures` builds for. */
export const fixtureBase = '/readings/';

/** The site that `npm run build:fixtures` makes of the tests' own corpus, to live under a path. */
export const fixtureSite = new BuiltSite('.cache/fixture-site', fixtureBase);

/**
 * Where an address leads, below the tests' own site.
 *
 * @returns the path with a slash before it, and the part of the page
 * @throws RangeError for an address outside the site
 */
export function belowFixtureSite(address: string | URL): string {
  const { pathname, hash } = new URL(address);
  if (!pathname.startsWith(fixtureBase)) throw new RangeError(`found ${pathname}, expected ${fixtureBase}…`);
  return `${pathname.slice(fixtureBase.length - 1)}${hash}`;
}
