import { z } from 'zod';
import { id } from '../../model/common.ts';
import { namedKinds } from '../../model/named.ts';
import { recordId } from '../../model/record.ts';
import { field, inScripts } from './field.ts';
import { pagesOf } from './groups.ts';

/** A paper or a campaign that is named: an entry of `data/named.json`. */
export const publishedNamed = z.strictObject({
  id: field(id, 'Permanent id', '永久编号。'),
  url: pagesOf,
  name: inScripts('Name', '名称，不带书名号。'),
  aliases: field(z.array(z.string()), 'Also written', '别的写法，简体。'),
  kind: field(z.enum(namedKinds), 'Kind', '文件（paper），或行动、工程、试点、活动（campaign）。'),
  number: field(z.string().nullable(), 'Document number', '文号；没有的为 null。'),
  promised: field(z.array(recordId), 'Promised', '承诺它的目标。'),
  fulfilled: field(z.array(recordId), 'Fulfilled', '没有说它的名称，而由它做成或部分做成的目标。'),
  mentioned: field(z.array(recordId), 'Mentioned', '另外提到它的记录。'),
  facts: field(z.array(recordId), 'Facts', '来源里关于它的事实。'),
  documents: field(z.array(id), 'Documents', '就是它或讲它的文献。'),
});
export type PublishedNamed = z.infer<typeof publishedNamed>;
