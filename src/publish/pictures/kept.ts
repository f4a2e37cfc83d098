import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.resolve('.cache', 'pictures');

/** What has not been asked for in so many days is removed. */
const kept = 30 * 24 * 60 * 60 * 1000;

const fileFor = (key: string): string =>
  path.join(folder, `${createHash('sha256').update(key).digest('hex')}.png`);

async function open(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const oldest = Date.now() - kept;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if ((await stat(file)).mtimeMs < oldest) await rm(file, { force: true });
  }
}

let opened: Promise<void> | undefined;

/** Pictures that are being made or read: two records with the same words ask for the same one at the same time. */
const underway = new Map<string, Promise<Uint8Array>>();

async function readOrMake(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  await (opened ??= open());
  try {
    const picture = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return picture;
  } catch {
    const picture = await make();
    // Moved into place when it is whole: a build that is ended half-way leaves no half picture.
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, picture);
    await rename(unfinished, file);
    return picture;
  }
}

/**
 * Makes a picture, or takes the one that an earlier build made of the same drawing.
 *
 * @param key everything that the picture depends on
 */
export async function keptOr(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = fileFor(key);
  const picture = underway.get(file) ?? readOrMake(file, make);
  underway.set(file, picture);
  try {
    return await picture;
  } finally {
    underway.delete(file);
  }
}
