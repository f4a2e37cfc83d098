import type { APIRoute, GetStaticPaths } from 'astro';
import { deadlineCalendar } from '../../../publish/calendar/calendar.ts';
import { dueEventsOf } from '../../../publish/calendar/events.ts';
import { withdrawnList } from '../../../view/committed.ts';
import { fileOf } from '../../../publish/fileResponse.ts';
import { firstLocale } from '../../../model/locales.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { allTopics } from '../../../view/topics.ts';

// Who has subscribed to the calendar of a withdrawn topic gets one that is empty.
export const getStaticPaths = (() => {
  const topics = allTopics().map(({ id, name }) => ({ id, name: name[firstLocale] }));
  const withdrawn = withdrawnList()
    .filter(({ what }) => what === 'topic')
    .map(({ id, title }) => ({ id, name: title }));
  return [...topics, ...withdrawn].map((topic) => ({ params: { topic: topic.id }, props: topic }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; name: string }> = ({ props: { id, name } }) =>
  fileOf('ics', deadlineCalendar(wordsFor(firstLocale).grouping.calendarName(name), dueEventsOf(id)));
