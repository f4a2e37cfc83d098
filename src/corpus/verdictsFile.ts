import { at } from '../lang/at.ts';
import { ContentError } from '../model/contentError.ts';
import { parseJson } from './parse/parseJson.ts';
import { type Judgement, judgement, type Judgements, judgements as schema } from '../model/measure.ts';

/**
 * Reads what was judged of a document's targets. Only here is it kept: what cannot be read is never passed over.
 *
 * @param text the JSON
 * @param document whose targets they are
 * @param file named in errors
 * @throws ContentError for what is no such file, or has a target twice or its days out of order
 */
export function parseJudgements(text: string, document: string, file: string): Judgements {
  const result = schema.safeParse(parseJson(text, file));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ContentError(
      file,
      issue?.path.join('.') ?? null,
      'unusable data',
      issue?.message ?? 'verdicts',
    );
  }
  const { data } = result;
  if (data.document !== document) throw new ContentError(file, 'document', data.document, document);
  const seen = new Set<string>();
  for (const { record, history } of data.targets) {
    if (seen.has(record)) throw new ContentError(file, record, 'a target that is there twice', 'each once');
    seen.add(record);
    const days = history.map(({ day }) => day);
    if (days.slice(1).some((day, index) => day < at(days, index)))
      throw new ContentError(file, record, days.join(', '), 'days in order, the newest last');
  }
  return data;
}

/** A judgement as it is written: its fields in the order of the schema, however it was made. */
const lineOf = (given: Judgement): string => JSON.stringify(judgement.parse(given));

/** Writes what was judged as JSON: one judgement a line, so that a new one shows as one line more. */
export function judgementsFile({ document, targets }: Judgements): string {
  const lines = targets.map(({ record, history }) => {
    const given = history.map((each) => `      ${lineOf(each)}`).join(',\n');
    return `    {"record": ${JSON.stringify(record)}, "history": [\n${given}\n    ]}`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "document": ${JSON.stringify(document)},\n  "targets": ${list}\n}\n`;
}
