import type { Script } from '../../model/common.ts';
import { wordingOf } from '../../model/placedRecords.ts';
import type { PolicyRecord } from '../../model/record.ts';
import type { EditedStretch } from '../../view/notes.ts';
import type { Reading } from './reading.ts';

/** What the record says of a piece of its sentence: nothing, that it quotes it, that it is the value. */
export type Part = 'outside' | 'quote' | 'value';

/** A piece of a sentence. */
export interface Stretch {
  part: Part;
  text: string;
}

/** A sentence beside the one that a record stands in. */
export interface Neighbour {
  text: string;
  /** Whether it stands in a paragraph of its own. */
  isApart: boolean;
}

/** A record's sentence with the sentences around it. */
export interface Context {
  before: Neighbour | null;
  /** The sentence, or the sentences, that the record quotes from. */
  stretches: Stretch[];
  after: Neighbour | null;
  /** The number of the first of them. */
  number: number;
  edits: readonly EditedStretch[];
  /** The whole as it was received. */
  received: string;
}

interface Range {
  start: number;
  end: number;
}

const holds = ({ start, end }: Range, place: number): boolean => start <= place && place < end;

/** Cuts a sentence where the quotation and the value begin and end. */
function cut(
  characters: readonly string[],
  whole: Range,
  { quote, value }: { quote: Range; value: Range | null },
): Stretch[] {
  const places = [quote, ...(value ? [value] : [])].flatMap(({ start, end }) => [start, end]);
  const starts = [...new Set([whole.start, ...places])]
    .filter((place) => place >= whole.start && place < whole.end)
    .toSorted((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, start] of starts.entries()) {
    const text = characters.slice(start, starts[index + 1] ?? whole.end).join('');
    const within: Part = holds(quote, start) ? 'quote' : 'outside';
    const part: Part = value && holds(value, start) ? 'value' : within;
    stretches.push({ part, text });
  }
  return stretches;
}

/**
 * The sentence of a record in its context.
 *
 * @param record its offsets those of the reading text
 */
export function contextOf(
  record: Pick<PolicyRecord, 'anchor' | 'quantity'>,
  { texts, sentences, edits, received }: Reading,
  script: Script,
): Context {
  const characters = texts[script];
  const { anchor, quantity } = record;
  const first = Number(anchor.sentence.slice(1)) - 1;
  const last = Math.max(
    first,
    sentences.findIndex(({ start, end }, index) => index >= first && holds({ start, end }, anchor.end - 1)),
  );
  const here = sentences.slice(first, last + 1);
  const whole = { start: here[0]?.start ?? anchor.start, end: here.at(-1)?.end ?? anchor.end };
  const editsHere = here.flatMap(({ id }) => edits.get(id) ?? []);
  const marked = { quote: anchor, value: quantity ? wordingOf(record) : null };
  const beside = (index: number): Neighbour | null => {
    const sentence = sentences[index];
    if (!sentence) return null;
    const { start, end } = sentence;
    const between = characters.slice(Math.min(end, whole.end), Math.max(start, whole.start));
    return { text: characters.slice(start, end).join(''), isApart: between.includes('\n') };
  };
  return {
    before: beside(first - 1),
    stretches: cut(characters, whole, marked),
    after: beside(last + 1),
    number: first + 1,
    edits: editsHere,
    received: here
      .map(({ id }) => received.get(id) ?? '')
      .join('')
      .trim(),
  };
}
