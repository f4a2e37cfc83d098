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
  /** Sources outside the collection, and facts of theirs. */
  readonly evidence: Uint32Array;
}

const parts = ['passages', 'records', 'subjects', 'documents', 'evidence'] as const;

const combine = (first: Hits, second: Hits, how: (a: Uint32Array, b: Uint32Array) => Uint32Array): Hits => ({
  passages: how(first.passages, second.passages),
  records: how(first.records, second.records),
  subjects: how(first.subjects, second.subjects),
  documents: how(first.documents, second.documents),
  evidence: how(first.evidence, second.evidence),
});

const hitsOfBoth = (first: Hits, second: Hits): Hits => combine(first, second, meet);
export const hitsOfEither = (first: Hits, second: Hits): Hits =>
  combine(first, second, (a, b) => join([a, b]));
export const hitsWithout = (first: Hits, second: Hits): Hits => combine(first, second, without);
export const noHits: Hits = {
  passages: new Uint32Array(),
  records: new Uint32Array(),
  subjects: new Uint32Array(),
  documents: new Uint32Array(),
  evidence: new Uint32Array(),
};
export const isEmpty = (hits: Hits): boolean => parts.every((part) => hits[part].length === 0);

/** Finds the passages that hold a string as it stands, rising. */
export type PassageFinder = (term: Term) => Promise<Uint32Array>;

/** Makes a finder of passages of the index's own and another. */
export type PassagesBy = (own: PassageFinder) => PassageFinder;

const none = new Uint32Array();

/** Finds what holds one string; each string is looked for once. */
export class Finder {
  readonly #lists: GramIndex;
  readonly #others: GramIndex;
  readonly #passages: PassageFinder;
  readonly #found = new Map<string, Promise<Uint32Array>>();

  /**
   * @param lists of the passages
   * @param others of the other sections
   */
  constructor(lists: GramIndex, others: GramIndex, passagesBy: PassagesBy = (own) => own) {
    this.#lists = lists;
    this.#others = others;
    this.#passages = passagesBy((term) => holding(lists, 0, term));
  }

  /**
   * What holds a string as it stands.
   *
   * @param term in the characters of the index
   * @throws SearchFailure
   */
  async exact(term: Term, passagesAlone: boolean): Promise<Hits> {
    const within = (section: number): Promise<Uint32Array> =>
      this.#once(`${section} ${term.join('')}`, () => holding(this.#others, section, term));
    const passages = this.#once(`p ${term.join('')}`, () => this.#passages(term));
    if (passagesAlone) return { ...noHits, passages: await passages };
    const [inPassages, subjects, quotes, documents, evidence] = await Promise.all([
      passages,
      within(sections.subjects),
      within(sections.quotes),
      within(sections.titles),
      within(sections.evidence),
    ]);
    return { passages: inPassages, records: join([subjects, quotes]), subjects, documents, evidence };
  }

  /**
   * What holds a string when punctuation is passed over: nothing but what holds it as it stands, where that
   * would take too much to load.
   */
  async loose(term: Term, passagesAlone: boolean): Promise<Hits> {
    const within = async (lists: GramIndex, section: number): Promise<Uint32Array> =>
      (await holdingLoosely(lists, section, term, mostForLoose)) ?? none;
    const exact = this.exact(term, passagesAlone);
    const passages = within(this.#lists, 0);
    if (passagesAlone) return hitsOfEither({ ...noHits, passages: await passages }, await exact);
    const [inPassages, subjects, quotes, documents, evidence] = await Promise.all([
      passages,
      within(this.#others, sections.subjects),
      within(this.#others, sections.quotes),
      within(this.#others, sections.titles),
      within(this.#others, sections.evidence),
    ]);
    const records = join([subjects, quotes]);
    return hitsOfEither({ passages: inPassages, records, subjects, documents, evidence }, await exact);
  }

  #once(name: string, find: () => Promise<Uint32Array>): Promise<Uint32Array> {
    const found = this.#found.get(name) ?? find();
    this.#found.set(name, found);
    found.catch(() => this.#found.delete(name));
    return found;
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
