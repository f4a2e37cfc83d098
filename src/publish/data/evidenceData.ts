import type { Evidence, Fact } from '../../model/evidence.ts';
import { inBoth, inEachScript } from '../../lang/scripts.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { urls } from '../../view/urls.ts';
import type { PublishedEvidence } from '../shapes/evidence.ts';

const orNull = (text: string | null) => (text === null ? null : inBoth(text));

function factData({ id }: Evidence, fact: Fact): PublishedEvidence['facts'][number] {
  const { time, basis, statement, caution, withdrawn } = fact;
  const common = {
    ...{ id: fact.id, url: inEachScript(urls.factPath(id, fact.n)), time, basis },
    ...{ statement: inBoth(statement), caution: orNull(caution), withdrawn: orNull(withdrawn) },
  };
  if (fact.kind === 'figure') {
    const { value, max, unit, bound } = fact.quantity;
    const quantity = { text: fact.words, value, max, unit, bound };
    return { ...common, kind: 'figure', series: fact.series, quantity, scope: orNull(fact.scope) };
  }
  const records = fact.records.map((record) => record.id);
  const fulfils = fact.records.map((record) => record.fulfils);
  return { ...common, kind: 'deed', deed: fact.deed, name: orNull(fact.name), records, fulfils };
}

/** All sources outside the collection with their facts, the newest first: the content of `data/evidence.json`. */
export const evidenceData = fromCorpus(({ evidence }): readonly PublishedEvidence[] =>
  evidence
    .toSorted((a, b) => b.published.localeCompare(a.published, 'en') || a.id.localeCompare(b.id, 'en'))
    .map((source) => {
      const { facts, ...rest } = source;
      return {
        ...rest,
        url: inEachScript(urls.evidencePath(source.id)),
        facts: facts.map((fact) => factData(source, fact)),
      };
    }),
);
