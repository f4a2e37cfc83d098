import { changes } from './changes.ts';
import { editorial } from './editorial.ts';
import { evidence } from './evidence.ts';
import type { PagedKind } from './kind.ts';
import { histories } from './histories.ts';
import { measures } from './measures.ts';
import { named } from './named.ts';
import { registries } from './registries.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';
import { speeches } from './speeches.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

/** The kinds of content whose items have pages of their own. */
export const pagedKinds = { sources, topics, speakers, measures, terms, evidence, named } as const;
export type PagedName = keyof typeof pagedKinds;
export const pagedNames = Object.keys(pagedKinds) as PagedName[];

/** All kinds of content that are read as they lie in the content folder. */
export const kinds = { ...pagedKinds, speeches, registries, editorial, histories, changes } as const;

/** The files of `data/` that publish a kind each, by their names without ending, in order. */
export const dataNames: readonly string[] = Object.values(kinds)
  .flatMap(({ data }) => data ?? [])
  .toSorted();

/** What was read of every kind. */
export type AllKinds = { readonly [Name in keyof typeof kinds]: ReturnType<(typeof kinds)[Name]['read']> };

/**
 * Reads every kind of content.
 *
 * @param content the content folder
 * @throws ContentError for the first thing that cannot be used
 */
export const readKinds = (content: string): AllKinds =>
  Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.read(content)])) as AllKinds;

/** The names of all items that have pages, by kind, then by id. */
export type PagedItems = Readonly<Record<PagedName, ReadonlyMap<string, string>>>;

/** The items that have pages, by kind. */
export const pagedItems = (read: Pick<AllKinds, PagedName>): PagedItems =>
  Object.fromEntries(
    pagedNames.map((name) => [name, (pagedKinds[name] as PagedKind<unknown>).named(read[name])]),
  ) as Record<PagedName, ReadonlyMap<string, string>>;
