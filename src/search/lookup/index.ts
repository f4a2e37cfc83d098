import { foldText } from '../../text/fold.ts';
import { inIndex } from '../characters.ts';
import { type Core, coreFile, documentsFile, type ListedFacet, termsFile, type TermRow } from '../layout.ts';
import type { Term } from '../syntax.ts';
import { Bounds } from './bounds.ts';
import { GramIndex, type Load } from './gramIndex.ts';
import { Finder, type Hits, hitsOfEither, noHits, type PassageFinder } from './hits.ts';
import type { Facets } from './narrowing.ts';
import { holding } from './phrases.ts';
import { loadFacet, loadTable, type ValueEntries } from './tables.ts';

/** An index whose core is loaded; the rest is loaded as it is needed, each file once. */
export class Index implements Facets {
  readonly load: Load;
  readonly core: Core;
  readonly bounds: Bounds;
  readonly #finder: Finder;
  readonly #received: GramIndex;

  private constructor(load: Load, core: Core, passages: PassageFinder | undefined) {
    this.load = load;
    this.core = core;
    this.bounds = new Bounds(core);
    this.#finder = new Finder(new GramIndex(load, core.buckets), core.pagefind ? passages : undefined);
    this.#received = new GramIndex((name) => load(`received/${name}`), core.receivedBuckets);
  }

  /**
   * Loads the core.
   *
   * @param passages finds the passages where the index leaves that to Pagefind
   * @throws SearchFailure
   */
  static async open(load: Load, passages?: PassageFinder): Promise<Index> {
    return new Index(load, await loadTable<Core>(load, coreFile), passages);
  }

  /** A string in the characters of the index. */
  term(text: string): Term {
    return this.inIndex(foldText(text).characters);
  }

  inIndex(characters: Term): Term {
    return inIndex(characters, this.core.characters);
  }

  /** A text brought to simplified script, character by character, as far as the corpus has the characters. */
  simplify(text: string): string {
    return this.term(text).join('');
  }

  /** @param received whether the texts as received count, too */
  async exact(term: Term, received: boolean): Promise<Hits> {
    const found = this.#finder.exact(term);
    if (!received) return found;
    const passages = await holding(this.#received, 0, term);
    return hitsOfEither(await found, { ...noHits, passages });
  }

  loose(term: Term): Promise<Hits> {
    return this.#finder.loose(term);
  }

  terms(): Promise<readonly TermRow[]> {
    return this.#table<readonly TermRow[]>(termsFile);
  }

  documents(): Promise<readonly string[]> {
    return this.#table<readonly string[]>(documentsFile);
  }

  listed(name: ListedFacet): Promise<readonly ValueEntries[]> {
    return loadFacet(this.load, name);
  }

  readonly #tables = new Map<string, Promise<unknown>>();

  #table<T>(name: string): Promise<T> {
    const table = (this.#tables.get(name) as Promise<T> | undefined) ?? loadTable<T>(this.load, name);
    this.#tables.set(name, table);
    table.catch(() => this.#tables.delete(name));
    return table;
  }
}
