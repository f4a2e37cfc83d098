import { z } from 'zod';
import { day } from '../../model/common.ts';
import { recordId } from '../../model/record.ts';
import { verdicts } from '../../model/measure.ts';
import { field, inScripts } from './field.ts';

const verdict = z.enum(verdicts);

/** What became of a target, as it is published. */
export const publishedVerdict = z.strictObject({
  verdict: field(
    verdict,
    'Verdict',
    '未到期（not-yet-due）、未见报告（no-report）、自报已达到（reported-met）、自报未达到（reported-short）、无从衡量（not-measurable）。未见报告不等于没有做到；所据的数字都是讲话人自己报告的。',
  ),
  rule: field(z.string(), 'Rule', '据以判断的规则；由人判定的为 editorial。'),
  day: field(day, 'Day', '从哪一天起作此判断。'),
  due: field(day.nullable(), 'Due', '期限的最后一天；没有期限的为 null。'),
  inputs: field(z.array(recordId), 'Figures', '所据的数字的编号；没有的为空。'),
  reason: inScripts('Reason', '理由。'),
  history: field(
    z.array(
      z.strictObject({
        verdict: field(verdict, 'Verdict', '从前的判断。'),
        rule: field(z.string(), 'Rule', '当时据以判断的规则。'),
        inputs: field(z.array(recordId), 'Figures', '当时所据的数字。'),
        day: field(day, 'Day', '从哪一天起。'),
      }),
    ),
    'History',
    '从前的判断，先者在前。',
  ),
});
export type PublishedVerdict = z.infer<typeof publishedVerdict>;
