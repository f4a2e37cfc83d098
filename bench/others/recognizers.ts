import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { fastest, type Measurement, rounded } from '../measurement.ts';

type Recognize = (text: string, culture: string) => readonly unknown[];

/** The recognisers for Chinese of Microsoft's Recognizers-Text, which read numbers, units and times. */
const recognizers: readonly (readonly [what: string, recognize: Recognize])[] = [
  ['numbers', recognizeNumber],
  ['percentages', recognizePercentage],
  ['money', recognizeCurrency],
  ['dimensions', recognizeDimension],
  ['times', recognizeDateTime],
];

/** What tells a quantity from the number alone: the models that give a unit. */
const withUnit: ReadonlySet<string> = new Set(['percentages', 'money', 'dimensions']);

/**
 * The baseline: how fast Recognizers-Text reads a text, and how many quantities it finds there.
 *
 * @param text simplified; read line by line, as its time grows faster than a long text does
 * @param length how many characters of it are read; it is slow
 */
export function recognizersSpeed(text: string, length = 10_000): Measurement[] {
  const lines = text.slice(0, length).split('\n');
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  let total = 0;
  let quantities = 0;
  const each = recognizers.map(([what, recognize]): Measurement => {
    recognize('增长20%，投资3亿元，新增5万亩，2025年', Culture.Chinese);
    let found = 0;
    const time = fastest(() => {
      found = lines.reduce((sum, line) => sum + recognize(line, Culture.Chinese).length, 0);
    }, 2);
    total += time;
    if (withUnit.has(what)) quantities += found;
    return {
      what: `Recognizers-Text, ${what}`,
      value: rounded(characters / time),
      unit: 'thousand characters/s',
    };
  });
  return [
    ...each,
    {
      what: 'Recognizers-Text, all of it',
      value: rounded(characters / total),
      unit: 'thousand characters/s',
    },
    { what: `Recognizers-Text, quantities found in ${characters} characters`, value: quantities, unit: '' },
  ];
}
