/**
 * Prepares a text for turning UTF-16 offsets into code-point offsets.
 *
 * @param text the text that the offsets belong to
 * @returns a function from a UTF-16 offset (0 … length) to the number of code points before it
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length;) {
    before[unit] = count;
    const width = (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    if (width === 2) before[unit + 1] = count;
    unit += width;
    count += 1;
  }
  before[text.length] = count;
  return (offset) => before[offset] ?? count;
}
