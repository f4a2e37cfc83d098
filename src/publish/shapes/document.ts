import { z } from 'zod';
import { sentenceId } from '../../model/article.ts';
import { day, id, script } from '../../model/common.ts';
import { edits as storedEdits, repairKind } from '../../model/edits.ts';
import { source } from '../../model/source.ts';
import { address, field, inScripts, offset } from './field.ts';

const damage = z.strictObject({
  kind: field(repairKind, 'Kind of damage', '损伤的种类。'),
  count: field(z.int().positive(), 'Places', '有多少处。'),
});

const received = z.strictObject({
  script: field(script, 'Script', '收到时的字体。'),
  encoding: field(z.string(), 'Encoding', '收到时的编码，用 WHATWG 的名称。'),
  damage: field(z.array(damage), 'Damage', '收到时的损伤，按种类计数。'),
});

const sentence = z.strictObject({
  id: field(sentenceId, 'Sentence', '句子的编号，简繁同号，即网址里的 #s1。'),
  start: offset('Start', '句子在正文中的起点，按 Unicode 码点计，两种字体相同。'),
  end: offset('End', '终点，不含在内。'),
  speaker: field(z.string().nullable(), 'Speaker', '说这一句的人，简体；没有署名的为 null。'),
});

/** A document as it is published: an entry of `data/documents.json`. */
export const publishedDocument = z.strictObject({
  id: field(id, 'Permanent id', '文献的永久编号。'),
  speech: field(id, 'Speech', '所属讲话的编号；两篇文献可以是同一讲话的两种传本。'),
  sha256: field(source.shape.sha256, 'SHA-256', '收到的字节的 SHA-256。'),
  published: field(day, 'Day published', '刊出日期。'),
  publisher: field(z.string(), 'Publisher', '刊出者，简体；不知道的作“未详”。'),
  source_url: field(z.url().nullable(), 'Found at', '取自的网址；不知道的为 null。'),
  title: inScripts('Title', '题名。'),
  received: field(received, 'As received', '收到时的样子。'),
  text: inScripts('Reading text', '复原后的正文，段落之间是换行；两种字体的码点数相同。'),
  sentences: field(z.array(sentence), 'Sentences', '每一句的起止和说话的人。'),
  url: field(
    z.strictObject({
      'zh-Hans': address('Simplified', '简体页的网址。'),
      'zh-Hant': address('Traditional', '繁体页的网址。'),
    }),
    'Pages',
    '两种字体的网址。',
  ),
});

const { shape } = storedEdits.shape.edits.element;

/** What was done to a document: `data/edits/<id>.json`. */
export const publishedEdits = z.strictObject({
  document: field(id, 'Document', '文献的编号。'),
  encoding: field(z.string(), 'Encoding', '收到时的编码。'),
  script: field(script, 'Script', '收到时的字体。'),
  edits: field(
    z.array(
      z.strictObject({
        kind: field(shape.kind, 'Kind', '损伤的种类。'),
        start: offset('Start', '在收到的文本中的起点，按 Unicode 码点计。'),
        end: offset('End', '终点，不含在内。'),
        from: field(shape.from, 'As received', '收到时作什么。'),
        to: field(
          shape.to,
          'As read now',
          '今作什么，用收到时的字体；与 from 相同的，是只加标记的存疑之处。',
        ),
        reason: field(shape.reason, 'Reason', '为什么改。'),
        certainty: field(shape.certainty, 'Certainty', '有多大把握：确定、据文义推定、存疑。'),
        alternatives: field(shape.alternatives, 'Alternatives', '存疑之处还可能是什么。'),
        witness: field(shape.witness, 'Supplied from', '据以补入的传本。'),
      }),
    ),
    'Edits',
    '全部改动，依文中先后。',
  ),
});
