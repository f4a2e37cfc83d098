import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../site/calendar.ts';
import { fileOf } from '../site/fileResponse.ts';
import { allRecords } from '../site/records.ts';
import { wordsFor } from '../i18n/words.ts';

export const GET: APIRoute = () =>
  fileOf('ics', deadlineCalendar(wordsFor('zh-Hans').gathering.allDeadlines, allRecords()));
