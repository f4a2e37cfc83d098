import { changes as schema, type ChangesOfDay } from '../model/change.ts';
import { ContentError } from '../model/contentError.ts';
import { parseJson } from './parse/parseJson.ts';

/**
 * Reads what changed on a day. Only here is it kept: what cannot be read is never passed over.
 *
 * @param text the JSON
 * @param day the file's name
 * @param file named in errors
 * @throws ContentError for what is no such file, or names a change twice
 */
export function parseChanges(text: string, day: string, file: string): ChangesOfDay {
  const result = schema.safeParse(parseJson(text, file));
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.') ?? null;
    throw new ContentError(file, place, 'unusable data', issue?.message ?? 'changes');
  }
  const { data } = result;
  if (data.day !== day) throw new ContentError(file, 'day', data.day, day);
  const seen = new Set<string>();
  for (const { kind, id } of data.changes) {
    const name = `${kind} ${id}`;
    if (seen.has(name)) throw new ContentError(file, id, `${kind}, which is there twice`, 'each once');
    seen.add(name);
  }
  return data;
}

/** Writes what changed on a day as JSON: one change a line, its fields in the order of the schema. */
export function changesFile(given: ChangesOfDay): string {
  const { day, changes } = schema.parse(given);
  const lines = changes.map((change) => `    ${JSON.stringify(change)}`).join(',\n');
  return `{\n  "day": ${JSON.stringify(day)},\n  "changes": [\n${lines}\n  ]\n}\n`;
}
