import { z } from 'zod';
import { day, id } from '../../model/common.ts';
import { bases, deeds, fulfilments, levels } from '../../model/evidence.ts';
import { bound, precision, recordId } from '../../model/record.ts';
import { field, inScripts } from './field.ts';
import { pagesOf } from './groups.ts';

const external = (title: string, description: string) => field(z.url().nullable(), title, description);

const time = field(
  z
    .strictObject({
      start: field(day, 'First day', '所指时间的第一天。'),
      end: field(day, 'Last day', '所指时间的最后一天。'),
      precision: field(precision, 'Precision', '说到多细。'),
    })
    .nullable(),
  'Time',
  '什么时候的事；来源没有说的为 null，只知道不晚于发布之日。',
);

const common = {
  id: field(recordId, 'Permanent id', '事实的永久编号：来源的编号加一个号码。'),
  url: pagesOf,
  time,
  basis: field(
    z.enum(bases),
    'Whose word',
    '承诺者所说（self）、官方统计（statistics）、文件本身（document）、他处所说（other）。',
  ),
  statement: inScripts('Statement', '这件事，用本站的话说。'),
  caution: inScripts('Caution', '要留意什么；没有的为 null。').nullable(),
  withdrawn: inScripts('Withdrawn', '为什么不再算数；仍算数的为 null。').nullable(),
};

const figure = z.strictObject({
  ...common,
  kind: field(z.literal('figure'), 'Kind', '一个指标的数字。'),
  series: field(id, 'Series', '所属指标的编号。'),
  quantity: field(
    z.strictObject({
      text: field(z.string(), 'As it is said', '数目的说法，简体，连同限定。'),
      value: field(z.number(), 'Value', '以基本单位计的数值。'),
      max: field(z.number().nullable(), 'Upper end', '范围的上限；不是范围的为 null。'),
      unit: field(z.string(), 'Unit', '单位，简体，已除去万、亿。'),
      bound: field(bound, 'Bound', '限定。'),
    }),
    'Quantity',
    '数目。',
  ),
  scope: inScripts('Scope', '与指标所计不同的范围：这样的数只放在旁边，不作判断；相同的为 null。').nullable(),
});

const deed = z.strictObject({
  ...common,
  kind: field(z.literal('deed'), 'Kind', '做成的一件事。'),
  deed: field(
    z.enum(deeds),
    'Deed',
    '印发（issued）、修订（revised）、启动（started）、开通（opened）、举办（held）、设立（established）、达成（reached）、继续（continued）、暂停（suspended）、取代（superseded）、废止（repealed）。',
  ),
  name: inScripts('Name', '那件东西的名称；没有的为 null。').nullable(),
  records: field(z.array(recordId), 'Records', '与哪些目标有关。'),
  fulfils: field(
    z.array(z.enum(fulfilments)),
    'Fulfils',
    '对上列各目标分别是：全部（whole）、一部分（part）、只是有关（none）。',
  ),
});

/** A source outside the collection: an entry of `data/evidence.json`. */
export const publishedEvidence = z.strictObject({
  id: field(id, 'Permanent id', '来源的永久编号。'),
  url: pagesOf,
  publisher: field(z.string(), 'Publisher', '最先发布它的，简体。'),
  title: field(z.string(), 'Title', '标题，简体。'),
  number: field(z.string().nullable(), 'Document number', '文号；没有的为 null。'),
  published: field(day, 'Day published', '发布的日期。'),
  published_precision: field(z.enum(['day', 'month']), 'Precision', '日期确到日（day）或月（month）。'),
  level: field(
    z.enum(levels),
    'Level',
    '官方原页（primary）、官方媒体（state-media）、转载（copy）、其他（other）。',
  ),
  source_url: external('Address', '发布者自己的网址；没有见到的为 null。'),
  seen_at: external('Copy', '转载页的网址；不是从转载页读到的为 null。'),
  facts: field(z.array(z.discriminatedUnion('kind', [figure, deed])), 'Facts', '所载的事实。'),
});
export type PublishedEvidence = z.infer<typeof publishedEvidence>;
