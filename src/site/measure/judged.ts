import type { Script } from '../../schemas/common.ts';
import type { Verdict } from '../../schemas/series.ts';
import { verdictNamesFor } from '../strings/verdictNames.ts';
import { shownRecord } from '../shownRecord.ts';
import type { MeasureEntry } from './entry.ts';
import { type Row, rowsOf } from './rows.ts';

/** A target of a measure with what became of it. */
export interface JudgedTarget extends Pick<Row, 'href' | 'value' | 'quote'> {
  /** Its time in the words of the text, and what they mean; null without deadline. */
  due: string | null;
  verdict: Verdict;
  name: string;
  reason: string;
}

/** The targets of a measure, the nearest deadline first. */
export const judgedIn = (entry: MeasureEntry, script: Script): JudgedTarget[] =>
  rowsOf(entry, script).flatMap(({ point, href, value, quote }) => {
    const judgement = entry.verdicts.get(point.record);
    const record = entry.records.get(point.record);
    if (point.state !== 'target' || !judgement || !record) return [];
    const { name, meaning } = verdictNamesFor(script)[judgement.verdict];
    const reason = record.verdict?.reason[script] ?? meaning;
    const due = shownRecord(record, script).time;
    return [{ href, value, quote, due, verdict: judgement.verdict, name, reason }];
  });
