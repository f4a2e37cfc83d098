import { sections } from '../layout.ts';
import type { Term } from '../syntax.ts';
import type { GramIndex } from './gramIndex.ts';
import { holding, holdingLoosely, mostForLoose } from './phrases.ts';
import { join, meet, without } from './sets.ts';

/** What holds something: entries of each section of results, rising. */
export interface Hits {
  readonly passages: Uint32Array;
  readonly records: Uint32Array;
  /** Those of the records whose subject holds it. */
  readonly subjects: Uint32Array;
  readonly documents: Uint32Array;
}

const parts = ['passages', 'records', 'subjects', 'documents'] as const;

const combine = (first: Hits, second: Hits, how: (a: Uint32Array, b: Uint32Array) => Uint32Array): Hits => ({
  passages: how(first.passages, second.passages),
  records: how(first.records, second.records),
  subjects: how(first.subjects, second.subjects),
  documents: how(first.documents, second.documents),
});

export const hitsOfBoth = (first: Hits, second: Hits): Hits => combine(first, second, meet);
export const hitsOfEither = (first: Hits, second: Hits): Hits =>
  combine(first, second, (a, b) => join([a, b]));
export const hitsWithout = (first: Hits, second: Hits): Hits => combine(first, second, without);
export const noHits: Hits = {
  passages: new Uint32Array(),
  records: new Uint32Array(),
  subjects: new Uint32Array(),
  documents: new Uint32Array(),
};
export const isEmpty = (hits: Hits): boolean => parts.every((part) => hits[part].length === 0);

/** Finds the passages that hold a string as it stands, rising. */
export type PassageFinder = (term: Term) => Promise<Uint32Array>;

/** Finds what holds one string; each string is looked for once. */
export class Finder {
  readonly #grams: GramIndex;
  readonly #passages: PassageFinder;
  readonly #found = new Map<string, Promise<Hits>>();

  /** @param passages in the place of the index's own passages */
  constructor(grams: GramIndex, passages?: PassageFinder) {
    this.#grams = grams;
    this.#passages = passages ?? ((term) => holding(grams, sections.passages, term));
  }

  /**
   * What holds a string as it stands.
   *
   * @param term in the characters of the index
   * @throws SearchFailure
   */
  exact(term: Term): Promise<Hits> {
    const name = term.join('');
    const known = this.#found.get(name);
    if (known) return known;
    const found = this.#exact(term);
    this.#found.set(name, found);
    found.catch(() => this.#found.delete(name));
    return found;
  }

  /**
   * What holds a string when punctuation is passed over: nothing but what holds it as it stands, where that
   * would take too much to load.
   */
  async loose(term: Term): Promise<Hits> {
    const within = (section: number): Promise<Uint32Array | null> =>
      holdingLoosely(this.#grams, section, term, mostForLoose);
    const [passages, subjects, quotes, documents] = await Promise.all([
      within(sections.passages),
      within(sections.subjects),
      within(sections.quotes),
      within(sections.titles),
    ]);
    const none = new Uint32Array();
    const loose: Hits = {
      passages: passages ?? none,
      records: join([subjects ?? none, quotes ?? none]),
      subjects: subjects ?? none,
      documents: documents ?? none,
    };
    return hitsOfEither(loose, await this.exact(term));
  }

  async #exact(term: Term): Promise<Hits> {
    const [passages, subjects, quotes, documents] = await Promise.all([
      this.#passages(term),
      holding(this.#grams, sections.subjects, term),
      holding(this.#grams, sections.quotes, term),
      holding(this.#grams, sections.titles, term),
    ]);
    return { passages, records: join([subjects, quotes]), subjects, documents };
  }
}

/** What holds all of some strings and none of others. */
export async function holdingAll(
  terms: readonly Term[],
  excluded: readonly Term[],
  find: (term: Term) => Promise<Hits>,
  exclude: (term: Term) => Promise<Hits> = find,
): Promise<Hits> {
  const [wanted, unwanted] = await Promise.all([
    Promise.all(terms.map(find)),
    Promise.all(excluded.map(exclude)),
  ]);
  const [first, ...others] = wanted;
  if (!first) return noHits;
  return unwanted.reduce(hitsWithout, others.reduce(hitsOfBoth, first));
}
