import type { APIRoute, GetStaticPaths } from 'astro';
import { deadlineCalendar } from '../../../site/calendar.ts';
import { withdrawnList } from '../../../site/committed.ts';
import { fileOf } from '../../../site/fileResponse.ts';
import { recordsData } from '../../../site/recordsData.ts';
import { firstLocale } from '../../../model/locales.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { allTopics } from '../../../site/topics.ts';

// Who has subscribed to the calendar of a withdrawn topic gets one that is empty.
export const getStaticPaths = (async () => {
  const topics = (await allTopics()).map(({ id, name }) => ({ id, name: name[firstLocale] }));
  const withdrawn = withdrawnList()
    .filter(({ what }) => what === 'topic')
    .map(({ id, title }) => ({ id, name: title }));
  return [...topics, ...withdrawn].map((topic) => ({ params: { topic: topic.id }, props: topic }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; name: string }> = async ({ props: { id, name } }) => {
  const records = (await recordsData()).filter(({ topics }) => topics.includes(id));
  return fileOf('ics', deadlineCalendar(wordsFor(firstLocale).gathering.calendarName(name), records));
};
