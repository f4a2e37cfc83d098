import { recordNumber } from '../schemas/placedRecords.ts';
import { kinds as allKinds, type PolicyRecord } from '../schemas/record.ts';
import { allDocuments, type PolicyDocument, renderedArticle } from './documents.ts';
import { recordsIn } from './records.ts';

/** A short piece of a document that shows what a speech is set with. */
export interface Specimen {
  document: PolicyDocument;
  /** The sentences it has. */
  sentences: ReadonlySet<number>;
  records: PolicyRecord[];
}

/** A question with its answer; in a text without any, a paragraph. */
const exchange =
  /<div class="turn asks"[^>]*>.*?<\/div>\s*(?:<div class="turn answers"[^>]*>.*?<\/div>\s*){1,2}/gs;
const paragraph = /<p>.*?<\/p>/gs;

const sentencesIn = (html: string): Set<number> =>
  new Set(Array.from(html.matchAll(/<span id="s(\d+)" class="s">/g), ([, number]) => Number(number)));

/** The piece of an article that a specimen shows, in the article's script. */
export const specimenHtml = (html: string, { sentences }: Specimen): string =>
  [...html.matchAll(exchange), ...html.matchAll(paragraph)]
    .map(([piece]) => piece)
    .find((piece) => [...sentences].every((number) => piece.includes(`<span id="s${number}" class="s">`))) ??
  '';

/**
 * The exchange (in a text without any, the paragraph) with most kinds of records, the shortest of several,
 * of the newest documents.
 */
export async function specimen(): Promise<Specimen | null> {
  const found: (Specimen & { kinds: number; length: number })[] = [];
  for (const document of await allDocuments()) {
    const records = await recordsIn(document.id);
    const { html } = await renderedArticle('zh-Hans', document.id);
    const isDialogue = html.search(exchange) >= 0;
    for (const [piece] of html.matchAll(isDialogue ? exchange : paragraph)) {
      const here = records.filter(({ id }) => piece.includes(`id="r-${recordNumber(id)}"`));
      const kinds = new Set(here.map(({ kind }) => kind)).size;
      found.push({ document, sentences: sentencesIn(piece), records: here, kinds, length: piece.length });
    }
    if (found.some(({ kinds }) => kinds === allKinds.length)) break;
  }
  return found.toSorted((a, b) => b.kinds - a.kinds || a.length - b.length)[0] ?? null;
}
