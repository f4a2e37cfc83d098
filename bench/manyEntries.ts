import type { Entry } from '../src/query/table/entry.ts';
import { isCheckable, type PolicyRecord } from '../src/model/record.ts';
import { toTraditional, type InScripts } from '../src/lang/scripts.ts';

/** Numbers from 0 up to 1 that look drawn, the same each time (a linear congruential generator). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const recordsOfDocument = 25;
const sentenceLength = 52;

/**
 * Records as very many documents would have them: what is filtered by is drawn from real records, the texts are
 * pieces of real ones in another order.
 *
 * @param real what to draw from, at least one
 */
export function manyEntries(real: readonly PolicyRecord[], count: number): Entry[] {
  const draw = draws(1);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const text = [...real.map(({ anchor }) => anchor.exact).join('')];
  const words = (length: number): InScripts => {
    let simplified = '';
    while (simplified.length < length) {
      const from = below(text.length);
      simplified += text.slice(from, from + 3 + below(8)).join('');
    }
    return { 'zh-Hans': simplified, 'zh-Hant': toTraditional(simplified) };
  };
  const numbered = (name: string, limit: number): string => `${name}-${below(limit)}`;
  const unmeasurable = words(18);
  let sentence = words(sentenceLength);
  return Array.from({ length: count }, (_, index): Entry => {
    const { kind, type, quantity, change, time, review } = real[below(real.length)] ?? expectSome();
    const document = Math.floor(index / recordsOfDocument);
    const year = 2015 + (document % 12);
    if (draw() < 0.74) sentence = words(sentenceLength);
    const start = below(12);
    return {
      document: `${year}-speech-${document}`,
      said: `${year}-03-01`,
      number: (index % recordsOfDocument) + 1,
      kind,
      type,
      isCheckable: isCheckable(type),
      topics: [numbered('topic', 40), ...(draw() < 0.3 ? [numbered('more', 20)] : [])],
      speaker: draw() < 0.8 ? numbered('speaker', 200) : null,
      due: kind === 'target' && time ? `${year + 1 + below(10)}-12-31` : null,
      measure: quantity && draw() < 0.5 ? numbered('measure', 60) : null,
      verdict: kind === 'target' ? (['not-yet-due', 'no-report', 'not-measurable'][below(3)] ?? null) : null,
      review,
      unit:
        quantity && [quantity.unit || '-', change?.rate ?? null].filter((part) => part !== null).join(':'),
      value: quantity && Math.round(draw() * 1e6),
      subject: words(12),
      worded: quantity && { 'zh-Hans': quantity.text, 'zh-Hant': toTraditional(quantity.text) },
      inUnits: quantity && { 'zh-Hans': `${index} 家`, 'zh-Hant': `${index} 家` },
      when: time && { 'zh-Hans': `不晚于${year}年`, 'zh-Hant': `不晚於${year}年` },
      reason: kind === 'target' ? (draw() < 0.25 ? words(30) : unmeasurable) : null,
      sentence,
      start,
      end: start + 33,
      isCarried: false,
    };
  });
}

function expectSome(): never {
  throw new RangeError('no records to draw from');
}
