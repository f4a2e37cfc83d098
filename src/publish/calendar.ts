import ical, { ICalEventTransparency } from 'ical-generator';
import type { CorpusRecord } from '../corpus/record.ts';
import { firstLocale, type Locale, locales } from '../model/locales.ts';
import { withDeadline } from '../view/deadlines.ts';
import { lineOf } from '../view/record/naming.ts';
import { viewOf } from '../view/record/view.ts';
import { wordsFor } from '../i18n/words.ts';
import { absolute, urls } from '../view/urls.ts';
import { add, instantOf } from '../lang/days.ts';

/** What a calendar says of a target in one language: the statement, the words of the text, who and when. */
function descriptionIn(record: CorpusRecord, locale: Locale): string {
  const view = viewOf(record, locale);
  const source = [view.speaker, view.said].filter(Boolean).join(' · ');
  return `${lineOf(view, locale)}\n${wordsFor(locale).grouping.quoted(view.quote)}\n${source}`;
}

/** A calendar must hold something (RFC 5545, 3.6): one without events, the time zone of its deadlines. */
const somethingElse = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19920101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
  'END:VCALENDAR',
].join('\r\n');

/**
 * The deadlines of targets as a calendar (RFC 5545): one event each, on its last day. It says nothing of
 * when it was made, so that it changes only when the targets do.
 *
 * @param name in simplified script
 */
export function deadlineCalendar(name: string, records: readonly CorpusRecord[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'meipi', product: 'deadlines', language: 'ZH' },
  });
  const targets = withDeadline(records);
  for (const { record, due } of targets) {
    const link = absolute(urls.recordPath(record.id));
    calendar.createEvent({
      id: `${record.id}@meipi`,
      stamp: instantOf(record.said),
      start: instantOf(due),
      end: instantOf(add(due, 1, 'day')),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: lineOf(viewOf(record, firstLocale), firstLocale),
      description: [...locales.map((locale) => descriptionIn(record, locale)), link].join('\n\n'),
      url: link,
      categories: record.topics.map((topic) => ({ name: topic })),
      x: [['X-MEIPI-RECORD', record.id]],
    });
  }
  const text = calendar.toString().replace(/\r?\n/g, '\r\n').trimEnd();
  return `${targets.length === 0 ? text.replace('END:VCALENDAR', somethingElse) : text}\r\n`;
}
