/** Content that cannot be used; its message is one line that names file, place, what was found and what was expected. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(file: string, place: string | null, found: string, expected: string) {
    const where = place === null ? file : `${file}:${place}`;
    super(`${where}: found ${found}, expected ${expected}`.replace(/\s+/g, ' '));
  }
}
