import type { LoggedChange, Stretch } from './stretches.ts';

/** A piece of a received text: what became one sentence of the reading text, or what lies between two. */
export interface ReceivedPiece {
  text: string;
  /** The sentence's id; null between sentences. */
  sentence: string | null;
}

/** A range of code points. */
interface Range {
  start: number;
  end: number;
}

/**
 * Where each range of the reading text came from. Both lists are in order, so one walk through the
 * stretches finds all.
 */
function originsOf(ranges: readonly Range[], stretches: readonly Stretch<LoggedChange>[]): Range[] {
  let index = 0;
  const stretchAt = (offset: number): Stretch<LoggedChange> | undefined => {
    while (offset >= (stretches[index]?.end ?? Infinity)) index += 1;
    return stretches[index];
  };
  const origin = (offset: number): Range => {
    const stretch = stretchAt(offset);
    if (!stretch) return { start: 0, end: 0 };
    const { beforeStart, before, change, start } = stretch;
    if (change) return { start: beforeStart, end: beforeStart + [...before].length };
    return { start: beforeStart + offset - start, end: beforeStart + offset - start + 1 };
  };
  return ranges.map(({ start, end }) => ({ start: origin(start).start, end: origin(end - 1).end }));
}

/**
 * Cuts a received text into what became the sentences of the reading text and what lies between them.
 *
 * @param sentences in order; offsets in code points of the reading text
 * @param stretches the received text with what was done to it
 * @returns pieces that, joined, are the received text; a sentence of which nothing was received is empty
 */
export function receivedSentences(
  sentences: readonly (Range & { id: string })[],
  stretches: readonly Stretch<LoggedChange>[],
): ReceivedPiece[] {
  const characters = stretches.flatMap(({ before }) => [...before]);
  const pieces: ReceivedPiece[] = [];
  let reached = 0;
  const add = (upTo: number, sentence: string | null): void => {
    const text = characters.slice(reached, upTo).join('');
    if (text !== '' || sentence !== null) pieces.push({ text, sentence });
    reached = Math.max(reached, upTo);
  };
  for (const [index, { start, end }] of originsOf(sentences, stretches).entries()) {
    add(start, null);
    add(end, sentences[index]?.id ?? null);
  }
  add(characters.length, null);
  return pieces;
}
