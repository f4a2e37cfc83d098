/** How wide a text is on a page: a Han character and a full-width mark are as wide as two letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    const code = text.charCodeAt(unit);
    // The two halves of a rare character are one as wide as any.
    width += code <= 0x2ff || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return width;
}
