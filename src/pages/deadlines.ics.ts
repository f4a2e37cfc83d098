import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../publish/calendar/calendar.ts';
import { dueEvents } from '../publish/calendar/events.ts';
import { fileOf } from '../publish/fileResponse.ts';
import { firstLocale } from '../model/locales.ts';
import { wordsFor } from '../i18n/words.ts';

export const GET: APIRoute = () =>
  fileOf('ics', deadlineCalendar(wordsFor(firstLocale).grouping.allDeadlines, dueEvents()));
