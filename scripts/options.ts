import { type ParseArgsConfig, parseArgs } from 'node:util';
import { day, id } from '../src/schemas/common.ts';
import { ContentError } from '../src/schemas/contentError.ts';

/**
 * Reads a command's arguments: one file, and options that take a value.
 *
 * @param usage shown when the file is missing
 * @param names the options
 * @throws ContentError for a missing or second file, or an option's value of the wrong form
 */
export function fileAndOptions<N extends string>(
  usage: string,
  names: readonly N[],
): { file: string; options: Partial<Record<N, string>> } {
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    names.map((name) => [name, { type: 'string' }]),
  );
  const { values, positionals } = parseArgs({ options: config, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new ContentError(
      'arguments',
      null,
      file === undefined ? 'no file' : `${positionals.length} files`,
      usage,
    );
  }
  const options: Partial<Record<N, string>> = {};
  for (const name of names) {
    const value = values[name];
    if (typeof value === 'string') options[name] = value;
  }
  const check = (name: string, schema: typeof id | typeof day): void => {
    const value = values[name];
    const result = schema.safeParse(value);
    if (value === undefined || result.success) return;
    throw new ContentError(
      `--${name}`,
      null,
      String(value),
      result.error.issues[0]?.message ?? 'another value',
    );
  };
  check('id', id);
  check('witness-of', id);
  check('published', day);
  return { file, options };
}
