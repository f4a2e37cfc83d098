import type { Data, PhrasingContent } from 'mdast';
import type { SentenceNode } from './nodes.ts';

/** An element around one or several runs of a sentence. */
export interface Layer {
  /** Whether it is a link, which may hold no other. */
  isLink: boolean;
  /**
   * Makes the element.
   *
   * @param isFirst false for the later pieces of a layer that others cut in several
   */
  wrap: (children: PhrasingContent[], isFirst: boolean) => PhrasingContent;
}

/** A stretch of a sentence that stands in the same elements throughout. */
export interface Run {
  /** Offset in the reading text, in code points. */
  start: number;
  /** Empty for an element without text. */
  text: string;
  /** From the outermost to the innermost. */
  layers: readonly Layer[];
}

export const endOf = ({ start, text }: Run): number => start + [...text].length;

/** What becomes of a node in HTML. */
interface HtmlData extends Data {
  hName?: string;
  hProperties?: Record<string, unknown>;
}

/** The element of a node that is there already; its id stays with its first piece. */
function layerOf(node: Extract<PhrasingContent, { children: PhrasingContent[] }>): Layer {
  const data: HtmlData = node.data ?? {};
  const others = Object.entries(data.hProperties ?? {}).filter(([name]) => name !== 'id');
  return {
    isLink: data.hName === 'a',
    wrap: (children, isFirst) =>
      isFirst
        ? { ...node, children }
        : { ...node, children, data: { ...data, hProperties: Object.fromEntries(others) } },
  };
}

/**
 * Takes a sentence apart.
 *
 * @param start the sentence's offset in the reading text, in code points
 */
export function runsOf(sentence: SentenceNode, start: number): Run[] {
  const runs: Run[] = [];
  let offset = start;
  const visit = (nodes: readonly PhrasingContent[], layers: readonly Layer[]): void => {
    for (const node of nodes) {
      if ('children' in node && node.children.length > 0) visit(node.children, [...layers, layerOf(node)]);
      else {
        const text = 'value' in node ? node.value : '';
        runs.push({ start: offset, text, layers: 'children' in node ? [...layers, layerOf(node)] : layers });
        offset += [...text].length;
      }
    }
  };
  visit(sentence.children, []);
  return runs;
}

/**
 * Cuts a run in several.
 *
 * @param places offsets in the reading text, in any order; those outside the run are left out
 */
export function cut(run: Run, places: readonly number[]): Run[] {
  const end = endOf(run);
  const inside = places.filter((place) => place > run.start && place < end).toSorted((a, b) => a - b);
  if (inside.length === 0) return [run];
  const characters = [...run.text];
  return [run.start, ...new Set(inside)].map((from, index, starts) => ({
    ...run,
    start: from,
    text: characters.slice(from - run.start, (starts[index + 1] ?? end) - run.start).join(''),
  }));
}

/**
 * Puts runs together again: neighbours that share a layer stand in one element.
 *
 * @param seen the layers that have a piece already, for layers that go through several sentences
 */
export function nodesOf(runs: readonly Run[], seen: Set<Layer>, depth = 0): PhrasingContent[] {
  const groups: { layer: Layer | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const layer = run.layers[depth];
    const last = groups.at(-1);
    if (last && last.layer === layer) last.runs.push(run);
    else groups.push({ layer, runs: [run] });
  }
  return groups.flatMap(({ layer, runs: group }): PhrasingContent[] => {
    if (!layer) {
      const value = group.map(({ text }) => text).join('');
      return value === '' ? [] : [{ type: 'text', value }];
    }
    const isFirst = !seen.has(layer);
    seen.add(layer);
    return [layer.wrap(nodesOf(group, seen, depth + 1), isFirst)];
  });
}
