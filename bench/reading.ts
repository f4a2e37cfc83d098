import { extract } from '../src/extract/extract.ts';
import { decode } from '../src/restore/decode.ts';
import { restore } from '../src/restore/restore.ts';
import type { Received } from '../src/corpus/content.ts';
import { align } from '../src/lang/align.ts';
import { readLexicon } from '../src/corpus/lexicon.ts';
import { fastest, type Measurement, rounded } from './measurement.ts';

/** Inputs that a careless pattern would choke on, of about `length` characters. */
const hostile: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['open brackets', (length) => '中('.repeat(length / 2)],
  ['annotations without end', (length) => '中(a'.repeat(length / 3)],
  ['tags without end', (length) => '<p><b>'.repeat(length / 6)],
  ['links without end', (length) => '[a]('.repeat(length / 4)],
  ['short lines', (length) => '中国\n'.repeat(length / 3)],
  ['digits', (length) => '1,'.repeat(length / 2)],
  ['Han numerals', (length) => '一万'.repeat(length / 2)],
  ['years', (length) => '到2030年'.repeat(length / 6)],
  ['commitments', (length) => '将要，'.repeat(length / 3)],
  ['white space', (length) => ` \n${' '.repeat(length - 2)}`],
];

const size = 200_000;

/** Characters read a second, and whether twice the text takes twice the time. */
export function readingSpeed(documents: readonly Received[]): Measurement[] {
  const result: Measurement[] = [];
  const resources = { ...readLexicon('content'), witnesses: [] };
  const read = (text: string): unknown => {
    const { text: simplified, blocks } = restore(text, resources);
    return extract(simplified, { said: '2023-03-01', blocks, turns: [] });
  };
  const growth = (name: string, text: string): void => {
    const once = fastest(() => read(text));
    const twice = fastest(() => read(text + text));
    const bound = 'at most 2.2';
    result.push({
      what: `reading, ${name}`,
      value: rounded(text.length / once / 1000),
      unit: 'million characters/s',
    });
    result.push({
      what: `reading, ${name}: time for twice the text`,
      value: rounded(twice / once),
      unit: '×',
      bound,
    });
  };
  for (const { source, bytes } of documents) {
    const { text } = decode(bytes);
    growth(source.id, `${text}\n`.repeat(Math.ceil(size / text.length)));
  }
  for (const [name, make] of hostile) growth(name, make(size));
  const text = documents.map(({ bytes }) => decode(bytes).text).join('\n');
  const reference = fastest(() => text.normalize('NFKC'));
  const reading = fastest(() => read(text));
  result.push({
    what: 'reading all documents, against NFKC of the same text',
    value: rounded(reading / reference),
    unit: '×',
  });
  const once = Array.from(text.matchAll(/\p{Script=Han}/gu), ([character]) => character);
  const han = [...once, ...once].slice(0, 50_000);
  const other = han.filter((_, index) => index % 13 !== 0);
  result.push({
    what: `aligning ${han.length} characters with ${other.length}`,
    value: rounded(fastest(() => align(han, other))),
    unit: 'ms',
    bound: 'at most 1000',
  });
  return result;
}
