import { z } from 'zod';
import { ContentError } from './contentError.ts';
import { certainty } from './edits.ts';

/** A row of `content/lexicon/spun.tsv`: what a content farm's spinner wrote, and what stood there. */
const row = z.strictObject({
  spun: z.string().regex(/^[^\d\s|]+$/, 'a string without digits and space'),
  /** Alternatives are separated by `|`; the string itself where it is to be left. */
  original: z.string().regex(/^[^\d\s]+$/, 'a string without digits and space'),
  certainty,
  origin: z.enum(['aligned', 'inferred', 'reading']),
  /** `yes`: sound policy prose does not have it, so it is a sign that a text is spun. */
  marker: z.enum(['yes', '']),
  note: z.string(),
});

/** What one spun string stands for. */
export interface SpunEntry {
  /** What to put in its place; null where it is left as it is. */
  original: string | null;
  /** What it may stand for, where that cannot be decided. */
  alternatives: readonly string[];
  certainty: z.infer<typeof certainty>;
  isMarker: boolean;
}

export type SpunTable = ReadonlyMap<string, SpunEntry>;

const columns = ['spun', 'original', 'certainty', 'origin', 'marker', 'note'];

/**
 * Reads the table of spun words.
 *
 * @param text tab-separated, with a line of column names
 * @param file named in errors
 * @throws ContentError for a row of the wrong shape, out of order, twice, or undecided but not unsure
 */
export function parseSpun(text: string, file: string): SpunTable {
  const [names = '', ...lines] = text.replace(/\n$/, '').split('\n');
  if (names !== columns.join('\t'))
    throw new ContentError(file, '1', JSON.stringify(names), columns.join(' '));
  const table = new Map<string, SpunEntry>();
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const place = String(index + 2);
    const cells = line.split('\t');
    const result = row.safeParse(Object.fromEntries(columns.map((column, cell) => [column, cells[cell]])));
    if (!result.success || cells.length !== columns.length) {
      const [issue] = result.error?.issues ?? [];
      const expected = issue ? `${issue.path.join('.')}: ${issue.message}` : `${columns.length} columns`;
      throw new ContentError(file, place, JSON.stringify(line), expected);
    }
    const { spun, original, certainty: sure, marker } = result.data;
    if (spun <= previous)
      throw new ContentError(file, place, spun, `a string after ${previous} in code-point order`);
    const choices = original.split('|');
    if (choices.length > 1 !== (sure === 'unsure')) {
      throw new ContentError(file, place, `${spun} ${original} ${sure}`, 'alternatives exactly where unsure');
    }
    previous = spun;
    table.set(spun, {
      original: choices.length > 1 || original === spun ? null : original,
      alternatives: choices.length > 1 ? choices.filter((choice) => choice !== spun) : [],
      certainty: sure,
      isMarker: marker === 'yes',
    });
  }
  return table;
}
