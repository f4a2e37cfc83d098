import type { Extracted } from '../src/extract/extract.ts';
import { type ReadingText, slice } from '../src/registry/readingText.ts';
import type { Statement } from '../src/schemas/record.ts';
import { codePointOffsets } from '../src/text/codePoints.ts';

/** A number with unit and bound: `more-than 80000 家`. */
function measure({ quantity }: Statement): string {
  if (!quantity) return '–';
  const { bound, value, max, unit } = quantity;
  return `${bound === 'exact' ? '' : `${bound} `}${value}${max === null ? '' : `–${max}`} ${unit}`.trimEnd();
}

/** A time: `by 2023-01-01–2023-12-31`. */
function when({ time }: Statement): string {
  if (!time) return '–';
  const { relation, start, end, stated } = time;
  return `${relation} ${start === end ? start : `${start}–${end}`}${stated ? '' : ' (carried over)'}`;
}

/** A statement in one line: type, number, change, time, speaker, subject. */
export const oneLine = (statement: Statement): string =>
  [
    `${statement.kind}/${statement.type}`,
    measure(statement),
    ...(statement.change ? [statement.change] : []),
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
