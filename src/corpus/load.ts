import { standing } from '../link/verdict.ts';
import type { Judgement } from '../schemas/series.ts';
import { type Articles, readArticles } from './articles.ts';
import { type Content, readContent, type Received } from './content.ts';
import { type AuthoredPage, pages } from './kinds/pages.ts';
import { linkAndJudge, type Linked, newestFirst } from './linked.ts';

/** A received document with the speech it is a witness of, what was done to it, and how it reads. */
export interface CorpusDocument extends Received, Articles {
  readonly id: string;
}

/** What became of a target: as it is judged on the day, and how it was judged before. */
export interface Standing {
  readonly judgement: Judgement;
  readonly earlier: readonly Judgement[];
}

/** All content, read, checked, linked and judged. */
export interface Corpus extends Content, Linked {
  /** The newest first. */
  readonly documents: readonly CorpusDocument[];
  readonly pages: readonly AuthoredPage[];
  /** The day that deadlines are held against. */
  readonly day: string;
  /** What became of every target, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** What became of every target, with how it was judged before. */
function standingsOf(
  day: string,
  { histories }: Pick<Content, 'histories'>,
  { judgements }: Pick<Linked, 'judgements'>,
): Map<string, Standing> {
  const before = new Map(
    [...histories.values()].flatMap(({ targets }) =>
      targets.map(({ record, history }) => [record, history] as const),
    ),
  );
  return new Map(
    Array.from(judgements, ([id, judgement]) => [id, standing(before.get(id) ?? [], judgement, day)]),
  );
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
    ...linked,
    documents,
    pages: pages.read(folder),
    day: judgingDay,
    standings: standingsOf(judgingDay, content, linked),
  };
}
