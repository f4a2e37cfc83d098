import path from 'node:path';
import { asOfFile, type Content } from '../corpus/content.ts';
import { linkAndJudge } from '../corpus/linked.ts';
import { withJudgement } from '../corpus/link/verdict.ts';
import { judgementsFile } from '../corpus/verdictsFile.ts';
import { ContentError } from '../model/contentError.ts';
import { ownerOf, recordNumber } from '../model/placedRecords.ts';
import type { Records } from '../model/record.ts';
import type { Judgement, Judgements } from '../model/measure.ts';
import type { Reading } from './generate.ts';

const asOfHead = '# The day that deadlines are held against. `BUILD_DAY` names another for one build.\n';

/** The day to judge on: the one given, which no verdict may be later than, else the committed one. */
function judgingDay({ folder, asOf: day, histories }: Content, given: string | null): string {
  const judged = [...histories.values()].flatMap(({ targets }) =>
    targets.flatMap(({ history }) => history.flatMap((each) => (each.rule === 'editorial' ? [] : each.day))),
  );
  const last = [day, ...judged].toSorted().at(-1) ?? day;
  if (given !== null && given < last) throw new ContentError('--day', null, given, `${last} or a later day`);
  if (day < last) {
    const expected = `${last}, the day of a verdict, or a later one`;
    throw new ContentError(asOfFile(folder), 'day', day, expected);
  }
  return given ?? day;
}

/**
 * Histories with what is judged now; of targets that are gone they stay as they were, of records that stand and are
 * judged no longer as they were before the day, of which only the last state counts.
 */
function grown(
  document: string,
  before: Judgements | null,
  now: ReadonlyMap<string, Judgement>,
  { day: today, standing }: { readonly day: string; readonly standing: ReadonlySet<string> },
): Judgements {
  const kept = (before?.targets ?? []).map(({ record, history }): [string, Judgement[]] => [
    record,
    now.has(record) || !standing.has(record) ? history : history.filter(({ day }) => day < today),
  ]);
  const histories = new Map(kept.filter(([, history]) => history.length > 0));
  for (const [record, judgement] of now)
    histories.set(record, withJudgement(histories.get(record) ?? [], judgement));
  const targets = [...histories]
    .map(([record, history]) => ({ record, history }))
    .toSorted((a, b) => recordNumber(a.record) - recordNumber(b.record));
  return { document, targets };
}

/** What was judged of all targets, and the day on which it was judged last. */
export interface Verdicts {
  readonly day: string;
  readonly histories: readonly Judgements[];
}

/**
 * The verdicts on all targets: what was judged before, and what is judged now where that differs.
 *
 * @param content as it is committed
 * @param readings of all documents
 * @param registries as they are to be
 * @param given the day to judge on; null for the one that the content names
 * @param note is told of documents that are younger than that day
 * @throws ContentError for measures, decisions or verdicts that cannot be used
 */
export function verdictsOn(
  content: Content,
  readings: readonly Reading[],
  registries: ReadonlyMap<string, Records>,
  given: string | null,
  note: (line: string) => void,
): Verdicts {
  const { histories } = content;
  const day = judgingDay(content, given);
  const documents = readings.map(({ received: { source, speech }, restored: { text } }) => ({
    ...{ source, speech, text },
  }));
  const { judgements } = linkAndJudge(documents, { ...content, registries }, day, day);
  for (const { source, speech } of documents) {
    const said = speech.said.day;
    if (said > day)
      note(`${source.id} was said on ${said}, its figures count from npm run refresh -- --day ${said} on`);
  }
  const standing = new Set(
    documents.flatMap(({ source }) => (registries.get(source.id)?.records ?? []).map(({ id }) => id)),
  );
  const byDocument = Map.groupBy(judgements, ([id]) => ownerOf(id));
  const all = [...new Set([...histories.keys(), ...byDocument.keys()])].map((document) =>
    grown(document, histories.get(document) ?? null, new Map(byDocument.get(document)), { day, standing }),
  );
  return { day, histories: all };
}

/** The files of verdicts, and of the day where another one is given, by path below the content folder. */
export const verdictFiles = ({ histories }: Verdicts, given: string | null): Map<string, string> =>
  new Map([
    ...histories.map(
      (each) => [path.join('verdicts', `${each.document}.json`), judgementsFile(each)] as const,
    ),
    ...(given === null ? [] : [[asOfFile(''), `${asOfHead}day: ${given}\n`] as const]),
  ]);
