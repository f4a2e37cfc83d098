import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import {
  type Addressed,
  addressesOf,
  explanationOf,
  goneAddresses,
  parseAddresses,
} from '../src/registry/addresses.ts';
import { lastingPages, type Witness } from '../src/registry/lasting.ts';
import { parseRecords } from '../src/schemas/parseRecords.ts';
import { withAddresses } from '../src/registry/speakers.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { parseYaml } from '../src/schemas/parseYaml.ts';
import type { Records } from '../src/schemas/record.ts';
import { speakers as speakersSchema, type Speakers } from '../src/schemas/speakers.ts';
import { type Term, terms as termsSchema } from '../src/schemas/term.ts';
import { type WithdrawnPage, withdrawnPages } from '../src/schemas/withdrawn.ts';
import type { Received } from './content.ts';
import type { Reading } from './generate.ts';
import { readRegistries } from './registries.ts';
import { readTopics } from './topics.ts';

const listName = 'published-urls.txt';
const speakersName = 'speakers.yaml';

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const readList = (content: string): string[] => parseAddresses(textOf(path.join(content, listName)));

function readSpeakers(content: string): Speakers {
  const file = path.join(content, speakersName);
  return existsSync(file) ? parseYaml(speakersSchema, readFileSync(file, 'utf8'), file) : {};
}

function readTerms(content: string): Term[] {
  const file = path.join(content, 'terms.yaml');
  return existsSync(file) ? parseYaml(termsSchema, readFileSync(file, 'utf8'), file) : [];
}

const recordIds = (registries: Iterable<Records>): string[] =>
  [...registries].flatMap(({ records, withdrawn }) => [...records, ...withdrawn].map(({ id }) => id));

/** The ids of the measures, which are the names of their files. */
function readSeriesIds(content: string): string[] {
  const folder = path.join(content, 'series');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.map((name) => path.parse(name).name).toSorted();
}

const documentsOf = (received: readonly Received[]): { id: string; speech: string }[] =>
  received.map(({ source: { id, speech } }) => ({ id, speech }));

const witnessesOf = (received: readonly Received[]): Witness[] =>
  received.map(({ source: { id }, speech }) => ({ id, speech }));

/** Who speaks, in the order in which they first did. */
const namesOf = (received: readonly Received[]): string[] =>
  received
    .toSorted(
      (a, b) =>
        a.speech.said.day.localeCompare(b.speech.said.day) || a.speech.id.localeCompare(b.speech.id, 'en'),
    )
    .flatMap(({ speech }) => speech.people.map(({ name }) => name));

const speakersHead =
  '# The address of everybody who speaks, /zh-hans/speakers/<address>/. npm run refresh adds who is new;\n' +
  '# what stands here stays.\n';

/**
 * The files that only ever grow: the list of all addresses ever published, and the addresses of those who
 * speak.
 *
 * @param content the content folder
 * @param readings of all documents
 * @param registries the registries as they are to be, by path
 * @returns texts by path below the content folder
 * @throws ContentError when topics or speakers cannot be used
 */
export function permanentFiles(
  content: string,
  readings: readonly Reading[],
  registries: ReadonlyMap<string, string>,
): Map<string, string> {
  const received = readings.map((reading) => reading.received);
  const speakers = withAddresses(readSpeakers(content), namesOf(received));
  const parsed = Array.from(registries, ([file, text]) => parseRecords(text, path.parse(file).name, file));
  const published = readList(content);
  const addresses = addressesOf({
    documents: documentsOf(received),
    records: recordIds(parsed),
    topics: readTopics(content).map(({ id }) => id),
    series: readSeriesIds(content),
    speakers: Object.keys(speakers),
    terms: readTerms(content).map(({ id }) => id),
    ...lastingPages(witnessesOf(received), parsed, published),
  });
  const list = [...new Set([...published, ...addresses])].toSorted();
  return new Map([
    [listName, `${list.join('\n')}\n`],
    [speakersName, speakersHead + stringify(speakers, { lineWidth: 0, sortMapEntries: true })],
  ]);
}

/** What still has pages of its own, by what it is. */
type Present = Record<WithdrawnPage['what'], readonly string[]>;

function checkWithdrawn(file: string, withdrawn: readonly WithdrawnPage[], present: Present): void {
  for (const { what, id, moved_to: successor } of withdrawn) {
    if (present[what].includes(id))
      throw new ContentError(file, id, `a ${what} that is there`, `an id of none`);
    if (successor !== null && !present[what].includes(successor))
      throw new ContentError(file, id, `moved_to ${successor}`, `a ${what} that is there, or null`);
  }
}

/**
 * Checks that every address that was ever published is answered: by a page of today, or by an entry that
 * says what happened.
 *
 * @param content the content folder
 * @param received all documents
 * @throws ContentError naming the first address without either
 */
export function checkAddresses(content: string, received: readonly Received[]): void {
  const file = path.join(content, 'withdrawn.yaml');
  const withdrawn = existsSync(file) ? parseYaml(withdrawnPages, readFileSync(file, 'utf8'), file) : [];
  const published = readList(content);
  const registries = [...readRegistries(content).values()];
  const addressed: Addressed = {
    documents: documentsOf(received),
    records: recordIds(registries),
    topics: readTopics(content).map(({ id }) => id),
    series: readSeriesIds(content),
    speakers: Object.keys(readSpeakers(content)),
    terms: readTerms(content).map(({ id }) => id),
    ...lastingPages(witnessesOf(received), registries, published),
  };
  const documents = addressed.documents.map(({ id }) => id);
  const { topics: topic, series: measure, speakers: speaker, terms: term } = addressed;
  checkWithdrawn(file, withdrawn, { document: documents, topic, speaker, measure, term });
  const silent = goneAddresses(published, addressed).find((each) => !explanationOf(each, withdrawn));
  if (silent === undefined) return;
  const line = String(published.indexOf(silent) + 1);
  const list = path.join(content, listName);
  throw new ContentError(list, line, `${silent}, which nothing answers`, `an entry in ${file} that says why`);
}
