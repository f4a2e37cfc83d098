import type { Extracted } from '../extract/extract.ts';
import type { Dropped } from '../extract/refined.ts';
import { type ReadingText, sentenceAt, slice } from '../corpus/registry/readingText.ts';
import type { Change, Quantity, Statement } from '../model/record.ts';
import { codePointOffsets } from '../lang/codePoints.ts';

/** A number with unit and bound: `more-than 80000 家`. */
function measure(quantity: Pick<Quantity, 'bound' | 'value' | 'max' | 'unit'> | null): string {
  if (!quantity) return '–';
  const { bound, value, max, unit } = quantity;
  return `${bound === 'exact' ? '' : `${bound} `}${value}${max === null ? '' : `–${max}`} ${unit}`.trimEnd();
}

/** Days from one to another: `2023-01-01–2023-12-31`. */
const days = (from: string, to: string): string => (from === to ? from : `${from}–${to}`);

/** A time: `by 2023-01-01–2023-12-31`. */
function when({ time }: Statement): string {
  if (!time) return '–';
  const { relation, start, end, stated } = time;
  return `${relation} ${days(start, end)}${stated ? '' : ' (carried over)'}`;
}

/** A change: `yoy up`. */
const changed = ({ rate, direction }: Change): string =>
  [rate, direction].filter((part) => part !== null).join(' ');

/** A statement in one line: type, number, change, time, speaker, subject. */
export const oneLine = (statement: Statement): string =>
  [
    `${statement.kind}/${statement.type}`,
    measure(statement.quantity),
    ...(statement.change ? [changed(statement.change)] : []),
    when(statement),
    statement.speaker ?? '–',
    statement.subject,
  ].join(' | ');

/**
 * What a record was made from: its sentence, the record, and each rule with its words and their offsets in
 * code points of the text.
 *
 * @param reading the text it stands in
 * @returns lines, the last one empty
 */
export function explanation({ statement, parts }: Extracted, reading: ReadingText): string {
  const { sentence: id, start, end } = statement.anchor;
  const sentence = reading.sentences[Number(id.slice(1)) - 1] ?? { start, end };
  const codePoint = codePointOffsets(reading.text);
  return [
    `${id} ${slice(reading, sentence.start, sentence.end).trim()}`,
    `  = ${oneLine(statement)}`,
    ...parts.map(
      ({ rule, start: from, end: to }) =>
        `  ${rule} 「${reading.text.slice(from, to)}」 ${codePoint(from)}–${codePoint(to)}`,
    ),
    '',
  ].join('\n');
}

/** What something that was left out would have been: `quantity 5 家`, `time by 2023-01-01–2023-12-31`, `statement dated`. */
function wouldBe({ wouldBe: it }: Dropped): string {
  if (it.kind === 'quantity') return `quantity ${measure(it)}`;
  if (it.kind === 'statement') return `statement ${it.type}`;
  return `time ${it.relation === null ? '' : `${it.relation} `}${days(it.from, it.to)}`;
}

/**
 * What was left out of a text, a line for each: its sentence, the rule that left it out, the words with their
 * offsets in code points of the text, and what they would have been.
 *
 * @param dropped in the order of the text
 * @param reading the text
 */
export function omissions(dropped: readonly Dropped[], reading: ReadingText): string {
  const codePoint = codePointOffsets(reading.text);
  const lines = dropped.map((each) => {
    const { rule, start, end } = each;
    const words = reading.text.slice(start, end).trim();
    const sentence = sentenceAt(reading, codePoint(start));
    return `  ${sentence} ${rule} 「${words}」 ${codePoint(start)}–${codePoint(end)} ≠ ${wouldBe(each)}`;
  });
  return [`left out: ${dropped.length}`, ...lines].join('\n');
}
