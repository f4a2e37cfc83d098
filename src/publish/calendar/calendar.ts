import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CorpusRecord } from '../../corpus/record.ts';
import { wordsFor } from '../../i18n/words.ts';
import { add, instantOf } from '../../lang/days.ts';
import { inScript } from '../../lang/scripts.ts';
import { firstLocale, type Locale, locales, scriptOf } from '../../model/locales.ts';
import { lineOf } from '../../view/record/naming.ts';
import { verdictOf } from '../../view/record/verdict.ts';
import { viewOf } from '../../view/record/view.ts';
import { absolute, urls } from '../../view/urls.ts';
import type { DueEvent } from './events.ts';

/** What a calendar says of a target in one language: the statement, what became of it, the words of the text. */
function linesOf(record: CorpusRecord, locale: Locale): string[] {
  const view = viewOf(record, locale);
  const words = wordsFor(locale);
  const outcome = verdictOf(record, locale);
  return [
    lineOf(view, locale),
    ...(outcome === null ? [] : [words.verdict.title + words.note.colon + outcome.name]),
    words.grouping.quoted(view.quote),
  ];
}

/** What a calendar says of an event in one language, who said it and when at the end. */
function descriptionIn({ records, withdrawn }: DueEvent, locale: Locale): string {
  const words = wordsFor(locale);
  const [first] = records;
  if (!first) {
    const what = words.grouping.quoted(inScript(scriptOf(locale), withdrawn));
    return words.updates.kinds.withdrawal + words.note.colon + what;
  }
  const { speaker, said } = viewOf(first, locale);
  const source = [speaker, said].filter(Boolean).join(' · ');
  return [...records.flatMap((record) => linesOf(record, locale)), source].join('\n');
}

/** An event in a line, by the first of its targets. */
function summaryOf({ records, withdrawn }: DueEvent, locale: Locale): string {
  const words = wordsFor(locale);
  const [first] = records;
  if (!first) return words.updates.kinds.withdrawal + words.note.colon + withdrawn;
  const line = lineOf(viewOf(first, locale), locale);
  return records.length === 1 ? line : words.grouping.several(line, records.length);
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
 * What is due as a calendar (RFC 5545): each event on its last day, known for ever by its first record, numbered anew
 * where anything of it changes. It says nothing of when it was made, so that it changes only when the targets do.
 *
 * @param name in simplified script
 */
export function deadlineCalendar(name: string, events: readonly DueEvent[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'meipi', product: 'deadlines', language: 'ZH' },
  });
  for (const event of events) {
    const { id, due, records, revision, modified, isCancelled } = event;
    const pages = (records.length > 0 ? records.map((record) => record.id) : [id]).map((each) =>
      absolute(urls.recordPath(each)),
    );
    const topics = new Set(records.flatMap((record) => record.topics));
    calendar.createEvent({
      id: `${id}@meipi`,
      sequence: revision,
      stamp: instantOf(modified),
      lastModified: instantOf(modified),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: instantOf(due),
      end: instantOf(add(due, 1, 'day')),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(event, firstLocale),
      description: [...locales.map((locale) => descriptionIn(event, locale)), pages.join('\n')].join('\n\n'),
      url: pages[0] ?? null,
      categories: Array.from(topics, (topic) => ({ name: topic })),
      x: [['X-MEIPI-RECORD', records.map((record) => record.id).join(' ') || id]],
    });
  }
  const text = calendar.toString().replace(/\r?\n/g, '\r\n').trimEnd();
  return `${events.length === 0 ? text.replace('END:VCALENDAR', somethingElse) : text}\r\n`;
}
