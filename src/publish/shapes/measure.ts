import { z } from 'zod';
import { day, id } from '../../model/common.ts';
import { bases } from '../../model/evidence.ts';
import { bound, rate, recordId } from '../../model/record.ts';
import { directions, measures, verdicts } from '../../model/measure.ts';
import { address, field, inScripts } from './field.ts';
import { pagesOf } from './groups.ts';

const words = (title: string, description: string) => field(z.array(z.string()), title, description);

const point = z.strictObject({
  record: field(recordId.nullable(), 'Record', '说到它的那一条的编号；出自讲话以外来源的为 null。'),
  fact: field(recordId.nullable(), 'Fact', '报道它的那一条事实的编号；出自讲话的为 null。'),
  url: address('Page', '那一条的网址。'),
  origin: field(
    z.enum(['speech', ...bases]),
    'Whose word',
    '讲话（speech）；讲话以外：承诺者所说（self）、官方统计（statistics）、文件本身（document）、他处所说（other）。',
  ),
  state: field(
    z.enum(['reported', 'forecast', 'target']),
    'State',
    '已报（reported）、预计（forecast），或目标（target）。',
  ),
  value: field(z.number(), 'Value', '以基本单位计的数值；范围取其下限。'),
  max: field(z.number().nullable(), 'Upper end', '范围的上限；不是范围的为 null。'),
  unit: field(z.string(), 'Unit', '指标的单位。'),
  bound: field(bound, 'Bound', '限定：恰为、约、将近、超过、不少于、不足、不超过，或一个范围。'),
  from: field(day.nullable(), 'First day', '所计时段的第一天；只说某一时点的为 null。'),
  day: field(day, 'Day', '所计的那一天、时段的最后一天，或期限。'),
  dated: field(z.boolean(), 'Dated', '讲话说明了时间为 true；没有说明而以讲话当日代替的为 false。'),
  said: field(day, 'Day said', '讲话的日期。'),
  document: field(id.nullable(), 'Document', '所在文献的编号；出自讲话以外来源的为 null。'),
  speaker: inScripts('Speaker', '讲话人，或来源的发布者；文中没有说明的为 null。').nullable(),
  quote: inScripts('Words', '原话；事实则是本站的话。'),
  verdict: field(z.enum(verdicts).nullable(), 'Verdict', '目标后来怎样；不是目标的为 null。'),
});

/** A measure that is followed across speeches: an entry of `data/series.json`, and `data/series/<id>.json`. */
export const publishedMeasure = z.strictObject({
  id: field(id, 'Permanent id', '指标的永久编号。'),
  name: field(
    z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() }),
    'Name',
    '简体、繁体和英文的名称。',
  ),
  counts: inScripts('What is counted', '计的究竟是什么。'),
  unit: field(z.string(), 'Unit', '单位，简体，已除去万、亿。'),
  units: words('Other units', '同样可用的单位，简体。'),
  measure: field(z.enum(measures), 'Measure', '存量（stock）、流量（flow）或比率（rate），三者从不相连。'),
  adds_to: field(id.nullable(), 'Adds to', '流量是哪一个存量的增量；不是增量的为 null。'),
  change: field(rate.nullable(), 'Rate of change', '变化率与什么相比；不是变化率的为 null。'),
  direction: field(
    z.enum(directions),
    'Direction',
    '以升为好（up）、以降为好（down），或讲话没有表示（none）。',
  ),
  topic: field(id, 'Topic', '所属的专题。'),
  words: field(
    z.array(z.array(z.string())),
    'Words',
    '据以归入的词，简体：每一组至少要有一个，此外不能有别的限定。',
  ),
  also: words('Beside', '可以同时出现的词，简体。'),
  except: words('Except', '有这些词就是另一回事，简体。'),
  apart: inScripts('Told apart', '与它相近而不相连的；没有的为 null。').nullable(),
  related: field(z.array(id), 'Related', '相关的指标的编号。'),
  as_of: field(day, 'As of', '判断目标所据的日期。'),
  summary: inScripts('In a sentence', '一句话概括，由程序写成。'),
  points: field(z.array(point), 'Points', '历次所报、预计和目标，按时间先后。'),
  url: pagesOf,
  json: address('As JSON', '这一指标自己的 JSON。'),
  csv: address('As CSV', '各点的表格。'),
  svg: field(
    z
      .strictObject({
        'zh-Hans': address('Simplified', '简体的图。'),
        'zh-Hant': address('Traditional', '繁体的图。'),
      })
      .nullable(),
    'Chart',
    '图，SVG；数目不到三个的为 null。',
  ),
});
export type PublishedMeasure = z.infer<typeof publishedMeasure>;
