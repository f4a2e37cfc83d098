import type { Element, ElementContent } from 'hast';

/** An element around one or several runs of a sentence; where others cut it, it has several pieces. */
export interface Layer {
  /** Its first piece, without what stands in it. */
  readonly first: Element;
  /** Every later one: an id is there once. */
  readonly later: Element;
}

/** Whether a layer is a link, which may hold no other. */
export const isLink = ({ first }: Layer): boolean => first.tagName === 'a';

/** A stretch of a sentence that stands in the same elements throughout. */
export interface Run {
  /** Offset in the reading text, in code points. */
  readonly start: number;
  /** Empty for an element without text. */
  readonly text: string;
  /** From the outermost to the innermost. */
  readonly layers: readonly Layer[];
}

export const endOf = ({ start, text }: Run): number => start + [...text].length;

/** The layer of an element that is there already. */
const layerOf = (element: Element): Layer => ({
  first: element,
  later: { ...element, properties: { ...element.properties, id: undefined } },
});

/**
 * Takes a sentence apart.
 *
 * @param start the sentence's offset in the reading text, in code points
 */
export function runsOf(sentence: Element, start: number): Run[] {
  const runs: Run[] = [];
  let offset = start;
  const visit = (nodes: readonly ElementContent[], layers: readonly Layer[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        runs.push({ start: offset, text: node.value, layers });
        offset += [...node.value].length;
      } else if (node.type === 'element') {
        const inside = [...layers, layerOf(node)];
        if (node.children.length > 0) visit(node.children, inside);
        else runs.push({ start: offset, text: '', layers: inside });
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
export function nodesOf(runs: readonly Run[], seen: Set<Layer>, depth = 0): ElementContent[] {
  const groups: { layer: Layer | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const layer = run.layers[depth];
    const last = groups.at(-1);
    if (last && last.layer === layer) last.runs.push(run);
    else groups.push({ layer, runs: [run] });
  }
  return groups.flatMap(({ layer, runs: group }): ElementContent[] => {
    if (!layer) {
      const value = group.map(({ text }) => text).join('');
      return value === '' ? [] : [{ type: 'text', value }];
    }
    const piece = seen.has(layer) ? layer.later : layer.first;
    seen.add(layer);
    return [{ ...piece, children: nodesOf(group, seen, depth + 1) }];
  });
}
