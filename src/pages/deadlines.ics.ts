import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../site/calendar.ts';
import { fileOf } from '../site/fileResponse.ts';
import { allRecords } from '../site/records.ts';
import { firstLocale } from '../model/locales.ts';
import { wordsFor } from '../i18n/words.ts';

export const GET: APIRoute = () =>
  fileOf('ics', deadlineCalendar(wordsFor(firstLocale).gathering.allDeadlines, allRecords()));
