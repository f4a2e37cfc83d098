import { z } from 'zod';
import { day, id } from '../../model/common.ts';
import { changeKinds, formerly, withdrawable } from '../../model/change.ts';
import { verdicts } from '../../model/measure.ts';
import { field, inScripts } from './field.ts';
import { pagesOf } from './groups.ts';

const fate = (title: string, description: string) =>
  field(
    z
      .strictObject({
        verdict: field(z.enum(verdicts), 'Verdict', '判断。'),
        late: field(z.boolean(), 'Late', '做成而晚于期限的为 true。'),
      })
      .nullable(),
    title,
    description,
  );

/** Something that changed on a day, as it is published: an entry of `data/changes.json`. */
export const publishedChange = z.strictObject({
  day: field(day, 'Day', '变动的日期。'),
  kind: field(
    z.enum(changeKinds),
    'Kind',
    '收进文献（document）、新增条目（record）、订正条目（correction）、撤下（withdrawal）、判断改变（verdict）、收进来源（evidence）。',
  ),
  id: field(id, 'Id', '条目、文献、来源等的永久编号。'),
  what: field(z.enum(withdrawable).nullable(), 'What is withdrawn', '撤下的是什么；不是撤下的为 null。'),
  title: inScripts('Title', '名称。'),
  url: pagesOf,
  title_before: inScripts('Title before', '订正以前的名称；没有变的为 null。').nullable(),
  parts: field(z.array(formerly.keyof()), 'Parts', '订正了哪些部分；不是订正的为空。'),
  verdict_before: fate('Verdict before', '从前的判断；从前不能判断的、不是判断改变的为 null。'),
  verdict_after: fate('Verdict after', '改变后的判断；不是判断改变的为 null。'),
  facts: field(z.array(id), 'Facts', '收进的事实的编号；不是收进来源的为空。'),
});
export type PublishedChange = z.infer<typeof publishedChange>;
