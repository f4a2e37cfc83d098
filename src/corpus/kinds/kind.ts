import type { Route, RouteIn } from '../../model/address.ts';

/** A kind of content. */
export interface Kind<All, Name extends string = string> {
  /** What one of it is called, also in `content/withdrawn.yaml`. */
  readonly name: Name;
  /** The folder or file that holds it, below the content folder. */
  readonly place: string;
  /** Whether nothing stands there but what is generated. */
  readonly isGenerated: boolean;
  /**
   * Reads and checks all of it.
   *
   * @param content the content folder
   * @throws ContentError for the first thing that cannot be used
   */
  readonly read: (content: string) => All;
  /** The file of `data/` that publishes it, by its name without ending; null for none. */
  readonly data: string | null;
}

/** A kind of content whose items have pages of their own, which leave a tombstone when they go. */
export interface PagedKind<All, Name extends string = string> extends Kind<All, Name> {
  /** The addresses that every item has for ever. */
  readonly addressesOf: (id: string) => readonly Route[];
  /** The page of an item. */
  readonly page: (id: string) => RouteIn;
  /** The segments of addresses behind which its ids stand, also of pages about two of them. */
  readonly segments: readonly string[];
  /** The items that have pages: their names in simplified script, by their ids. */
  readonly named: (all: All) => ReadonlyMap<string, string>;
}
