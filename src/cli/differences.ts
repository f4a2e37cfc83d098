import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { articlesFolder } from '../corpus/articles.ts';
import type { Content } from '../corpus/content.ts';
import { kinds } from '../corpus/kinds/index.ts';
import { ContentError } from '../model/contentError.ts';
import { changeFiles } from './changes.ts';
import { filesOf, readAll, type Reading } from './generate.ts';
import { permanentFiles } from './permanent.ts';
import { registriesOf, registryFiles } from './registries.ts';
import { verdictFiles, verdictsOn } from './verdicts.ts';

/** The folders below the content folder in which nothing stands but what is generated. */
const generated = [
  articlesFolder,
  ...Object.values(kinds).flatMap(({ isGenerated, place }) => (isGenerated ? place : [])),
];

/**
 * The generated files as they are to be.
 *
 * @param content as it is committed
 * @param readings of all documents
 * @param note is told where the rules read something else than what people have decided
 * @param day the day to judge targets on; null for the one that the content names
 * @returns texts by path below the content folder
 * @throws ContentError when the registries or what people decided cannot be used
 */
export const generatedFiles = (
  content: Content,
  readings: readonly Reading[],
  note: (line: string) => void,
  day: string | null = null,
): Map<string, string> => {
  const registries = registriesOf(content, readings, note);
  const verdicts = verdictsOn(content, readings, registries, day, note);
  const documents = readings.map(({ received: { source, speech } }) => ({
    ...{ id: source.id, speech: speech.id },
  }));
  // Changes come first: they are told by what the files after them are not yet.
  return new Map([
    ...changeFiles(content, documents, registries, verdicts),
    ...readings.flatMap((reading) => [...filesOf(reading)]),
    ...registryFiles(registries),
    ...permanentFiles(content, registries),
    ...verdictFiles(verdicts, day),
  ]);
};

/**
 * What differs between the content folder and what its sources give.
 *
 * @param read what lies in the content folder
 * @param note is told where the rules read something else than what people have decided
 * @param day the day to judge targets on; null for the one that the content names
 * @returns paths below it, with what is to be there; null for a file that is not to be there
 * @throws ContentError when the content cannot be used
 */
export function differences(
  read: Content,
  note: (line: string) => void = () => undefined,
  day: string | null = null,
): Map<string, string | null> {
  const content = read.folder;
  const documents = read.documents.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const wanted = generatedFiles(read, readAll(documents, read.lexicon), note, day);
  const differing = new Map<string, string | null>();
  for (const [file, text] of wanted) {
    const target = path.join(content, file);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) differing.set(file, text);
  }
  const present = generated
    .map((folder) => path.join(content, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  for (const entry of present) {
    const file = path.relative(content, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !wanted.has(file)) differing.set(file, null);
  }
  return differing;
}

/** A difference as an error: the file, what is there, and what is expected. */
export function explain(content: string, file: string, text: string | null): ContentError {
  const target = path.join(content, file);
  const found = text === null ? 'a file' : existsSync(target) ? 'another text' : 'no file';
  const expected = text === null ? 'none' : 'what its source gives';
  return new ContentError(target, null, found, `${expected} (npm run refresh)`);
}

/** Writes a file whole or not at all, and the folders that lead to it. */
export function write(target: string, text: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.part`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, target);
}

/**
 * Says where the rules read something else than what people have decided.
 *
 * @param err says a line
 */
export const noting =
  (err: (line: string) => void) =>
  (line: string): void => {
    err(`note: ${line}`);
  };

/** Removes a folder that nothing is left in. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Makes the content folder what its sources give, and says what it did.
 *
 * @param content the content folder
 * @param differing what differs
 * @param out says a line
 */
export function settle(
  content: string,
  differing: ReadonlyMap<string, string | null>,
  out: (line: string) => void,
): void {
  for (const [file, text] of differing) {
    const target = path.join(content, file);
    if (text === null) {
      rmSync(target);
      removeIfEmpty(path.dirname(target));
    } else {
      write(target, text);
    }
    out(`${text === null ? 'removed' : 'wrote'} ${target}`);
  }
}
