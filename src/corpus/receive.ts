import { readFileSync, statSync } from 'node:fs';
import { ContentError } from '../model/contentError.ts';

const mebibyte = 1024 * 1024;
const largest = 16 * mebibyte;

/**
 * Reads a file that somebody hands in, or standard input for `-`.
 *
 * @throws ContentError when there is no such file, or it is too large to be a text
 */
export function receive(file: string): Uint8Array {
  const tooLarge = (size: number): ContentError =>
    new ContentError(
      file,
      null,
      `${Math.ceil(size / mebibyte)} MiB`,
      `a text of at most ${largest / mebibyte} MiB`,
    );
  try {
    if (file !== '-') {
      const { size } = statSync(file);
      if (size > largest) throw tooLarge(size);
    }
    const bytes = readFileSync(file === '-' ? 0 : file);
    if (bytes.length > largest) throw tooLarge(bytes.length);
    return bytes;
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ContentError(file, null, code === 'ENOENT' ? 'no such file' : code, 'a readable file');
  }
}
