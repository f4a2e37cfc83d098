import { inContent } from '../folders.ts';
import { type Addressed, explanationOf, goneAddresses } from '../registry/addresses.ts';
import { lastingPages } from '../registry/lasting.ts';
import { ContentError } from '../schemas/contentError.ts';
import type { WithdrawnPage } from '../schemas/withdrawn.ts';
import { publishedAddresses, speakerAddresses, termList, withdrawnList } from './committed.ts';
import { allDocuments } from './documents.ts';
import { allSeries } from './measures.ts';
import { allRegistries } from './registries.ts';
import { allTopics } from './topics.ts';

/** What has addresses today. */
async function addressed(): Promise<Addressed> {
  const documents = await allDocuments();
  const registries = await allRegistries();
  return {
    documents: documents.map(({ id, speech }) => ({ id, speech: speech.id })),
    records: registries.flatMap(({ records, withdrawn }) => [...records, ...withdrawn].map(({ id }) => id)),
    topics: (await allTopics()).map(({ id }) => id),
    series: (await allSeries()).map(({ id }) => id),
    speakers: Object.keys(speakerAddresses()),
    terms: termList().map(({ id }) => id),
    ...lastingPages(documents, registries, publishedAddresses()),
  };
}

const folders: Record<WithdrawnPage['what'], string> = {
  document: 'd',
  topic: 'topics',
  speaker: 'speakers',
  measure: 'series',
  term: 'terms',
};

/** What has pages today, by id, with its name in simplified script. */
const namesOfToday = async (): Promise<Record<WithdrawnPage['what'], Map<string, string>>> => ({
  document: new Map((await allDocuments()).map(({ id, source }) => [id, source.title.text])),
  topic: new Map((await allTopics()).map(({ id, name }) => [id, name['zh-Hans']])),
  speaker: new Map(Object.entries(speakerAddresses())),
  measure: new Map((await allSeries()).map(({ id, name }) => [id, name['zh-Hans']])),
  term: new Map(termList().map(({ id, name }) => [id, name['zh-Hans']])),
});

/** An address that is there no longer, and what is known of it. */
export interface Gone {
  address: string;
  page: WithdrawnPage;
  /** Where to go instead: an address of today, and what is there in simplified script. */
  successor: { address: string; name: string } | null;
}

/**
 * Every address that was published and that nothing of today answers.
 *
 * @throws ContentError for one of which `content/withdrawn.yaml` says nothing
 */
export async function goneList(): Promise<Gone[]> {
  const today = await addressed();
  const names = await namesOfToday();
  const withdrawn = withdrawnList();
  return goneAddresses(publishedAddresses(), today).map((address) => {
    const page = explanationOf(address, withdrawn);
    if (!page) {
      const expected = `an entry in ${inContent('withdrawn.yaml')} that says why`;
      throw new ContentError(
        inContent('published-urls.txt'),
        null,
        `${address}, which nothing answers`,
        expected,
      );
    }
    const script = /^\/zh-han[st]\//.exec(address)?.[0] ?? '/zh-hans/';
    const name = page.moved_to === null ? undefined : names[page.what].get(page.moved_to);
    if (page.moved_to === null || name === undefined) return { address, page, successor: null };
    const successor = { address: `${script}${folders[page.what]}/${page.moved_to}/`, name };
    return { address, page, successor };
  });
}
