import { stringify } from 'yaml';
import { addressedIn, addressesOf, explanationOf, goneAddresses } from '../corpus/addresses.ts';
import { type Content, publishedFile, type Received } from '../corpus/content.ts';
import { type PagedItems, pagedItems } from '../corpus/kinds/index.ts';
import { kindCalled, withdrawnFile, type WithdrawnPage } from '../corpus/kinds/withdrawn.ts';
import { type Naming, namedThingsIn } from '../corpus/link/namedThings.ts';
import { nameKey } from '../corpus/link/properNames.ts';
import { withNamed } from '../corpus/registry/named.ts';
import { withAddresses } from '../corpus/registry/speakers.ts';
import { ContentError } from '../model/contentError.ts';
import type { Records } from '../model/record.ts';

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

const namedHead =
  '# The address of every paper and campaign that is named, /zh-hans/named/<address>/. npm run refresh adds what is new;\n' +
  '# what stands here stays.\n';

/** The records of all documents, each with its speech and the day it was said. */
const namingRecords = (
  { documents }: Pick<Content, 'documents'>,
  registries: ReadonlyMap<string, Records>,
): Naming[] =>
  documents.flatMap(({ source, speech }) =>
    (registries.get(source.id)?.records ?? []).map((record) => ({
      ...record,
      ...{ speech: speech.id, said: speech.said.day },
    })),
  );

/**
 * The files that only ever grow: the list of all addresses ever published, the addresses of those who speak and of what
 * is named.
 *
 * @param content as it is committed
 * @param registries as they are to be
 * @returns texts by path below the content folder
 */
export function permanentFiles(
  content: Content,
  registries: ReadonlyMap<string, Records>,
): Map<string, string> {
  const named = withNamed(
    content.named,
    namedThingsIn(namingRecords(content, registries), content.evidence),
    nameKey,
    content.withdrawn.flatMap(({ what, id }) => (what === 'named' ? id : [])),
  );
  const speakers = withAddresses(content.speakers, namesOf(content.documents));
  const addresses = addressesOf(addressedIn({ ...content, registries, speakers, named }));
  const list = [...new Set([...content.published, ...addresses])].toSorted();
  return new Map([
    [publishedFile(''), `${list.join('\n')}\n`],
    ['named.yaml', namedHead + stringify(named, { lineWidth: 0 })],
    ['speakers.yaml', speakersHead + stringify(speakers, { lineWidth: 0, sortMapEntries: true })],
  ]);
}

function checkWithdrawn(file: string, withdrawn: readonly WithdrawnPage[], items: PagedItems): void {
  for (const { what, id, moved_to: successor } of withdrawn) {
    const present = items[kindCalled(what)];
    if (present.has(id)) throw new ContentError(file, id, `a ${what} that is there`, `an id of none`);
    if (successor !== null && !present.has(successor))
      throw new ContentError(file, id, `moved_to ${successor}`, `a ${what} that is there, or null`);
  }
}

/**
 * Checks that every address that was ever published is answered: by a page of today, or by an entry that
 * says what happened.
 *
 * @throws ContentError naming the first address without either
 */
export function checkAddresses(content: Content): void {
  const { folder, withdrawn, published } = content;
  const file = withdrawnFile(folder);
  checkWithdrawn(file, withdrawn, pagedItems(content));
  const silent = goneAddresses(published, addressedIn(content)).find(
    (each) => !explanationOf(each, withdrawn),
  );
  if (silent === undefined) return;
  const line = String(published.indexOf(silent) + 1);
  const expected = `an entry in ${file} that says why`;
  throw new ContentError(publishedFile(folder), line, `${silent}, which nothing answers`, expected);
}
