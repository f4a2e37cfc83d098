import type { SearchCorpus } from '../../src/query/search/build/corpus.ts';
import type { Passage } from '../../src/query/search/passage.ts';

/** Numbers from 0 up to 1, the same each time. */
function* randomNumbers(seed: number): Generator<number, never> {
  const modulus = 2_147_483_647;
  for (let state = seed; ;) {
    state = (state * 48_271) % modulus;
    yield state / modulus;
  }
}

/** The clauses of a passage, with the marks that end them; in both scripts, cut alike. */
function clausesOf({ text }: Passage): Passage['text'][] {
  const simplified = [...text['zh-Hans']];
  const traditional = [...text['zh-Hant']];
  const clauses: Passage['text'][] = [];
  let start = 0;
  for (const [index, character] of simplified.entries()) {
    if (!/[，；。！？]/u.test(character) && index + 1 < simplified.length) continue;
    const cut = (characters: readonly string[]): string => characters.slice(start, index + 1).join('');
    clauses.push({ 'zh-Hans': cut(simplified), 'zh-Hant': cut(traditional) });
    start = index + 1;
  }
  return clauses;
}

const day = (number: number): string => new Date(Date.UTC(2012, 0, 1 + number)).toISOString().slice(0, 10);

/**
 * Makes a corpus of many documents of the sentences of a few: each passage is made of clauses that were said
 * in different places, a record keeps its words and gets another document. Documents have as many passages
 * and records as the real ones on average.
 *
 * @param documents how many
 */
export function recombined(real: SearchCorpus, documents: number): SearchCorpus {
  if (documents <= real.documents.length) return real;
  const random = randomNumbers(7);
  const below = (limit: number): number => Math.floor(random.next().value * limit);
  const clauses = real.passages.flatMap(clausesOf);
  const [passagesEach, recordsEach] = [real.passages, real.records].map(({ length }) =>
    Math.round(length / real.documents.length),
  );
  const made = Array.from({ length: documents }, (_, index) => {
    const base = real.documents[index % real.documents.length];
    const published = day(Math.floor(((documents - index) * 5000) / documents));
    return base && { ...base, id: `${published}-${String(index).padStart(5, '0')}`, published };
  }).filter((document) => document !== undefined);
  const passages = made.flatMap(({ id, published, title }) => {
    const speaker = real.speakers[below(real.speakers.length)]?.name ?? null;
    return Array.from({ length: passagesEach ?? 0 }, (_, index): Passage => {
      const parts = Array.from({ length: 1 + below(3) }, () => clauses[below(clauses.length)]);
      const joined = (script: 'zh-Hans' | 'zh-Hant'): string =>
        parts.map((part) => part?.[script] ?? '').join('');
      return {
        document: id,
        sentence: `s${index + 1}`,
        day: published,
        publisher: null,
        title,
        speaker,
        heading: false,
        text: { 'zh-Hans': joined('zh-Hans'), 'zh-Hant': joined('zh-Hant') },
      };
    });
  });
  const records = (['target', 'figure', 'milestone'] as const).flatMap((kind) => {
    const own = real.records.filter((record) => record.kind === kind);
    const each = ((recordsEach ?? 0) * own.length) / real.records.length;
    return made.flatMap(({ id, published }, index) =>
      Array.from({ length: Math.floor(each * (index + 1)) - Math.floor(each * index) }, (_, number) => {
        const record = own[below(own.length)];
        return record && { ...record, id: `${id}-${kind}-${number + 1}`, document: id, said: published };
      }).filter((record) => record !== undefined),
    );
  });
  return { ...real, documents: made, passages, records };
}
