import { posix } from 'node:path';

/** A folder that the environment names, else the usual one; without a slash at its end. */
function named(variable: string, usual: string): string {
  const given = process.env[variable] ?? '';
  return given === '' ? usual : given.replace(/(?<=[^/\\])[/\\]+$/, '');
}

/** Where content is read: `CONTENT_DIR`, seen from the project's folder. */
export const contentDir = named('CONTENT_DIR', 'content');

/** Where the site is written: `OUT_DIR`, seen from the project's folder. */
export const outDir = named('OUT_DIR', 'dist');

/** The path of a file or folder of the content, as errors name it. */
export const inContent = (...parts: readonly string[]): string => posix.join(contentDir, ...parts);
