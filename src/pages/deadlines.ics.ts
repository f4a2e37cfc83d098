import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../site/calendar.ts';
import { fileOf } from '../site/fileResponse.ts';
import { recordsData } from '../site/recordsData.ts';
import { stringsFor } from '../site/strings/index.ts';

export const GET: APIRoute = async () =>
  fileOf('ics', deadlineCalendar(stringsFor('zh-Hans').gathering.allDeadlines, await recordsData()));
