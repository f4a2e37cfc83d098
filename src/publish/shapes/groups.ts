import { z } from 'zod';
import { day, id } from '../../model/common.ts';
import { address, field, inScripts } from './field.ts';

export const pagesOf = field(
  z.strictObject({
    'zh-Hans': address('Simplified', '简体页的网址。'),
    'zh-Hant': address('Traditional', '繁体页的网址。'),
  }),
  'Pages',
  '两种字体的网址。',
);

/** A topic as it is published: an entry of `data/topics.json`. */
export const publishedTopic = z.strictObject({
  id: field(id, 'Permanent id', '专题的永久编号。'),
  name: field(
    z.strictObject({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() }),
    'Name',
    '简体、繁体和英文的名称。',
  ),
  about: inScripts('What belongs to it', '哪些内容属于它。'),
  words: field(z.array(z.string()), 'Words', '据以归入的词，简体，有其一即可。'),
  except: field(z.array(z.string()), 'Except', '不算在内的更长的词，简体。'),
  records: field(z.int().nonnegative(), 'Records', '有多少条目标、数字与大事。'),
  url: pagesOf,
  deadlines: address('Calendar', '这一专题的期限日历。'),
});
export type PublishedTopic = z.infer<typeof publishedTopic>;

/** Somebody who speaks, as published: an entry of `data/speakers.json`. */
export const publishedSpeaker = z.strictObject({
  id: field(id, 'Permanent id', '讲话人的永久编号。'),
  name: inScripts('Name', '姓名。'),
  offices: field(
    z.array(
      z.strictObject({
        office: inScripts('Office', '讲话当日的职务。'),
        said: field(day, 'Day', '讲话的日期。'),
        speech: field(id, 'Speech', '讲话的编号。'),
      }),
    ),
    'Offices',
    '历次讲话时的职务，先者在前。',
  ),
  records: field(z.int().nonnegative(), 'Records', '说了多少条目标、数字与大事。'),
  url: pagesOf,
});
export type PublishedSpeaker = z.infer<typeof publishedSpeaker>;
