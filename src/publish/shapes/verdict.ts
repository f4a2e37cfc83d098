import { z } from 'zod';
import { day, id } from '../../model/common.ts';
import { basis } from '../../model/evidence.ts';
import { recordId } from '../../model/record.ts';
import { verdicts } from '../../model/measure.ts';
import { field, inScripts } from './field.ts';

const verdict = z.enum(verdicts);

/** What became of a target, as it is published. */
export const publishedVerdict = z.strictObject({
  verdict: field(
    verdict,
    'Verdict',
    '已达到（reported-met）、部分达到（reported-partly）、未达到（reported-short）、已被取代（superseded）、未到期（not-yet-due）、未见报告（no-report）、无从衡量（not-measurable）。未见报告不等于没有做到。',
  ),
  late: field(z.boolean(), 'Late', '做成而晚于期限的为 true。'),
  basis: field(
    basis.nullable(),
    'Whose word',
    '据谁所说：承诺者自报（self）、官方统计（statistics）、文件本身（document）、他处（other）；没有依据的为 null。',
  ),
  rule: field(z.string(), 'Rule', '据以判断的规则；由人判定的为 editorial。'),
  day: field(day, 'Day', '从哪一天起作此判断。'),
  due: field(day.nullable(), 'Due', '期限的最后一天；没有期限的为 null。'),
  inputs: field(z.array(recordId), 'Inputs', '所据的条目和事实的编号；没有的为空。'),
  documents: field(z.array(id), 'Documents', '所据的本站所收文献的编号；没有的为空。'),
  read_since: field(
    z
      .strictObject({
        speeches: field(z.int(), 'Speeches', '读过几篇讲话。'),
        sources: field(z.int(), 'Sources', '读过几个来源。'),
        until: field(day, 'Until', '最后一篇的日期。'),
      })
      .nullable(),
    'Read since',
    '期限以后（没有期限的，说出以后）读过什么；什么也没有的为 null。',
  ),
  reason: inScripts('Reason', '理由。'),
  history: field(
    z.array(
      z.strictObject({
        verdict: field(verdict, 'Verdict', '从前的判断。'),
        late: field(z.boolean(), 'Late', '当时是否判为逾期。'),
        basis: field(basis.nullable(), 'Whose word', '当时据谁所说。'),
        rule: field(z.string(), 'Rule', '当时据以判断的规则。'),
        inputs: field(z.array(recordId), 'Inputs', '当时所据的条目和事实。'),
        documents: field(z.array(id), 'Documents', '当时所据的文献。'),
        day: field(day, 'Day', '从哪一天起。'),
      }),
    ),
    'History',
    '从前的判断，先者在前。',
  ),
});
export type PublishedVerdict = z.infer<typeof publishedVerdict>;
