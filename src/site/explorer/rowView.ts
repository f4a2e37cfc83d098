import { quoteOf } from '../../explorer/texts.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Kind } from '../../schemas/record.ts';
import { shownDay } from '../../i18n/dates.ts';
import { placePath } from '../record/statement.ts';
import { measurePath } from '../urls.ts';
import { labelsIn } from './labels.ts';
import type { Explored } from './records.ts';

/** A row of the explorer in the words of a page. */
export interface RowView {
  readonly kind: Kind;
  readonly type: string;
  readonly review: string;
  readonly change: string;
  readonly subject: string;
  readonly value: string | null;
  readonly inUnits: string | null;
  readonly when: string | null;
  readonly isCarried: boolean;
  readonly speaker: string | null;
  readonly said: string;
  readonly saidShown: string;
  readonly title: string;
  readonly verdict: string | null;
  readonly verdictName: string;
  readonly reason: string | null;
  /** The measure that counts it, and its page. */
  readonly measure: string | null;
  readonly measurePath: string;
  readonly record: string;
  readonly place: string;
  /** The sentence, cut at the record's own words. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Prepares rows for a page in one language. */
export async function rowViews(locale: Locale): Promise<(explored: Explored) => RowView> {
  const labelOf = await labelsIn(locale);
  return ({ record, entry }) => {
    const sentence = [...entry.sentence[scriptOf(locale)]];
    return {
      kind: record.kind,
      type: labelOf('type', entry.type),
      review: labelOf('review', entry.review),
      change: labelOf('unit', entry.unit ?? ''),
      subject: entry.subject[scriptOf(locale)],
      value: entry.worded?.[locale] ?? null,
      inUnits: entry.inUnits?.[locale] ?? null,
      when: entry.when?.[locale] ?? null,
      isCarried: entry.isCarried,
      speaker: entry.speaker === null ? null : labelOf('speaker', entry.speaker),
      said: entry.said,
      saidShown: shownDay(entry.said, locale),
      title: labelOf('document', entry.document),
      verdict: entry.verdict,
      verdictName: labelOf('verdict', entry.verdict ?? ''),
      reason: entry.reason?.[locale] ?? null,
      measure: entry.measure === null ? null : labelOf('measure', entry.measure),
      measurePath: entry.measure === null ? '' : measurePath(entry.measure)(locale),
      record: record.url,
      place: placePath(record.document, record.id, locale),
      before: sentence.slice(0, entry.start).join(''),
      quote: quoteOf(entry, scriptOf(locale)),
      after: sentence.slice(entry.end).join(''),
    };
  };
}
