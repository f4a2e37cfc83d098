import { readingTextOf } from '../../../src/corpus/registry/readingText.ts';
import { register } from '../../../src/corpus/registry/register.ts';
import type { Witness } from '../../../src/corpus/registry/witness.ts';
import { parseEditorial } from '../../../src/corpus/parse/parseEditorial.ts';
import type { Records, Statement } from '../../../src/model/record.ts';

/** Clauses with a number, as a reader that knows nothing else would read them. Offsets in code points. */
export function statementsIn(text: string): Statement[] {
  const { sentences, characters } = readingTextOf(text);
  return sentences.flatMap(({ start: from, end: to }, index) => {
    const sentence = characters.slice(from, to).join('');
    return Array.from(sentence.matchAll(/[^，。\n]*?(\d+)(家|项|%)[^，。\n]*/g), (match): Statement => {
      const [exact, value = '', unit = ''] = match;
      const start = from + [...sentence.slice(0, match.index)].length;
      const number = start + [...exact.slice(0, exact.indexOf(`${value}${unit}`))].length;
      return {
        kind: 'figure',
        type: 'reported',
        speaker: null,
        anchor: { sentence: `s${index + 1}`, start, end: start + [...exact].length, exact },
        subject: exact.slice(0, exact.indexOf(value)),
        quantity: {
          text: `${value}${unit}`,
          start: number,
          end: number + value.length + unit.length,
          value: Number(value),
          max: null,
          unit,
          bound: 'exact',
          bound_text: null,
        },
        change: null,
        deliverable: null,
        of: null,
        time: null,
        rules: ['test'],
      };
    });
  });
}

type Options = Partial<Omit<Witness, 'text' | 'entries'>> & { editorial?: string };

/** A document with this text, read by the reader above unless something else was found. */
export function witness(text: string, { editorial = '', ...options }: Options = {}): Witness {
  const document = options.document ?? 'a';
  return {
    document,
    speech: 'a',
    published: '2024-01-01',
    isSupplied: false,
    found: statementsIn(text),
    committed: null,
    text: readingTextOf(text),
    entries: editorial === '' ? [] : parseEditorial(editorial, `content/editorial/${document}.yaml`),
    ...options,
  };
}

/** The registry of one document, read again after `before`. */
export function reread(text: string, before: Records | null = null, options: Options = {}): Records {
  const [registry] = register([witness(text, { committed: before, ...options })]);
  if (!registry) throw new Error('no registry');
  return registry;
}

/** Ids without the document, with the words. */
export const idsIn = ({ records }: Records): string[] =>
  records.map(({ id, anchor }) => `${/\d+$/.exec(id)?.[0] ?? ''} ${anchor.exact}`);
