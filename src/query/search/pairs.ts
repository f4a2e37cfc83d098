import { foldText } from '../../lang/fold.ts';
import type { InScripts } from '../../lang/scripts.ts';
import { wordFor } from './words.ts';

/** How one place of the texts is written: in simplified script, in traditional. Folded. */
export type Pair = readonly [simplified: string, traditional: string];

/**
 * Reads a text in both scripts at once.
 *
 * @throws RangeError when the scripts do not stand side by side, character by character
 */
export function pairsOf(text: InScripts): Pair[] {
  const simplified = foldText(text['zh-Hans']).characters;
  const traditional = foldText(text['zh-Hant']).characters;
  if (simplified.length !== traditional.length) {
    throw new RangeError(`${simplified.length} characters beside ${traditional.length}`);
  }
  return simplified.map((character, index) => [character, traditional[index] ?? character]);
}

/** What the texts make of each character. */
export interface Writing {
  /** Simplified by traditional character, where the two always stand for each other (发, 發). */
  readonly simple: ReadonlyMap<string, string>;
  /** Every character that stands somewhere in either script. */
  readonly known: ReadonlySet<string>;
}

const note = (into: Map<string, Set<string>>, key: string, value: string): void => {
  const values = into.get(key);
  if (values) values.add(value);
  else into.set(key, new Set([value]));
};

/**
 * Finds out which characters of the two scripts always stand for each other in the texts, and which do
 * not: 发 may always be 發, while 制 is 制 here and 製 there, and 著 is what both 着 and 著 become.
 */
export function studyWriting(texts: Iterable<InScripts>): Writing {
  const beside = new Map<string, Set<string>>();
  const differing = new Map<string, string>();
  for (const text of texts) {
    for (const [simplified, traditional] of pairsOf(text)) {
      note(beside, `s${simplified}`, traditional);
      note(beside, `t${traditional}`, simplified);
      if (simplified !== traditional) differing.set(traditional, simplified);
    }
  }
  const only = (key: string): boolean => beside.get(key)?.size === 1;
  const simple = new Map(
    [...differing].filter(
      ([traditional, simplified]) =>
        only(`s${simplified}`) &&
        only(`t${traditional}`) &&
        !beside.has(`t${simplified}`) &&
        !beside.has(`s${traditional}`),
    ),
  );
  return { simple, known: new Set([...beside.keys()].map((key) => key.slice(1))) };
}

/**
 * What the index holds of a passage: one word for each character. Where the scripts differ and one
 * character does not settle the other, the place answers to both, which Pagefind does for a word of
 * two parts.
 */
export function passageWords(text: InScripts, { simple }: Writing): string {
  const words = pairsOf(text).map(([simplified, traditional]) =>
    simplified === traditional || simple.has(traditional)
      ? wordFor(simplified)
      : `${wordFor(simplified)}-${wordFor(traditional)}`,
  );
  return words.join(' ');
}
