import { withoutLeading } from '../lang/leadingWords.ts';
import { amount } from '../lang/amounts.ts';
import { windowOf } from '../model/deadlineWindow.ts';
import type { Quantity, Statement, Time } from '../model/record.ts';
import { windowInWords } from './daysInWords.ts';
import { inOwnWords, verbOf } from './quantities.ts';
import { records } from './zh-Hans.ts';

/**
 * A quantity with its bound: in the words of the text where they stand beside it, 8万家以上, else in our own. A number of
 * a table, whose unit stands in the head, has it behind it: 320 is 320家, 3.2 is 3.2万家.
 */
function valueOf(quantity: Quantity, exact: string): string {
  const { text, unit, max, bound, bound_text: words } = quantity;
  if (unit !== '' && max === null && /^[\d,.]+$/u.test(text))
    return inOwnWords(quantity, unit, records, amount);
  if (/[多余几来]|^上[百千万]/u.test(text)) return text;
  const told = words === null ? [] : [`${text}${words}`, `${words}${text}`];
  return told.find((each) => exact.includes(each)) ?? records.bound[bound](text);
}

/** A day of a deadline as it is said: 2023年底, 2023年6月底, 2023年6月15日. */
function dayOf(day: string, precision: Time['precision']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (month === '12' && date === '31') return `${year}年底`;
  const named = `${year}年${Number(month)}月`;
  return precision === 'day' ? `${named}${Number(date)}日` : `${named}底`;
}

/** A span by its years: 2023年, 2021至2025年; by its days where it is no whole years. */
function spanOf({ start, end, precision }: Time): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  const isWhole = start.endsWith('-01-01') && end.endsWith('-12-31');
  if (isWhole) return from === to ? `${from}年` : `${from}至${to}年`;
  if (start === end) return dayOf(end, 'day');
  const named = start.slice(0, 7) === end.slice(0, 7) ? `${from}年${Number(start.slice(5, 7))}月` : null;
  return named ?? `${dayOf(start, 'day').replace('底', '')}至${dayOf(end, precision)}`;
}

/** A time that is understood without the day on which it was said. */
function timeOf(time: Time, isAhead: boolean): string {
  const { relation, start, end, precision } = time;
  if (relation === 'as-of') return `截至${dayOf(end, precision)}`;
  if (relation === 'since') return `${start.slice(0, 4)}年以来`;
  if (relation === 'during' || !isAhead) return spanOf(time);
  const window = windowOf(time);
  if (window) return windowInWords(window, records);
  return `${dayOf(end, precision)}前`;
}

/** One word that leads into a clause and tells nothing of what it says. */
const lead =
  /[\s、，：“‘（—]|我们|同时|此外|另外|并且|并(?!购|网|轨)|还|也|所以|因此|其中|首先|既(?=要)|就|特别是|提出(?=到|要|将)|[一二三四五六七八九十]是|第[一二三四五六七八九十]个?(?:[，、]|就?是)|（[一二三四五六七八九十]{1,3}）|将(?!来|近)|要(?!素|点|求)|必须|确保|力争|争取|努力|准备|拟(?!定)/uy;

/** What a clause says, its own time left out where that is not understood alone. */
function clauseOf(exact: string, time: Time | null): { words: string; namesTime: boolean } {
  const namesTime = time !== null && exact.includes(time.text) && /\d{4}年/u.test(time.text);
  const bare = time === null || namesTime ? exact : exact.replace(time.text, '');
  const words = withoutLeading(bare, lead).replace(/^[，、：]/u, '');
  return { words: words.includes('“') ? words : words.replaceAll('”', ''), namesTime };
}

/** Of a statement with a number. */
function measured({ subject, quantity, change, time, kind, anchor }: Statement): string {
  if (!quantity) return subject;
  const value = valueOf(quantity, anchor.exact);
  const when = time ? timeOf(time, kind === 'target') : '';
  const about = subject === '' ? clauseOf(anchor.exact, time).words : subject;
  if (subject === '') return when === '' || about.startsWith(when) ? about : `${when}，${about}`;
  if (change !== null && change.rate !== null) {
    const span =
      time && (time.relation === 'since' || time.relation === 'as-of') ? when : time ? spanOf(time) : '';
    if (/[率速幅]$/u.test(about)) return `${about}：${span}${value}`;
    const rate = /[比较]\d{4}年$/u.test(about) || change.rate === 'other' ? '' : records.change[change.rate];
    const verb = verbOf(change, quantity.unit, records);
    return `${span}${about}${about.endsWith(verb) ? '' : `${rate}${verb}`}${value}`;
  }
  return `${about}：${when}${value}`;
}

/**
 * What a record is about, its number and time aside: of a number what it counts, else what is to be or has been done.
 *
 * @returns in simplified script: 修订发布“双积分”管理办法; empty for a number of which no subject was found
 */
export const whatOf = ({ quantity, subject, anchor, time }: Statement): string =>
  quantity ? subject : clauseOf(anchor.exact, time).words;

/**
 * A phrase that names a record to somebody who sees nothing else of it: what, how much, by when, which way it goes.
 *
 * @returns in simplified script: 专精特新中小企业数量：2023年底前超过8万家
 */
export function titleOf(statement: Statement): string {
  const { quantity, time, anchor, kind } = statement;
  if (quantity) return measured(statement);
  const { words, namesTime } = clauseOf(anchor.exact, time);
  if (time === null || namesTime) return words;
  return `${timeOf(time, kind === 'target')}${time.stated ? '' : '，'}${words}`;
}
