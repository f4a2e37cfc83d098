import { parseArgs } from 'node:util';
import { day, id } from '../model/common.ts';
import { ContentError } from '../model/contentError.ts';

/**
 * Refuses every argument, for a command that takes none.
 *
 * @throws the error of `parseArgs` that names the first
 */
export function noArguments(args: readonly string[]): void {
  parseArgs({ args: [...args], options: {} });
}

/**
 * Reads a command's arguments: one file, options that take a value, and flags that do not.
 *
 * @param args those behind the command's name
 * @param usage shown when the file is missing
 * @param names the options
 * @param flags the flags
 * @throws ContentError for a missing or second file, or an option's value of the wrong form
 */
export function fileAndOptions<N extends string, F extends string = never>(
  args: readonly string[],
  usage: string,
  names: readonly N[],
  flags: readonly F[] = [],
): { file: string; options: Partial<Record<N, string>>; isSet: (flag: F) => boolean } {
  const config: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names) config[name] = { type: 'string' };
  for (const flag of flags) config[flag] = { type: 'boolean' };
  const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true });
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
  check('day', day);
  return { file, options, isSet: (flag) => values[flag] === true };
}
