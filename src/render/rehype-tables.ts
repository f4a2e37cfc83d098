import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { cellBreak, isRow } from '../lang/tableRows.ts';
import { nodesOf, type Layer, type Run, runsOf } from './runs.ts';
import { sentenceNumber } from './rehype-sentences.ts';
import { elementsAmong, separated } from './separated.ts';

type Node = ElementContent | RootContent;

/** Whether a run's tabs part cells; those of what was taken out of the received text do not. */
const isText = ({ layers }: Run): boolean => layers.every(({ first }) => first.tagName !== 'del');

/** The runs of the row that an element is; null for another one. */
function rowIn(node: Node): Run[] | null {
  if (node.type !== 'element' || node.tagName !== 'p') return null;
  const runs = runsOf(node, 0);
  return runs.some((run) => isText(run) && isRow(run.text)) ? runs : null;
}

/** The one sentence that a row is; null where it holds several or none. */
function sentenceOf(runs: readonly Run[]): Layer | null {
  const found = new Set(
    runs.flatMap(({ layers }) => layers.filter(({ first }) => sentenceNumber(first) !== null)),
  );
  const [sentence, ...others] = found;
  return others.length === 0 ? (sentence ?? null) : null;
}

/** The runs of a row, cell by cell. */
function cellRuns(runs: readonly Run[]): Run[][] {
  const cells: Run[][] = [[]];
  for (const run of runs) {
    const pieces = isText(run) ? run.text.split(cellBreak) : [run.text];
    for (const [index, text] of pieces.entries()) {
      if (index > 0) cells.push([]);
      if (text !== '' || pieces.length === 1) cells.at(-1)?.push({ ...run, text });
    }
  }
  return cells;
}

/** A row with its cells. The row itself is the sentence that goes through them. */
function rowElement(runs: readonly Run[], width: number, isHead: boolean, seen: Set<Layer>): Element {
  const sentence = sentenceOf(runs);
  const cells = cellRuns(
    runs.map((run) => ({ ...run, layers: run.layers.filter((layer) => layer !== sentence) })),
  );
  return h(
    'tr',
    { ...sentence?.first.properties },
    Array.from({ length: width }, (_, column) => {
      const nodes = nodesOf(cells[column] ?? [], seen);
      return isHead && nodes.length > 0 ? h('th', { scope: 'col' }, nodes) : h('td', nodes);
    }),
  );
}

function tableElement(rows: readonly (readonly Run[])[]): Element {
  const width = Math.max(...rows.map((runs) => cellRuns(runs).length));
  const seen = new Set<Layer>();
  const elements = rows.map((runs, index) => rowElement(runs, width, index === 0, seen));
  return h('table', [h('thead', elements.slice(0, 1)), h('tbody', elements.slice(1))]);
}

/** Nodes in which rows that follow one another are a table. */
function withTables(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  let rows: Run[][] = [];
  const settle = (): void => {
    if (rows.length > 0) found.push(h('div', { className: ['rows'] }, tableElement(rows)));
    rows = [];
  };
  for (const node of nodes) {
    const row = rowIn(node);
    if (row) rows.push(row);
    else if (node.type === 'element') {
      settle();
      found.push(node);
    }
  }
  settle();
  return found;
}

/** Sets rows of cells as tables; the elements about their words go on from cell to cell, each with its id once. */
export const rehypeTables: Plugin<[], Root> = () => (tree) => {
  const holdsRow = ({ children }: { children: readonly Node[] }): boolean =>
    children.some((node) => rowIn(node));
  for (const parent of [tree, ...elementsAmong(tree.children)])
    if (holdsRow(parent)) parent.children = separated(withTables(parent.children));
};
