import { foldText } from '../../../lang/fold.ts';
import { inIndex } from '../characters.ts';
import {
  type Core,
  coreFile,
  documentsFile,
  type ListedFacet,
  type ListSet,
  type NamedDocument,
  termsFile,
  type TermRow,
} from '../layout.ts';
import type { Term } from '../syntax.ts';
import { Bounds } from './bounds.ts';
import { GramIndex, type Load } from './gramIndex.ts';
import { Finder, type Hits, hitsOfEither, noHits, type PassagesBy } from './hits.ts';
import type { Facets } from './narrowing.ts';
import { readerOf } from './reading.ts';
import { holding } from './phrases.ts';
import { loadTable, loadValues, type ValueEntries } from './tables.ts';

/** Where is looked. */
export interface Scope {
  /** In the texts as received, too. */
  readonly received: boolean;
  /** Nowhere but in passages. */
  readonly passagesAlone: boolean;
}

/** An index whose core is loaded; the rest is loaded as it is needed, each file once. */
export class Index implements Facets {
  readonly load: Load;
  readonly core: Core;
  readonly bounds: Bounds;
  readonly #finder: Finder;
  readonly #received: GramIndex;

  private constructor(load: Load, core: Core, passagesBy: PassagesBy | undefined) {
    this.load = load;
    this.core = core;
    this.bounds = new Bounds(core);
    this.#finder = new Finder(
      this.#lists('passages'),
      this.#lists('others'),
      core.pagefind ? passagesBy : undefined,
    );
    this.#received = this.#lists('received');
  }

  /**
   * Loads the core.
   *
   * @param passagesBy finds passages where Pagefind has them, too
   * @throws SearchFailure
   */
  static async open(load: Load, passagesBy?: PassagesBy): Promise<Index> {
    return new Index(load, await loadTable<Core>(load, coreFile), passagesBy);
  }

  #lists(set: ListSet): GramIndex {
    const read = readerOf(this.load, set);
    return new GramIndex((name) => this.load(`${set}/${name}`), this.core.lists[set], read);
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

  /** What holds a string as it stands, of the scope. */
  async exact(term: Term, scope: Scope): Promise<Hits> {
    const found = this.#finder.exact(term, scope.passagesAlone);
    if (!scope.received) return found;
    const passages = await holding(this.#received, 0, term);
    return hitsOfEither(await found, { ...noHits, passages });
  }

  /** What holds a string when punctuation is passed over; the texts as received are left out. */
  loose(term: Term, scope: Scope): Promise<Hits> {
    return this.#finder.loose(term, scope.passagesAlone);
  }

  terms(): Promise<readonly TermRow[]> {
    return this.#table<readonly TermRow[]>(termsFile);
  }

  documents(): Promise<readonly NamedDocument[]> {
    return this.#table<readonly NamedDocument[]>(documentsFile);
  }

  values(name: ListedFacet, places: readonly number[]): Promise<readonly ValueEntries[]> {
    return loadValues(this.load, this.core, name, places);
  }

  readonly #tables = new Map<string, Promise<unknown>>();

  #table<T>(name: string): Promise<T> {
    const table = (this.#tables.get(name) as Promise<T> | undefined) ?? loadTable<T>(this.load, name);
    this.#tables.set(name, table);
    table.catch(() => this.#tables.delete(name));
    return table;
  }
}
