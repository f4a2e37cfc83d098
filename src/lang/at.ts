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
