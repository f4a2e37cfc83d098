import path from 'node:path';
import { quantityAlone } from '../../extract/quantities/alone.ts';
import { spanNamed } from '../../lang/namedSpan.ts';
import { ContentError } from '../../model/contentError.ts';
import { type Evidence, evidenceFile, type EvidenceFile, type Fact, factId } from '../../model/evidence.ts';
import { inEveryLocale } from '../../model/address.ts';
import { evidencePath } from '../../model/routes.ts';
import { yamlById } from '../files.ts';
import type { PagedKind } from './kind.ts';

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
