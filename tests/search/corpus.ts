import { z } from 'zod';

const inScripts = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });
const documents = z.array(
  z.object({
    id: z.string(),
    text: inScripts,
    sentences: z.array(z.object({ id: z.string(), start: z.number(), end: z.number() })),
  }),
);

/** A sentence as a plain text scan sees it: the same code points in both scripts. */
export interface Sentence {
  /** `<document>#sN` */
  readonly place: string;
  readonly simplified: readonly string[];
  readonly traditional: readonly string[];
}

/** The sentences of `data/documents.json`, read without anything of the search's own. */
export const readCorpus = (json: string): Sentence[] =>
  documents.parse(JSON.parse(json)).flatMap(({ id, text, sentences }) => {
    const simplified = [...text['zh-Hans']];
    const traditional = [...text['zh-Hant']];
    return sentences.map((sentence) => ({
      place: `${id}#${sentence.id}`,
      simplified: simplified.slice(sentence.start, sentence.end),
      traditional: traditional.slice(sentence.start, sentence.end),
    }));
  });

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a string stands in a sentence: wholly in one script, or character by character in either. */
function holds({ simplified, traditional }: Sentence, string: string): boolean {
  const wanted = plain(string);
  if ([simplified, traditional].some((text) => plain(text.join('')).includes(wanted))) return true;
  const characters = [...wanted];
  const first = simplified.map(plain);
  const second = traditional.map(plain);
  return first.some((_, start) =>
    characters.every(
      (character, offset) => first[start + offset] === character || second[start + offset] === character,
    ),
  );
}

/** The places of all sentences that hold a string, found by reading them all. */
export const passagesHolding = (corpus: readonly Sentence[], string: string): string[] =>
  corpus.filter((sentence) => holds(sentence, string)).map(({ place }) => place);
