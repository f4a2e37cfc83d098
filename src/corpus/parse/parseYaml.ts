import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../../model/contentError.ts';

type Issue = z.core.$ZodIssue;

/** What an issue expected, in few words. */
function expectedBy(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'only keys that the schema names';
  const [message = ''] = issue.message.split(', received ');
  return message.replace(/^Invalid (?:input|option): expected /, '');
}

/** The value that an issue is about. */
const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );

function foundBy(issue: Issue, data: unknown): string {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return `unknown key ${[...issue.path, issue.keys[0]].join('.')}`;
  const value = valueAt(data, issue.path);
  if (value === undefined) return path === '' ? 'nothing' : `no ${path}`;
  const shown = JSON.stringify(value).slice(0, 80);
  return path === '' ? shown : `${path} = ${shown}`;
}

/** The data of a YAML document; aliases that multiply without bound are refused. */
function plainData(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ContentError(file, null, `unusable YAML (${detail})`, 'plain YAML');
  }
}

/**
 * Reads YAML and checks it against a schema.
 *
 * @param schema what the data must be
 * @param text the YAML
 * @param file named in errors
 * @param firstLine the file's line on which `text` begins (front matter begins on 2)
 * @throws ContentError naming file, line, key, what was found and what was expected
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
  firstLine = 1,
): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const lineAt = (offset: number): string => String(lines.linePos(offset).line + firstLine - 1);
  const [error] = document.errors;
  if (error) {
    const detail = error.message.split(' at line ')[0] ?? error.message;
    throw new ContentError(file, lineAt(error.pos[0]), `broken YAML (${detail})`, 'valid YAML');
  }
  const data = plainData(document, file);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new ContentError(file, null, 'unusable data', 'valid data');
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
  const parent = document.getIn(path.slice(0, -1), true);
  const node = document.getIn(path, true) ?? parent ?? document.contents;
  const offset = isNode(node) && node.range ? node.range[0] : 0;
  throw new ContentError(file, lineAt(offset), foundBy(issue, data), expectedBy(issue));
}
