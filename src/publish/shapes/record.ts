import { z } from 'zod';
import { sentenceId } from '../../model/article.ts';
import { day, id } from '../../model/common.ts';
import {
  anchor,
  bound,
  change,
  deliverables,
  kinds,
  precision,
  recordId,
  relation,
  review,
  statement,
} from '../../model/record.ts';
import { address, field, inScripts, offset } from './field.ts';
import { publishedVerdict } from './verdict.ts';

const place = z.strictObject({
  sentence: field(anchor.shape.sentence, 'Sentence', '所在的句子，即网址里的 #s190。'),
  start: offset('Start', '引文在正文中的起点，按 Unicode 码点计，两种字体相同。'),
  end: offset('End', '引文的终点，不含在内。'),
  exact: inScripts('Exact words', '引文，与正文在起止之间的字完全一致。'),
  prefix: inScripts('Words before', '引文之前的至多32字，正文改动后据以重新定位。'),
  suffix: inScripts('Words after', '引文之后的至多32字。'),
});

const quantity = z.strictObject({
  text: field(z.string(), 'As it stands', '数目在正文里的写法，简体，不含“超过”一类的限定。'),
  start: offset('Start', '数目在正文中的起点，按码点计。'),
  end: offset('End', '数目的终点，不含在内。'),
  value: field(z.number(), 'Value', '以基本单位计的数值：231万记作2310000，33.2%记作33.2；范围取其下限。'),
  max: field(z.number().nullable(), 'Upper end', '范围的上限；不是范围的为 null。'),
  unit: field(z.string(), 'Unit', '单位，简体，已除去万、亿：亿元记作元；没有单位的为空。'),
  bound: field(bound, 'Bound', '限定：恰为、约、将近、超过、不少于、不足、不超过，或一个范围。'),
  bound_text: field(z.string().nullable(), 'Bounding words', '表示限定的词，如“超过”“左右”；没有的为 null。'),
});

const time = z.strictObject({
  text: field(z.string(), 'As it stands', '时间在正文里的说法，简体。'),
  start: field(day, 'First day', '所指时间的第一天。'),
  end: field(day, 'Last day', '所指时间的最后一天；目标的期限就是这一天。'),
  relation: field(relation, 'Relation', '与所指时间的关系：不晚于、之前、期间、截至、以来、以内。'),
  precision: field(precision, 'Precision', '说到多细：日、月、季、半年、年，或一段时期。'),
  stated: field(z.boolean(), 'Stated here', '这一句说了时间为 true；时间承自前文为 false。'),
});

const witness = z.strictObject({
  document: field(id, 'Document', '另一传本的文献编号。'),
  anchor: field(
    z.strictObject({
      sentence: field(sentenceId, 'Sentence', '在那一传本中的句子。'),
      start: offset('Start', '在那一传本正文中的起点。'),
      end: offset('End', '终点，不含在内。'),
    }),
    'Place there',
    '在那一传本中的位置。',
  ),
});

/** A record as it is published: an entry of `data/records.json`, and `/r/<id>.json`. */
export const publishedRecord = z.strictObject({
  id: field(recordId, 'Permanent id', '永久编号：文献编号加一个号码，不改号，不另作他用。'),
  url: address('Page', '这一条的永久网址，不透露种类，所以种类订正以后网址不变。'),
  kind: field(z.enum(kinds), 'Kind', '种类：目标（target）、数字（figure）、大事（milestone）。'),
  type: field(
    statement.shape.type,
    'Type',
    '类型：目标分定量（quantified）、定向（directional）、交付（deliverable）、限期（dated）、行动（action）；数字分已报、预计；大事分已成、计划。',
  ),
  title: inScripts('Title', '一句话说明这一条：什么事，多少，何时，往哪边变；不看上下文也看得懂。'),
  checkable: field(z.boolean(), 'Checkable', '是否可以核对：定量、定向、交付的目标为 true。'),
  document: field(id, 'Document', '所在文献的编号。'),
  speech: field(id, 'Speech', '所属讲话的编号；同一讲话可以有几种传本。'),
  speaker: inScripts('Speaker', '讲话人；文中没有说明的为 null。').nullable(),
  of: inScripts('Whose it is', '目标或数字不是讲话人自己的，是谁的；其余为 null。').nullable(),
  said: field(day, 'Day said', '讲话的日期。'),
  anchor: field(place, 'Place', '在文中的位置。'),
  subject: inScripts('Subject', '说的是什么：数目所计的，打算做的，或已经发生的。'),
  quantity: field(quantity.nullable(), 'Quantity', '数目；没有的为 null。'),
  change: field(
    z
      .strictObject({
        rate: field(
          change.shape.rate,
          'Rate of change',
          '变化率与什么相比：同比（yoy）、年均（cagr）、累计（cumulative）、其他（other）；不是变化率的为 null。',
        ),
        direction: field(
          change.shape.direction,
          'Direction',
          '往哪边变：上升（up）、下降（down）、保持（hold）；文中没有说的为 null。',
        ),
      })
      .nullable(),
    'Change',
    '怎样变化；文中没有说变化的为 null。',
  ),
  deliverable: field(
    z
      .strictObject({
        what: field(
          z.enum(deliverables),
          'What it is',
          '哪一种：文件（document）、计划工程行动（programme）、试点（pilot）、平台基地（platform）、机构机制（institution）、标准（standard）、活动（event）、禁令或废止（rule）。',
        ),
        name: inScripts('Name', '文中的叫法；文中没有名称的为 null。').nullable(),
      })
      .nullable(),
    'Deliverable',
    '说要有的东西；不是交付目标的为 null。',
  ),
  time: field(time.nullable(), 'Time', '时间，目标则为期限；没有的为 null。'),
  series: field(id.nullable(), 'Series', '所属指标的编号；不属任何指标的为 null。'),
  topics: field(z.array(id), 'Topics', '所属专题的编号，可以有几个，也可以没有。'),
  rule: field(z.string(), 'Rule', '识别它的规则；人所增补的为 editorial。'),
  review: field(review, 'Review', '机器识别（machine）、经人复核（reviewed）、经人订正（corrected）。'),
  witnesses: field(z.array(witness), 'Other witnesses', '同一讲话的其他传本中的同一条。'),
  verdict: field(
    publishedVerdict.nullable(),
    'What became of it',
    '目标后来怎样，按后来的报告判断；不是目标的、只是行动的为 null。',
  ),
});
export type PublishedRecord = z.infer<typeof publishedRecord>;
