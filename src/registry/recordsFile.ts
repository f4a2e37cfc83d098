import { ContentError } from '../schemas/contentError.ts';
import { type Records, records as schema } from '../schemas/record.ts';
import { ownerOf } from './ids.ts';

const lists = ['records', 'shared', 'withdrawn'] as const;

/** Writes a registry as JSON: one record a line, so that a change of one shows as a change of one. */
export function recordsFile(registry: Records): string {
  const { document, speech, ...rest } = schema.parse(registry);
  const parts = lists.map((name) => {
    const lines = rest[name].map((each) => `    ${JSON.stringify(each)}`).join(',\n');
    return `  "${name}": [${lines && `\n${lines}\n  `}]`;
  });
  const head = [`  "document": ${JSON.stringify(document)}`, `  "speech": ${JSON.stringify(speech)}`];
  return `{\n${[...head, ...parts].join(',\n')}\n}\n`;
}

/** The data of JSON. */
function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContentError(
      file,
      null,
      `broken JSON (${error instanceof Error ? error.message : ''})`,
      'JSON',
    );
  }
}

/**
 * Reads a registry. It is generated, but it is also the only place where ids are kept: what cannot be
 * read is never passed over.
 *
 * @param text the JSON
 * @param document the file's name, and whose records they are
 * @param file named in errors
 * @throws ContentError for what is no registry of the document, or has an id twice
 */
export function parseRecords(text: string, document: string, file: string): Records {
  const result = schema.safeParse(parsed(text, file));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ContentError(
      file,
      issue?.path.join('.') ?? null,
      'unusable data',
      issue?.message ?? 'a registry',
    );
  }
  const { data } = result;
  if (data.document !== document) throw new ContentError(file, 'document', data.document, document);
  const seen = new Set<string>();
  for (const { id } of lists.flatMap((name): { id: string }[] => data[name])) {
    if (seen.has(id)) throw new ContentError(file, id, 'an id that is there twice', 'each id once');
    seen.add(id);
  }
  const foreign = [...data.records, ...data.withdrawn].find(({ id }) => ownerOf(id) !== document);
  if (foreign) throw new ContentError(file, foreign.id, 'an id of another document', `${document}-…`);
  return data;
}
