const format = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });

/** How large a text is as a file: `410 KB`. */
export function fileSize(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${format.format(bytes / 1000)} KB` : `${format.format(bytes / 1e6)} MB`;
}
