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

/** Whether a string stands in a sentence: character by character in either script. */
function holds({ simplified, traditional }: Sentence, string: string): boolean {
  const characters = [...plain(string)];
  const first = [...plain(simplified.join(''))];
  const second = [...plain(traditional.join(''))];
  return first.some((_, start) =>
    characters.every(
      (character, offset) => first[start + offset] === character || second[start + offset] === character,
    ),
  );
}

/** The places of all sentences that hold a string, found by reading them all. */
export const passagesHolding = (corpus: readonly Sentence[], string: string): string[] =>
  corpus.filter((sentence) => holds(sentence, string)).map(({ place }) => place);
