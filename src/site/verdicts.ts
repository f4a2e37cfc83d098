import { getCollection } from 'astro:content';
import { dueOf } from '../link/due.ts';
import { judgementsOn } from '../link/judged.ts';
import { standing } from '../link/verdict.ts';
import type { PublishedVerdict } from '../schemas/published/verdict.ts';
import type { Judgement } from '../schemas/series.ts';
import { buildDay } from './buildDay.ts';
import { linkingDecisions } from './decisions.ts';
import { type LinkedRecord, linkedRecords } from './linkedRecords.ts';
import { allMeasures } from './measures.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { toldVerdict } from './toldVerdict.ts';

/** What became of a target: as it is judged on the build's day, and how it was judged before. */
interface Standing {
  judgement: Judgement;
  earlier: readonly Judgement[];
}

async function readVerdicts(): Promise<ReadonlyMap<string, Standing>> {
  const stored = (await getCollection('verdicts')).flatMap(({ data }) => data.targets);
  const histories = new Map(stored.map(({ record, history }) => [record, history]));
  const day = buildDay();
  const now = judgementsOn(day, await linkedRecords(), await allMeasures(), await linkingDecisions());
  return new Map(
    Array.from(now, ([id, judgement]) => [id, standing(histories.get(id) ?? [], judgement, day)]),
  );
}

const standings = oncePerBuild(readVerdicts);

/** What became of every target, by its id, told on the build's day. */
export const allVerdicts = oncePerBuild(
  async (): Promise<ReadonlyMap<string, Judgement>> =>
    new Map(Array.from(await standings(), ([id, { judgement }]) => [id, judgement])),
);

/** The same as it is published, with the reason in words, by the targets' ids. */
export async function verdictsData(): Promise<ReadonlyMap<string, PublishedVerdict>> {
  const records = new Map((await linkedRecords()).map((record) => [record.id, record]));
  const measures = new Map((await allMeasures()).map(({ series }) => [series.id, series.measure]));
  const measureOf = ({ series }: LinkedRecord) => (series === null ? null : (measures.get(series) ?? null));
  return new Map(
    Array.from(await standings(), ([id, { judgement, earlier }]): [string, PublishedVerdict] => {
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
}
