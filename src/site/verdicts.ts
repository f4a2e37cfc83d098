import { pointOf } from '../link/points.ts';
import { judge } from '../link/verdict.ts';
import type { Judgement } from '../schemas/series.ts';
import { buildDay } from './buildDay.ts';
import { deadlineOf } from './deadlines.ts';
import { allMeasures } from './measures.ts';
import { recordsData } from './recordsData.ts';

/** What became of every target, by its id, told on the build's day. */
export async function allVerdicts(): Promise<ReadonlyMap<string, Judgement>> {
  const measures = new Map((await allMeasures()).map((measure) => [measure.series.id, measure]));
  const day = buildDay();
  const targets = (await recordsData()).filter(({ kind }) => kind === 'target');
  return new Map(
    targets.map((record) => {
      const measure = record.series === null ? null : (measures.get(record.series) ?? null);
      return [
        record.id,
        judge({ measure, point: pointOf(record, record.said), due: deadlineOf(record) }, day),
      ];
    }),
  );
}
