import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Kind } from '../../model/record.ts';
import { verdictOf } from '../../view/record/verdict.ts';
import { viewOf } from '../../view/record/view.ts';
import { urls } from '../../view/urls.ts';
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
export function rowViews(locale: Locale): (explored: Explored) => RowView {
  const labelOf = labelsIn(locale);
  return ({ record, entry }) => {
    const view = viewOf(record, locale);
    const verdict = verdictOf(record, locale);
    const sentence = [...entry.sentence[scriptOf(locale)]];
    return {
      kind: record.kind,
      type: view.type,
      review: view.review,
      change: view.change ?? '',
      subject: view.about,
      value: view.value?.whole ?? null,
      inUnits: view.value?.inUnits ?? null,
      when: view.time?.days ?? null,
      isCarried: entry.isCarried,
      speaker: view.speaker,
      said: entry.said,
      saidShown: view.said,
      title: labelOf('document', entry.document),
      verdict: entry.verdict,
      verdictName: verdict?.name ?? '',
      reason: verdict?.reason ?? null,
      measure: entry.measure === null ? null : labelOf('measure', entry.measure),
      measurePath: entry.measure === null ? '' : urls.measurePath(entry.measure)(locale),
      record: urls.recordPath(record.id),
      place: view.place,
      before: sentence.slice(0, entry.start).join(''),
      quote: sentence.slice(entry.start, entry.end).join(''),
      after: sentence.slice(entry.end).join(''),
    };
  };
}
