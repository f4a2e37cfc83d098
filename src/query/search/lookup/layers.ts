import type { Reason } from '../api.ts';
import { hitsOfEither, hitsWithout, type Hits, noHits } from './hits.ts';
import type { Marks } from './marks.ts';

/** Results that are found for one reason. */
export interface Layer {
  /** Null for what holds what was typed. */
  readonly reason: Reason | null;
  readonly hits: Hits;
  /** Places among the measures, rising. */
  readonly measures: Uint32Array;
  readonly marks: Marks;
  /** Looks for this layer alone. */
  readonly query: string;
}

/** Each result in the first layer that has it; layers that add none are left out, but for the first. */
export function distinctLayers(layers: readonly Layer[]): Layer[] {
  let seen: Hits = noHits;
  const measures = new Set<number>();
  const result: Layer[] = [];
  for (const layer of layers) {
    const hits = hitsWithout(layer.hits, seen);
    const own = layer.measures.filter((measure) => !measures.has(measure));
    seen = hitsOfEither(seen, layer.hits);
    for (const measure of own) measures.add(measure);
    const { passages, records, documents, evidence } = hits;
    const count = [passages, records, documents, evidence, own].reduce((sum, { length }) => sum + length, 0);
    // The first layer holds what was typed, even when that is nothing.
    if (result.length === 0 || count > 0) result.push({ ...layer, hits, measures: own });
  }
  return result;
}
