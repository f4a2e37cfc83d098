import { currentCorpus } from '../corpus/current.ts';
import { derived } from '../corpus/derived.ts';
import type { Corpus } from '../corpus/load.ts';

/**
 * Something that follows from a corpus, made once for each.
 *
 * @param make makes it; what else follows from the corpus is asked of the same one
 * @returns a function that gives it, of the corpus of today where none is named
 */
export function fromCorpus<Made>(make: (corpus: Corpus) => Made): (corpus?: Corpus) => Made {
  const known = derived(make);
  return (corpus = currentCorpus()) => known(corpus);
}
