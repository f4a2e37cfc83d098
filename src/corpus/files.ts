import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { ContentError } from '../model/contentError.ts';
import { parseYaml } from './parse/parseYaml.ts';

/** The names in a folder, in order; hidden ones left out, none where there is no folder. */
export const namesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];

/** The files of a folder with one ending, by their names without it, in order. */
export const filesIn = (folder: string, ending: string): Map<string, string> =>
  new Map(
    namesIn(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .toSorted()
      .map((name) => [name, path.join(folder, name + ending)]),
  );

/** The text of a file; empty where there is none. */
export const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Reads a YAML file that need not be there.
 *
 * @param absent what stands for it where it is not there
 * @throws ContentError for a file that is there and cannot be used
 */
export const yamlOr = <S extends z.ZodType>(schema: S, file: string, absent: z.infer<S>): z.infer<S> =>
  existsSync(file) ? parseYaml(schema, readFileSync(file, 'utf8'), file) : absent;

/**
 * Reads the YAML files of a folder, each of which is named as the id in it.
 *
 * @returns in the order of the ids
 * @throws ContentError for a file that cannot be used, or has another name
 */
export const yamlById = <S extends z.ZodType<{ id: string }>>(schema: S, folder: string): z.infer<S>[] =>
  Array.from(filesIn(folder, '.yaml'), ([name, file]) => {
    const read = parseYaml(schema, readFileSync(file, 'utf8'), file);
    if (read.id !== name) throw new ContentError(file, 'id', read.id, `${name}, the file's name`);
    return read;
  });

/** The front matter and the body of a Markdown file; the front matter begins on its second line. */
export interface MarkdownFile {
  readonly head: string;
  readonly body: string;
}

const frontMatter = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/**
 * Takes a Markdown file apart.
 *
 * @param expected what is to be there
 * @param absent what is found where there is no file
 * @throws ContentError for a file that is not there or has no front matter
 */
export function readMarkdown(file: string, absent: string, expected: string): MarkdownFile {
  if (!existsSync(file)) throw new ContentError(file, null, absent, expected);
  const [, head, body] = frontMatter.exec(readFileSync(file, 'utf8')) ?? [];
  if (head === undefined || body === undefined)
    throw new ContentError(file, '1', 'no front matter', 'a block between two lines of ---');
  return { head, body };
}
