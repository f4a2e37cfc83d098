import type { NamedThings } from '../../model/named.ts';

const numberOf = (id: string): number => Number(/^named-(\d+)$/.exec(id)?.[1] ?? 0);

/**
 * Gives an id to every named thing that has none. An id once given stays, and so does every name.
 *
 * @param given the ids so far
 * @param things every way in which each is written, in the order in which they get their ids
 * @param keyOf a name as it is compared
 * @param taken ids that were given once and are withdrawn
 */
export function withNamed(
  given: NamedThings,
  things: readonly (readonly string[])[],
  keyOf: (name: string) => string,
  taken: readonly string[] = [],
): NamedThings {
  const result: NamedThings = { ...given };
  const known = new Map(
    Object.entries(given).flatMap(([id, { name, aliases }]) =>
      [name, ...aliases].map((each) => [keyOf(each), id] as const),
    ),
  );
  let last = Math.max(0, ...[...Object.keys(given), ...taken].map(numberOf));
  for (const [name, ...others] of things) {
    if (name === undefined) continue;
    let id = known.get(keyOf(name));
    if (id === undefined) {
      last += 1;
      id = `named-${last}`;
      known.set(keyOf(name), id);
    }
    const thing = result[id] ?? { name, aliases: [] };
    const aliases = new Set([...thing.aliases, name, ...others]);
    aliases.delete(thing.name);
    result[id] = { name: thing.name, aliases: [...aliases] };
  }
  return result;
}
