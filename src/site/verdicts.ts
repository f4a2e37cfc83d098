import { dueOf } from '../link/due.ts';
import type { PublishedVerdict } from '../schemas/published/verdict.ts';
import type { Judgement } from '../schemas/series.ts';
import { fromCorpus } from './fromCorpus.ts';
import { type LinkedRecord, linkedRecords } from './linkedRecords.ts';
import { toldVerdict } from './toldVerdict.ts';

/** What became of every target, by its id, told on the build's day. */
export const allVerdicts = fromCorpus(({ standings }): Promise<ReadonlyMap<string, Judgement>> =>
  Promise.resolve(new Map(Array.from(standings, ([id, { judgement }]) => [id, judgement]))),
);

/** The same as it is published, with the reason in words, by the targets' ids. */
export const verdictsData = fromCorpus(async (corpus): Promise<ReadonlyMap<string, PublishedVerdict>> => {
  const records = new Map((await linkedRecords(corpus)).map((record) => [record.id, record]));
  const measures = new Map(corpus.measures.map(({ id, measure }) => [id, measure]));
  const measureOf = ({ series }: LinkedRecord) => (series === null ? null : (measures.get(series) ?? null));
  return new Map(
    Array.from(corpus.standings, ([id, { judgement, earlier }]): [string, PublishedVerdict] => {
      const target = records.get(id);
      const figures = judgement.inputs.flatMap((input) => records.get(input) ?? []);
      const due = target ? dueOf(target) : null;
      const told = (script: 'zh-Hans' | 'zh-Hant'): string =>
        toldVerdict(judgement, { target, due, figures, measureOf }, script);
      const { verdict, rule, inputs, day } = judgement;
      return [
        id,
        {
          ...{ verdict, rule, day, due, inputs },
          reason: { 'zh-Hans': told('zh-Hans'), 'zh-Hant': told('zh-Hant') },
          history: earlier.map((each) => ({
            verdict: each.verdict,
            rule: each.rule,
            inputs: each.inputs,
            day: each.day,
          })),
        },
      ];
    }),
  );
});
