import type { Corpus, CorpusDocument } from '../../corpus/load.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { recordsById } from '../../corpus/placed.ts';
import { promisedNames } from '../../corpus/link/namedThings.ts';
import { kindOfName, nameKey, namesOf, quotedNames } from '../../corpus/link/properNames.ts';
import type { DeedFact, Evidence } from '../../model/evidence.ts';
import type { NamedKind } from '../../model/named.ts';
import { fromCorpus } from '../fromCorpus.ts';

/** A deed that a source reports of a thing. */
export interface NamedDeed {
  readonly fact: DeedFact;
  readonly source: Evidence;
}

/** A paper or a campaign that is named, with everything that was said and done about it. */
export interface NamedThing {
  readonly id: string;
  /** In simplified script. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: NamedKind;
  /** Its number as a document; null where none is known. */
  readonly number: string | null;
  /** The targets that promised it by its name. */
  readonly promises: readonly CorpusRecord[];
  /** Other targets that what was done under its name fulfilled, wholly or in part. */
  readonly fulfilled: readonly CorpusRecord[];
  /** The records that name it otherwise. */
  readonly mentions: readonly CorpusRecord[];
  readonly deeds: readonly NamedDeed[];
  /** The documents of the collection that are it, or tell of it by its name. */
  readonly documents: readonly CorpusDocument[];
}

type Ids = ReadonlyMap<string, string>;

/** The ids of named things, by every name as it is compared. */
const idsByKey = fromCorpus(
  ({ named }): Ids =>
    new Map(
      Object.entries(named).flatMap(([id, { name, aliases }]) =>
        [name, ...aliases].map((each) => [nameKey(each), id] as const),
      ),
    ),
);

const idsOf = (names: readonly string[], ids: Ids): string[] => [
  ...new Set(names.flatMap((name) => ids.get(nameKey(name)) ?? [])),
];

/** A map from ids to what belongs to each. */
const byId = <T>(all: readonly T[], idsIn: (each: T) => readonly string[]): Map<string, T[]> => {
  const pairs = all.flatMap((each) => idsIn(each).map((id) => [id, each] as const));
  const groups = Map.groupBy(pairs, ([id]) => id);
  return new Map(Array.from(groups, ([id, here]) => [id, here.map(([, each]) => each)]));
};

const deedNames = ({ name }: DeedFact): string[] => (name === null ? [] : namesOf(name));

/** The number of the paper that a source is itself: its title is the paper's. */
const numberOf = (id: string, deeds: readonly NamedDeed[], ids: Ids): string | null =>
  deeds.find(({ source, fact }) => {
    const isOne = source.number !== null && ['issued', 'revised'].includes(fact.deed);
    return isOne && deedNames(fact).some((name) => ids.get(nameKey(name)) === id);
  })?.source.number ?? null;

function read(corpus: Corpus): ReadonlyMap<string, NamedThing> {
  const { named, records, evidence, documents } = corpus;
  const ids = idsByKey(corpus);
  const known = recordsById(corpus);
  const deeds = evidence.flatMap((source) =>
    source.facts.flatMap((fact): NamedDeed[] =>
      fact.kind === 'deed' && fact.withdrawn === null ? [{ fact, source }] : [],
    ),
  );
  const done = byId(deeds, ({ fact }) => idsOf(deedNames(fact), ids));
  const promised = byId(records, (record) => idsOf(promisedNames(record), ids));
  const mentioned = byId(records, (record) => idsOf(quotedNames(record.anchor.exact), ids));
  const titled = byId(documents, ({ source }) => idsOf(namesInTitle(source.title.text), ids));
  return new Map(
    Object.entries(named).map(([id, { name, aliases }]) => {
      const here = done.get(id) ?? [];
      const borneOn = new Set(
        here.flatMap(({ fact }) =>
          fact.records.flatMap((bearing) => (bearing.fulfils === 'none' ? [] : bearing.id)),
        ),
      );
      const promises = promised.get(id) ?? [];
      const fulfilled = [...borneOn]
        .flatMap((record) => known.get(record) ?? [])
        .filter((record) => !promises.includes(record));
      const told = new Set([...promises, ...fulfilled]);
      const mentions = (mentioned.get(id) ?? []).filter((record) => !told.has(record));
      const kind = kindOfName(name) ?? 'campaign';
      const number = numberOf(id, here, ids);
      return [
        id,
        {
          ...{ id, name, aliases, kind, number, promises, fulfilled, mentions },
          ...{ deeds: here, documents: titled.get(id) ?? [] },
        },
      ];
    }),
  );
}

/** The names in a title of a document: in quotation marks, or all of it. */
const namesInTitle = (title: string): string[] => [...quotedNames(title), ...namesOf(title)];

/** All named things by id. */
export const namedThings = fromCorpus(read);

/** The named things of something, by each of its ids, in the order of their own. */
const thingsBy = (idsIn: (thing: NamedThing) => readonly string[]) =>
  fromCorpus((corpus) => byId([...namedThings(corpus).values()], idsIn));

/** The things that a record promises or names, by its id. */
export const namedByRecord = thingsBy(({ promises, fulfilled, mentions }) =>
  [...promises, ...fulfilled, ...mentions].map(({ id }) => id),
);

/** The things that a fact is about, by its id. */
export const namedByFact = thingsBy(({ deeds }) => deeds.map(({ fact }) => fact.id));
