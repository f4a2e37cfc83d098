/** What the characters that multiply a number are worth. 兆 is mega before a unit of measure, which is none of these. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);

/**
 * What a row of them is worth: 千亿 is 10¹¹, nothing is 1.
 *
 * @throws RangeError for any other character
 */
export function scaleOf(characters: string): number {
  let product = 1;
  for (const character of characters) {
    const scale = scales.get(character);
    if (scale === undefined) {
      throw new RangeError(`Unexpected scale ${JSON.stringify(character)}, expected one of 十百千万亿兆`);
    }
    product *= scale;
  }
  return product;
}
