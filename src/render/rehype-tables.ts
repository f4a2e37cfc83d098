import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { cellBreak, isRow } from '../lang/tableRows.ts';
import { nodesOf, type Layer, type Run, runsOf } from './runs.ts';
import { elementsAmong, separated } from './separated.ts';

type Node = ElementContent | RootContent;

const isNote = (node: Node): boolean =>
  node.type === 'element' &&
  Array.isArray(node.properties.className) &&
  node.properties.className.includes('notes');

/** Whether a run's tabs part cells; those of what was taken out of the received text do not. */
const isText = ({ layers }: Run): boolean => layers.every(({ first }) => first.tagName !== 'del');

/** A row's paragraph, the notes beside it taken out of it. */
interface Row {
  runs: Run[];
  notes: ElementContent[];
}

/** Takes the notes out of an element. */
function withoutNotes(element: Element, notes: ElementContent[]): Element {
  const children = element.children.flatMap((node): ElementContent[] => {
    if (isNote(node)) {
      notes.push(node);
      return [];
    }
    return [node.type === 'element' ? withoutNotes(node, notes) : node];
  });
  return { ...element, children };
}

/** The row that an element is; null for another one. */
function rowIn(node: Node): Row | null {
  if (node.type !== 'element' || node.tagName !== 'p') return null;
  const notes: ElementContent[] = [];
  const runs = runsOf(withoutNotes(node, notes), 0);
  return runs.some((run) => isText(run) && isRow(run.text)) ? { runs, notes } : null;
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

function tableElement(rows: readonly Row[]): Element {
  const cells = rows.map(({ runs }) => cellRuns(runs));
  const width = Math.max(...cells.map(({ length }) => length));
  const seen = new Set<Layer>();
  const elements = cells.map((row, index) =>
    h(
      'tr',
      Array.from({ length: width }, (_, column) => {
        const nodes = nodesOf(row[column] ?? [], seen);
        return index === 0 && nodes.length > 0 ? h('th', { scope: 'col' }, nodes) : h('td', nodes);
      }),
    ),
  );
  return h('table', [h('thead', elements.slice(0, 1)), h('tbody', elements.slice(1))]);
}

/** Nodes in which rows that follow one another are a table; the notes beside them stand below it. */
function withTables(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  let rows: Row[] = [];
  const settle = (): void => {
    if (rows.length > 0)
      found.push(
        h('div', { className: ['rows'] }, [tableElement(rows), ...rows.flatMap(({ notes }) => notes)]),
      );
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
