import { extract } from '../src/extract/extract.ts';
import { findQuantities } from '../src/extract/quantities/quantities.ts';
import { restore } from '../src/restore/restore.ts';
import { decode } from '../src/restore/decode.ts';
import type { Received } from '../src/corpus/content.ts';
import { readLexicon } from '../src/corpus/lexicon.ts';
import { ifInstalled } from './installed.ts';
import { fastest, type Measurement, rounded } from './measurement.ts';

const baselineLength = 8000;

async function recognizersSpeed(text: string): Promise<Measurement[]> {
  const recognizers = await import('./others/recognizers.ts');
  return recognizers.recognizersSpeed(text, baselineLength);
}

/** The speed of the extractor alone, beside that of another project's recognisers on the same text. */
export async function extractionSpeed(documents: readonly Received[]): Promise<Measurement[]> {
  const resources = { ...readLexicon('content'), witnesses: [] };
  const readings = documents.map(({ bytes, speech }) => ({
    ...restore(decode(bytes).text, resources),
    said: speech.said.day,
  }));
  const length = readings.reduce((sum, { text }) => sum + text.length, 0);
  const time = fastest(() =>
    readings.map(({ text, blocks, said }) => extract(text, { said, blocks, turns: [] })),
  );
  const text = readings.map((reading) => reading.text).join('\n');
  return [
    {
      what: 'extraction alone, all documents',
      value: rounded(length / time / 1000),
      unit: 'million characters/s',
    },
    {
      what: `quantities found in the first ${baselineLength} characters`,
      value: findQuantities(text.slice(0, baselineLength), []).kept.length,
      unit: 'quantities',
    },
    ...((await ifInstalled('Recognizers-Text', () => recognizersSpeed(text))) ?? []),
  ];
}
