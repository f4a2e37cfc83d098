/**
 * Content that cannot be used; its message is one line that names file, place, what was found and what was expected.
 * Paths have slashes in it on every system.
 */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(file: string, place: string | null, found: string, expected: string) {
    const named = file.replaceAll('\\', '/');
    const where = place === null ? named : `${named}:${place}`;
    super(`${where}: found ${found}, expected ${expected}`.replace(/\s+/g, ' '));
  }
}
