import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../publish/calendar.ts';
import { fileOf } from '../publish/fileResponse.ts';
import { allRecords } from '../view/record/records.ts';
import { firstLocale } from '../model/locales.ts';
import { wordsFor } from '../i18n/words.ts';

export const GET: APIRoute = () =>
  fileOf('ics', deadlineCalendar(wordsFor(firstLocale).grouping.allDeadlines, allRecords()));
