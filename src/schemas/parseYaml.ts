import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './contentError.ts';

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
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true) ?? document.contents;
  const place = lineAt(isNode(node) && node.range ? node.range[0] : 0);
  const found: unknown = path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
  const key = path.length === 0 ? '' : `${path.join('.')} = `;
  const shown =
    found === undefined ? `no ${path.join('.') || 'data'}` : key + JSON.stringify(found).slice(0, 80);
  throw new ContentError(file, place, shown, issue?.message ?? 'valid data');
}
