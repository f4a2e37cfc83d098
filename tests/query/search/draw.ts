import type { Sentence } from './corpus.ts';

/** Numbers from 0 up to 1, the same for the same seed (Park and Miller's generator). */
function* randomNumbers(seed: number): Generator<number, never> {
  const modulus = 2_147_483_647;
  for (let state = seed; ;) {
    state = (state * 48_271) % modulus;
    yield state / modulus;
  }
}

const hasSpace = /\s/u;
const kinds: readonly RegExp[] = [/./su, /\d/, /[a-z]/i, /[^\p{L}\p{N}]/u];

/**
 * Draws strings of 2 to 12 characters that stand in the sentences, every document in its turn: in
 * simplified script, in traditional, and in a mixture of the two; plain ones and such as hold digits,
 * Latin letters or punctuation. Spaces separate words of a question, so no string has one.
 *
 * @param corpus the sentences
 * @param count how many
 * @param seed the same strings for the same seed
 */
export function drawStrings(corpus: readonly Sentence[], count: number, seed = 42): string[] {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const documents = [...Map.groupBy(corpus, ({ place }) => place.split('#')[0]).values()];
  const scripts = [
    (sentence: Sentence) => sentence.simplified,
    (sentence: Sentence) => sentence.traditional,
    ({ simplified, traditional }: Sentence) =>
      simplified.map((character, index) => (below(2) === 0 ? character : (traditional[index] ?? character))),
  ];
  const draw = (turn: number): string => {
    const sentences = documents[turn % documents.length] ?? [];
    const sentence = sentences[below(sentences.length)];
    const characters = sentence ? (scripts[turn % scripts.length]?.(sentence) ?? []) : [];
    const start = below(characters.length);
    return characters.slice(start, start + 2 + below(11)).join('');
  };
  const strings: string[] = [];
  for (let turn = 0, tries = 0; strings.length < count && tries < 1000 * count; tries += 1) {
    const string = draw(turn);
    const wanted = kinds[Math.floor(turn / 2) % kinds.length] ?? /./su;
    if ([...string].length < 2 || hasSpace.test(string)) continue;
    if (!wanted.test(string) && tries % 200 !== 0) continue;
    strings.push(string);
    turn += 1;
  }
  return strings;
}
