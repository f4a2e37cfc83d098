import { z } from 'zod';
import { type PublishedName, publishedFiles } from '../../publish/shapes/files.ts';

/** A field of a published file as the data page explains it. */
export interface FieldRow {
  /** Where it stands: `quantity.value`; `[]` after what is a list. */
  path: string;
  depth: number;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  isNullable: boolean;
  /** The values it can have, where they are few and fixed. */
  values: readonly string[];
  title: string;
  /** In simplified Chinese. */
  description: string;
  /** A real value as JSON; null for a group, and where no entry has any. */
  example: string | null;
}

/** The parts of a JSON Schema that the table is made from. */
interface Schema {
  type?: FieldRow['type'] | 'null' | (FieldRow['type'] | 'null')[];
  title?: string;
  description?: string;
  enum?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The most characters that an example shows. */
const longestExample = 130;

/** The first value at a path of an entry that says something; lists are looked into. */
function valueAt(entry: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return entry;
  if (Array.isArray(entry)) {
    return entry.map((each) => valueAt(each, path)).find((value) => value !== null && value !== undefined);
  }
  if (entry === null || typeof entry !== 'object') return undefined;
  return valueAt(Reflect.get(entry, key), rest);
}

const isTelling = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function exampleOf(entries: readonly unknown[], path: readonly string[]): string | null {
  const value = entries.map((entry) => valueAt(entry, path)).find(isTelling);
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  const characters = [...text];
  return characters.length > longestExample ? `${characters.slice(0, longestExample).join('')}…` : text;
}

/** What a field may be, one by one: a union of types is written as a list of them, or of schemas. */
const choicesOf = (schema: Schema): (Omit<Schema, 'type'> & { type?: FieldRow['type'] | 'null' })[] =>
  (schema.anyOf ?? [schema]).flatMap(({ type, ...rest }) =>
    [type ?? []].flat().length > 0 ? [type ?? []].flat().map((each) => ({ ...rest, type: each })) : [rest],
  );

function rowsOf(schema: Schema, path: readonly string[], entries: readonly unknown[]): FieldRow[] {
  const isLeaf = ({ properties, items }: Pick<Schema, 'properties' | 'items'>): boolean =>
    !properties && !items?.properties;
  return Object.entries(schema.properties ?? {}).flatMap(([key, whole]): FieldRow[] => {
    const choices = choicesOf(whole);
    const [first] = choices;
    const own = choices.find(({ type }) => type !== 'null') ?? first ?? {};
    const here = [...path, key];
    const isTexts = Object.keys(own.properties ?? {}).every((name) => /^(?:zh-Han[st]|en)$/.test(name));
    const inner = own.items ?? own;
    const isGroup = !isLeaf(own) && !(own.properties && isTexts);
    const row: FieldRow = {
      path: here.join('.') + (own.type === 'array' ? '[]' : ''),
      depth: path.length,
      type: own.type === undefined || own.type === 'null' ? 'string' : own.type,
      isNullable: choices.some(({ type }) => type === 'null'),
      values: own.enum ?? inner.enum ?? [],
      title: whole.title ?? own.title ?? '',
      description: whole.description ?? own.description ?? '',
      example: isGroup ? null : exampleOf(entries, here),
    };
    return isGroup ? [row, ...rowsOf(inner, here, entries)] : [row];
  });
}

/**
 * Every field of a published file, each with a value that really occurs.
 *
 * @param entries of the file, those that tell most first
 */
export function fieldTable(name: PublishedName, entries: readonly unknown[]): FieldRow[] {
  const schema = z.toJSONSchema(publishedFiles[name], { reused: 'inline' }) as Schema;
  return rowsOf(schema.items ?? schema, [], entries);
}
