import { saidCharacters, termFinder } from '../../corpus/link/termUse.ts';
import type { Sentence } from '../../model/edition.ts';
import type { Term } from '../../model/term.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { fromCorpus } from '../../view/fromCorpus.ts';
import { allSpeeches } from './speeches.ts';

/** A sentence that uses a term, and where in it; offsets in code points of the reading text. */
export interface UsingSentence {
  sentence: Sentence;
  uses: readonly { start: number; end: number }[];
}

/** How a speech uses a term. */
export interface SpeechUse {
  document: PolicyDocument;
  /** How often. */
  count: number;
  /** How many characters are said in all. */
  length: number;
  sentences: readonly UsingSentence[];
}

/** A term and the speeches in the order of time, those without it included. */
export interface TermInSpeeches {
  term: Term;
  speeches: readonly SpeechUse[];
}

/** The sentences of a text that hold any of some places, in order. */
function sentencesWith(sentences: readonly Sentence[], uses: readonly { start: number; end: number }[]) {
  const found: { sentence: Sentence; uses: { start: number; end: number }[] }[] = [];
  let index = 0;
  for (const use of uses) {
    while ((sentences[index]?.end ?? Infinity) <= use.start) index += 1;
    const sentence = sentences[index];
    const last = found.at(-1);
    if (last && last.sentence === sentence) last.uses.push(use);
    else if (sentence) found.push({ sentence, uses: [use] });
  }
  return found;
}

/** The use of every term in every speech. */
export const termUse = fromCorpus((corpus): TermInSpeeches[] => {
  const texts = allSpeeches(corpus).map((document) => {
    const { text: texts, sentences } = document.edition;
    const text = texts['zh-Hans'];
    return { document, text, length: saidCharacters(text), sentences };
  });
  return corpus.terms.map((term) => {
    const find = termFinder(term);
    const speeches = texts.map(({ document, text, length, sentences }): SpeechUse => {
      const uses = find(text);
      return { document, count: uses.length, length, sentences: sentencesWith(sentences, uses) };
    });
    return { term, speeches };
  });
});

/** The first speech of those that are kept here which uses a term; null where none does. */
export const firstUse = ({ speeches }: TermInSpeeches): SpeechUse | null =>
  speeches.find(({ count }) => count > 0) ?? null;
