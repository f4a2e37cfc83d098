import type { PolicyRecord } from '../../model/record.ts';

/** What is looked at to tell which measure a record speaks of. */
export type Counted = Pick<PolicyRecord, 'kind' | 'subject' | 'quantity' | 'change' | 'time' | 'anchor'>;

/** The words of a record, without quotation marks and spaces. */
export interface RecordWords {
  readonly subject: string;
  /** Its clause up to the number. */
  readonly clause: string;
  /** Its sentence up to the number, as far back as the record knows it. */
  readonly sentence: string;
  /** What stands behind the number, up to what is listed next. */
  readonly behind: string;
}

const marks = /[“”‘’"《》\s]/gu;

/** A text without quotation marks and spaces. */
export const plain = (text: string): string => text.replaceAll(marks, '');

/** The words of a record by which its measure is recognized. */
export function wordsOf({ subject, anchor, quantity }: Counted): RecordWords {
  const characters = [...anchor.exact];
  const [start, end] = quantity ? [quantity.start - anchor.start, quantity.end - anchor.start] : [0, 0];
  const clause = characters.slice(0, start).join('');
  const sentence = `${anchor.prefix}${clause}`.split(/[。！？；\n]/u).at(-1) ?? clause;
  const [behind = ''] = characters.slice(end).join('').split('、');
  return {
    subject: plain(subject),
    clause: plain(clause),
    sentence: plain(sentence),
    behind: plain(behind),
  };
}
