/**
 * Has something read once for a whole build; while the site is worked on, anew each time.
 *
 * @param read makes it from the content
 * @returns a function that gives what was read
 */
export function oncePerBuild<T>(read: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (made ??= read()));
}
