import path from 'node:path';
import { quantityAlone } from '../../extract/quantities/alone.ts';
import { type NamedSpan, spanNamed } from '../../lang/namedSpan.ts';
import { ContentError } from '../../model/contentError.ts';
import {
  type Basis,
  type Bearing,
  type DeedName,
  evidenceFile,
  type EvidenceFile,
  factId,
} from '../../model/evidence.ts';
import type { Quantity } from '../../model/record.ts';
import { inEveryLocale } from '../../model/address.ts';
import { evidencePath } from '../../model/routes.ts';
import { yamlById } from '../files.ts';
import type { PagedKind } from './kind.ts';

interface AnyFact {
  /** The source's id, a hyphen, the fact's number in it. */
  readonly id: string;
  readonly n: number;
  /** When it was so; null where that is known by the day of publication alone. */
  readonly time: NamedSpan | null;
  readonly statement: string;
  readonly basis: Basis;
  readonly caution: string | null;
  /** Why it counts no longer; null where it does. */
  readonly withdrawn: string | null;
}

/** A number of a measure, as a source reports it. */
export interface FigureFact extends AnyFact {
  readonly kind: 'figure';
  readonly series: string;
  /** Offsets in its own words alone. */
  readonly quantity: Quantity;
  /** The number with its bound, as it is said. */
  readonly words: string;
  /** What it counts, where that is not what the measure counts. */
  readonly scope: string | null;
}

/** Something that was done, as a source reports it. */
export interface DeedFact extends AnyFact {
  readonly kind: 'deed';
  readonly deed: DeedName;
  readonly name: string | null;
  readonly records: readonly Bearing[];
}

export type Fact = FigureFact | DeedFact;

/** A source outside the collection, with the facts that it bears. Texts are in simplified script. */
export interface Evidence extends Omit<EvidenceFile, 'facts' | 'basis'> {
  readonly facts: readonly Fact[];
}

type Authored = EvidenceFile['facts'][number];

/** Reads the facts of a file, each error with the fact that it is about. */
function factsIn(file: EvidenceFile, name: string): Fact[] {
  const fail = (fact: Authored, found: string, expected: string): never => {
    throw new ContentError(name, `facts ${fact.n}`, found, expected);
  };
  return file.facts.map((fact, index): Fact => {
    const before = file.facts[index - 1];
    if (before && before.n >= fact.n)
      return fail(fact, `n = ${fact.n} after ${before.n}`, 'numbers that rise, none of them twice');
    const time = fact.time === null ? null : spanNamed(fact.time);
    if (fact.time !== null && time === null)
      return fail(fact, `time = ${fact.time}`, 'days that there are, the last not before the first');
    if (time !== null && time.start > file.published)
      return fail(
        fact,
        `time = ${String(fact.time)}`,
        `a time before it was published, on ${file.published}`,
      );
    const { n, statement, caution, withdrawn, basis = file.basis } = fact;
    const common = { id: factId(file.id, n), n, time, statement, basis, caution, withdrawn };
    if (fact.kind === 'deed')
      return { ...common, kind: 'deed', deed: fact.deed, name: fact.name, records: fact.records };
    const { series, quantity: words, scope } = fact;
    const quantity = quantityAlone(words);
    if (quantity === null)
      return fail(fact, `quantity = ${words}`, 'one number with its unit and bound, such as 超14万家');
    if (!statement.includes(words))
      return fail(fact, `a statement without ${words}`, 'one in which the quantity stands');
    return { ...common, kind: 'figure', series, quantity, words, scope };
  });
}

function checkAddresses({ source_url, seen_at, level }: EvidenceFile, file: string): void {
  if (source_url === null && seen_at === null)
    throw new ContentError(file, 'source_url', 'no address', 'source_url, or seen_at for a copy');
  if (level === 'copy' && seen_at === null)
    throw new ContentError(file, 'seen_at', 'no address', 'where the copy was read');
}

function read(content: string): Evidence[] {
  const folder = path.join(content, 'evidence');
  return yamlById(evidenceFile, folder).map((file) => {
    const name = path.join(folder, `${file.id}.yaml`);
    if (!file.id.startsWith(`${file.published}-`))
      throw new ContentError(name, 'id', file.id, `${file.published}-<name>, which begins with its day`);
    checkAddresses(file, name);
    const { basis: _, ...rest } = file;
    return { ...rest, facts: factsIn(file, name) };
  });
}

/** `content/evidence/<day>-<name>.yaml`: the sources outside the collection, in the order of their ids. */
export const evidence: PagedKind<readonly Evidence[], 'evidence'> = {
  name: 'evidence',
  place: 'evidence',
  isGenerated: false,
  read,
  data: 'evidence',
  addressesOf: (id) => inEveryLocale(evidencePath(id)),
  page: evidencePath,
  segments: ['evidence'],
  named: (all) => new Map(all.map(({ id, title }) => [id, title])),
};
