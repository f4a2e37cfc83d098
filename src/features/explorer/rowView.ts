import { type Locale, scriptOf } from '../../model/locales.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { verdictOf, type VerdictView } from '../../view/record/verdict.ts';
import { type RecordView, viewOf } from '../../view/record/view.ts';
import { labelsIn } from './labels.ts';
import type { Explored } from './records.ts';

/** A row of the explorer: a record in the words of a page, and what only the table says of it. */
export interface RowView {
  readonly record: CorpusRecord;
  readonly view: RecordView;
  readonly verdict: VerdictView | null;
  /** The title of its document. */
  readonly title: string;
  /** The measure that counts it. */
  readonly measure: { readonly id: string; readonly name: string } | null;
  /** The sentence, cut at the record's own words. */
  readonly sentence: Readonly<Record<'before' | 'quote' | 'after', string>>;
}

/** Prepares rows for a page in one language. */
export function rowViews(locale: Locale): (explored: Explored) => RowView {
  const labelOf = labelsIn(locale);
  return ({ record, entry }) => {
    const sentence = [...entry.sentence[scriptOf(locale)]];
    const cut = (start: number, end?: number): string => sentence.slice(start, end).join('');
    return {
      record,
      view: viewOf(record, locale),
      verdict: verdictOf(record, locale),
      title: labelOf('document', record.document),
      measure: record.series === null ? null : { id: record.series, name: labelOf('measure', record.series) },
      sentence: { before: cut(0, entry.start), quote: cut(entry.start, entry.end), after: cut(entry.end) },
    };
  };
}
