import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { allDecisions, checkDecisions, decisionsIn } from '../src/link/decisions.ts';
import { judgementsOn, type Linked, measureOf, measuresWith } from '../src/link/judged.ts';
import { isRegional } from '../src/link/places.ts';
import { withJudgement } from '../src/link/verdict.ts';
import { judgementsFile, parseJudgements } from '../src/link/verdictsFile.ts';
import { asOf } from '../src/schemas/asOf.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { parseRecords } from '../src/schemas/parseRecords.ts';
import { parseYaml } from '../src/schemas/parseYaml.ts';
import { ownerOf, recordNumber } from '../src/schemas/placedRecords.ts';
import type { Judgement, Judgements } from '../src/schemas/series.ts';
import type { Reading } from './generate.ts';
import { readEditorial } from './registries.ts';
import { readSeries } from './series.ts';

const asOfName = 'as-of.yaml';
const asOfHead = '# The day that deadlines are held against. `BUILD_DAY` names another for one build.\n';

/** What was judged before, by document. */
function readHistories(content: string): Map<string, Judgements> {
  const folder = path.join(content, 'verdicts');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => {
        const file = path.join(folder, name);
        const document = path.parse(name).name;
        return [document, parseJudgements(readFileSync(file, 'utf8'), document, file)];
      }),
  );
}

/** The day to judge on: the one given, which no verdict may be later than, else the committed one. */
function judgingDay(content: string, histories: Iterable<Judgements>, given: string | null): string {
  const file = path.join(content, asOfName);
  if (!existsSync(file))
    throw new ContentError(file, null, 'no file', 'the day that deadlines are held against');
  const { day } = parseYaml(asOf, readFileSync(file, 'utf8'), file);
  const judged = [...histories].flatMap(({ targets }) =>
    targets.flatMap(({ history }) => history.flatMap((each) => (each.rule === 'editorial' ? [] : each.day))),
  );
  const last = [day, ...judged].toSorted().at(-1) ?? day;
  if (given !== null && given < last) throw new ContentError('--day', null, given, `${last} or a later day`);
  if (day < last) throw new ContentError(file, 'day', day, `${last}, the day of a verdict, or a later one`);
  return given ?? day;
}

/** Histories with what is judged now; of targets that are gone they stay as they were. */
function grown(document: string, before: Judgements | null, now: ReadonlyMap<string, Judgement>): Judgements {
  const histories = new Map(before?.targets.map(({ record, history }) => [record, history]));
  for (const [record, judgement] of now)
    histories.set(record, withJudgement(histories.get(record) ?? [], judgement));
  const targets = [...histories]
    .map(([record, history]) => ({ record, history }))
    .toSorted((a, b) => recordNumber(a.record) - recordNumber(b.record));
  return { document, targets };
}

/**
 * The verdicts on all targets: what was judged before, and what is judged now where that differs.
 *
 * @param content the content folder
 * @param readings of all documents
 * @param registries the registries as they are to be, by path
 * @param given the day to judge on; null for the one that the content names
 * @param note is told of documents that are younger than that day
 * @returns texts by path below the content folder
 * @throws ContentError for measures, decisions or verdicts that cannot be used
 */
export function verdictFiles(
  content: string,
  readings: readonly Reading[],
  registries: ReadonlyMap<string, string>,
  given: string | null,
  note: (line: string) => void,
): Map<string, string> {
  const all = readSeries(content);
  const histories = readHistories(content);
  const day = judgingDay(content, histories.values(), given);
  const standing = new Map(
    Array.from(registries, ([file, text]) => {
      const { document, records } = parseRecords(text, path.parse(file).name, file);
      return [document, records];
    }),
  );
  const documents = readings.map(({ received: { source, speech }, restored }) => ({
    id: source.id,
    said: speech.said.day,
    records: standing.get(source.id) ?? [],
    isRegional: isRegional({ title: source.title.text, publisher: source.publisher, text: restored.text }),
  }));
  const entries = readEditorial(content, [...standing.keys()]);
  const decisions = allDecisions(documents.map(({ id }) => decisionsIn(entries.get(id) ?? [], id)));
  checkDecisions(
    decisions,
    new Map(documents.flatMap(({ records }) => records.map((record) => [record.id, record]))),
    all,
    day,
  );
  const linked = documents.flatMap(({ said, records, isRegional: isPart }) =>
    records.map((record): Linked => ({ ...record, said, series: measureOf(all, record, decisions, isPart) })),
  );
  for (const { id, said } of documents) {
    if (said > day)
      note(`${id} was said on ${said}, its figures count from npm run refresh -- --day ${said} on`);
  }
  const judged = [...judgementsOn(day, linked, measuresWith(all, linked), decisions)];
  const byDocument = Map.groupBy(judged, ([id]) => ownerOf(id));
  const files = [...new Set([...histories.keys(), ...byDocument.keys()])].map(
    (document): [string, string] => {
      const now = new Map(byDocument.get(document));
      const text = judgementsFile(grown(document, histories.get(document) ?? null, now));
      return [path.join('verdicts', `${document}.json`), text];
    },
  );
  return new Map([...files, ...(given === null ? [] : [[asOfName, `${asOfHead}day: ${given}\n`] as const])]);
}
