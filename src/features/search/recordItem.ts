import type { RecordResult } from '../../query/search/api.ts';
import { daysInWords } from '../../i18n/daysInWords.ts';
import { type Child, element, marked, plain } from './dom.ts';
import { sourceLine } from './sourceLine.ts';
import { dayInWords, type SearchPage } from './page.ts';

/** What a time means, where its words do not say it themselves: `不晚于2023年`. */
function meaningOf(time: NonNullable<RecordResult['time']>, { words, records }: SearchPage): string | null {
  const span = daysInWords(time, records, (day) => dayInWords(day, words));
  return time.text.includes(span) ? null : records.relation[time.relation](span);
}

/** A record's time behind what it states: `期限：今年，即不晚于2023年`; only its meaning where it is what it states. */
function timeInWords({ kind, time, quantity }: RecordResult, page: SearchPage): string | null {
  if (!time) return null;
  const meaning = meaningOf(time, page);
  if (!quantity) return meaning;
  const { words, records } = page;
  const shown = meaning === null ? time.text : `${time.text}${records.isThat}${meaning}`;
  return `${records.times[kind]}${words.colon}${shown}`;
}

/** A quantity with its bound: in our own words where it does not say it itself. */
const valueInWords = (
  { text, bound, apart }: NonNullable<RecordResult['quantity']>,
  { records }: SearchPage,
): string => (apart ? records.bound[bound](text) : text);

/** What became of a target, in a word or two; nothing for what has no verdict. */
function fateOf({ fate }: RecordResult, { fates }: SearchPage): Child {
  if (!fate) return null;
  const { verdict, late } = fate;
  const name = fates[verdict] + (late ? fates.late : '');
  return element('span', { class: `verdict ${verdict}`, 'data-verdict': verdict }, name);
}

/** A target, figure or milestone: what it states first, then its words, then who said it when and where. */
export function recordItem(result: RecordResult, page: SearchPage): HTMLElement {
  const { kind, path, quantity, subject, text, source, said, speaker } = result;
  const { words } = page;
  const time = timeInWords(result, page);
  const change = result.change === null ? '' : page.records.change[result.change];
  const lead = quantity
    ? change + valueInWords(quantity, page)
    : (result.time?.text ?? page.records.kinds[kind]);
  const statement: Child[] = [
    element('span', { class: `keyed ${kind}` }, lead),
    subject !== '' && subject !== plain(text) && element('b', {}, subject),
    time !== null && element('span', { class: 'search-time' }, time),
    fateOf(result, page),
  ];
  return element(
    'li',
    {},
    element(
      'a',
      { 'data-result': true, href: path },
      element('span', { class: 'search-statement' }, ...statement),
      element('q', { 'data-part': 'sentence', lang: page.script }, ...marked(text)),
    ),
    sourceLine(result.reason, source, page, [speaker, words.said(dayInWords(said, words))]),
  );
}
