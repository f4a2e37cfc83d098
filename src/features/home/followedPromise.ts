import type { Measure } from '../../model/measure.ts';
import { measureEntries } from '../../view/measure/entry.ts';
import { latestReport } from '../../publish/measureKey.ts';
import { allRecords } from '../../view/record/records.ts';
import { type Followed, followed } from './selections.ts';

/** The promise that the first page follows, and its measure; null where no measure was reported on. */
export function followedPromise(): (Followed & { measure: Measure }) | null {
  const measures = measureEntries();
  const found = followed(allRecords(), (series) => {
    const entry = measures.get(series);
    const report = entry && latestReport(entry.points);
    return (report && entry.records.get(report.id)) ?? null;
  });
  const measure = measures.get(found?.target.series ?? '')?.measure;
  return found && measure ? { ...found, measure } : null;
}
