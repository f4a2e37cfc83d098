import { ContentError } from '../../model/contentError.ts';
import type { Measure } from '../../model/measure.ts';
import type { PolicyRecord } from '../../model/record.ts';
import type { DeedFact, Evidence, FigureFact } from '../../model/evidence.ts';

/** What the facts of sources are about. */
interface About {
  readonly measures: readonly Measure[];
  /** All records that stand, by id. */
  readonly records: ReadonlyMap<string, Pick<PolicyRecord, 'kind'>>;
  /** The ids of records that are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The day that deadlines are held against. */
  readonly day: string;
}

function checkFigure({ series, quantity, words }: FigureFact, { measures }: About): [string, string] | null {
  const measure = measures.find(({ id }) => id === series);
  if (!measure) return [`series ${series}`, 'the id of a file in series/'];
  const units = [measure.unit, ...measure.units];
  return units.includes(quantity.unit) ? null : [`${words} of ${series}`, `a number of ${units.join(', ')}`];
}

function checkDeed({ records: named }: DeedFact, { records, withdrawn }: About): [string, string] | null {
  for (const { id } of named) {
    const record = records.get(id);
    if (!record)
      return [
        `record ${id}${withdrawn.has(id) ? ', which is withdrawn' : ''}`,
        'the id of a record that stands',
      ];
    if (record.kind !== 'target') return [`record ${id}, a ${record.kind}`, 'the id of a target'];
  }
  const twice = named.find(({ id }, index) => named.findIndex((each) => each.id === id) !== index);
  return twice ? [`record ${twice.id} twice`, 'each once'] : null;
}

/**
 * Checks that every fact fits what it is about: that its measure counts its unit, that its promises stand, and that
 * no source is of a day after the one that all is judged on.
 *
 * @param folder the content folder
 * @throws ContentError naming the first fact that does not
 */
export function checkEvidence(folder: string, evidence: readonly Evidence[], about: About): void {
  for (const { id, published, facts } of evidence) {
    const file = `${folder}/evidence/${id}.yaml`;
    if (published > about.day)
      throw new ContentError(file, 'published', published, `${about.day} or earlier (as-of.yaml)`);
    for (const fact of facts) {
      const wrong = fact.kind === 'figure' ? checkFigure(fact, about) : checkDeed(fact, about);
      if (wrong) throw new ContentError(file, `facts ${fact.n}`, ...wrong);
    }
  }
}
