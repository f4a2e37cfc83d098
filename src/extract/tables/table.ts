import { type Cell, cellsOf, isRow } from '../../lang/tableRows.ts';
import type { Block } from '../outline.ts';
import { tableWords as is } from './tableWords.ts';

/** A row of a table; offsets in UTF-16 units of the text. */
export interface Row {
  /** Which block it is, counted from 0. */
  block: number;
  cells: readonly Cell[];
}

/** Rows that follow one another, with what stands above and below them. */
export interface Table {
  rows: readonly Row[];
  /** The words of the two blocks above it. */
  above: string;
  /** The words of what explains it below. */
  notes: string;
  /** The blocks that explain it, counted from 0. */
  noteBlocks: readonly number[];
}

/** How many blocks below a table may explain it. */
const mostNotes = 8;

/** The tables of a text, in order. */
export function tablesOf(text: string, blocks: readonly Block[]): Table[] {
  const wordsAt = (index: number): string => {
    const block = blocks[index];
    return block ? text.slice(block.start, block.end) : '';
  };
  const found: Table[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    if (!isRow(wordsAt(index))) continue;
    const rows: Row[] = [];
    const above = [index - 2, index - 1].map(wordsAt).filter((words) => !isRow(words));
    for (; isRow(wordsAt(index)); index += 1)
      rows.push({ block: index, cells: cellsOf(wordsAt(index), blocks[index]?.start) });
    const noteBlocks: number[] = [];
    for (let below = index; below < index + mostNotes && is.note.pattern.test(wordsAt(below)); below += 1)
      noteBlocks.push(below);
    found.push({ rows, above: above.join('\n'), notes: noteBlocks.map(wordsAt).join('\n'), noteBlocks });
  }
  return found;
}
