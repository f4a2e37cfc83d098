/**
 * The item at an index that must be there: of a list, or the UTF-16 unit of a string.
 *
 * @throws RangeError that names the index and the length, where none is
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) {
    throw new RangeError(`Unexpected index ${index}, expected one of a list of ${list.length}`);
  }
  return item;
}

/**
 * What a map has for a key that must be there.
 *
 * @throws RangeError that names the key, where it has none
 */
export function valueAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) {
    throw new RangeError(`Unexpected key ${String(key)}, expected one of ${map.size} that are there`);
  }
  return value;
}
