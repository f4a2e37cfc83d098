import { outcomeOn } from './link/verdict.ts';
import { type Articles, readArticles } from './articles.ts';
import { type Content, readContent, type Received } from './content.ts';
import { type AuthoredPage, pages } from './kinds/pages.ts';
import { linkAndJudge, type Linked, newestFirst } from './linked.ts';
import { type CorpusRecord, quotesFrom } from './record.ts';

/** A received document with the speech it is a witness of, what was done to it, and how it reads. */
export interface CorpusDocument extends Received, Articles {
  readonly id: string;
}

/** All content, read, checked, linked and judged. */
export interface Corpus extends Content, Pick<Linked, 'measured' | 'decisions'> {
  /** The newest first. */
  readonly documents: readonly CorpusDocument[];
  readonly pages: readonly AuthoredPage[];
  /** The day that deadlines are held against. */
  readonly day: string;
  /** Every record once, in its own document, in the order of the documents. */
  readonly records: readonly CorpusRecord[];
}

/** Gives every record its words in both scripts, and every target what became of it. */
function recordsOf(
  documents: readonly CorpusDocument[],
  { records, judgements }: Linked,
  { histories }: Pick<Content, 'histories'>,
  day: string,
): CorpusRecord[] {
  const targets = [...histories.values()].flatMap((file) => file.targets);
  const before = new Map(targets.map(({ record, history }) => [record, history]));
  const quotes = new Map(documents.map(({ id, edition }) => [id, quotesFrom(edition)]));
  return records.flatMap((record): CorpusRecord[] => {
    const quote = quotes.get(record.document)?.(record.anchor);
    const judged = judgements.get(record.id);
    const { judgement: verdict, earlier } = judged
      ? outcomeOn(before.get(record.id) ?? [], judged, day)
      : { judgement: null, earlier: [] };
    return quote ? [{ ...record, quote, verdict, earlier }] : [];
  });
}

/**
 * Reads a content folder, checks it, links its records and judges its targets, all from what lies there now.
 *
 * @param folder the content folder
 * @param day the day to judge on; null for the one that the content names
 * @throws ContentError, in one line, for the first thing that cannot be used
 */
export function loadCorpus(folder: string, day: string | null = null): Corpus {
  const content = readContent(folder);
  const documents = content.documents
    .map((received): CorpusDocument => ({
      ...received,
      ...readArticles(folder, received.source),
      id: received.source.id,
    }))
    .toSorted(newestFirst);
  const judgingDay = day ?? content.asOf;
  const linked = linkAndJudge(
    documents.map(({ source, speech, edition }) => ({ source, speech, text: edition.text['zh-Hans'] })),
    content,
    judgingDay,
    content.asOf,
  );
  return {
    ...content,
    measured: linked.measured,
    decisions: linked.decisions,
    records: recordsOf(documents, linked, content, judgingDay),
    documents,
    changes: content.changes.filter(({ day: at }) => at <= judgingDay),
    pages: pages.read(folder),
    day: judgingDay,
  };
}
