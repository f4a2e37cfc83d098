import type { RecordResult } from '../../search/api.ts';
import { daysInWords } from '../../site/daysInWords.ts';
import { type Child, element, marked, plain } from './dom.ts';
import { sourceLine } from './sourceLine.ts';
import { dayInWords, type SearchPage } from './page.ts';

/** A record's time: `期限：今年，即不晚于2023年`. */
function timeInWords({ kind, time }: RecordResult, { words, records }: SearchPage): string | null {
  if (!time) return null;
  const span = daysInWords(time, records, (day) => dayInWords(day, words));
  const meaning = time.text.includes(span) ? [] : [records.relation[time.relation](span)];
  return `${records.times[kind]}${words.colon}${[time.text, ...meaning].join(records.isThat)}`;
}

/** A target, figure or milestone: what it states first, then its words, then who said it when and where. */
export function recordItem(result: RecordResult, page: SearchPage): HTMLElement {
  const { kind, path, quantity, subject, text, source, said, speaker } = result;
  const { words } = page;
  const time = timeInWords(result, page);
  const quote = plain(text);
  const statement: Child[] = [
    element('span', { class: `keyed ${kind}` }, quantity?.text ?? page.records.kinds[kind]),
    subject !== '' && subject !== quote && element('b', {}, subject),
    time !== null && element('span', { class: 'search-time' }, time),
  ];
  return element(
    'li',
    {},
    element(
      'a',
      { 'data-result': true, href: path },
      element('span', { class: 'search-statement' }, ...statement),
      element('q', { 'data-part': 'sentence' }, ...marked(text)),
    ),
    sourceLine(result.reason, source, page, [speaker, words.said(dayInWords(said, words))]),
  );
}
