/** A match of a table's entry in a text; offsets in UTF-16 units. */
export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** What stands behind a beginning: the value of what ends there, and what goes on. */
interface Step<T> {
  value: T | undefined;
  next: Map<number, Step<T>>;
}

/**
 * Prepares a table of strings for finding them in one pass.
 *
 * @param table what is looked for, and what it stands for
 * @returns a function that goes through a text from left to right, takes at each place the longest entry
 *   that stands there, and goes on behind it
 */
export function longestMatcher<T>(table: ReadonlyMap<string, T>): (text: string) => Match<T>[] {
  const root: Step<T> = { value: undefined, next: new Map() };
  for (const [key, value] of table) {
    let step = root;
    for (let unit = 0; unit < key.length; unit += 1) {
      const code = key.charCodeAt(unit);
      let next = step.next.get(code);
      if (!next) step.next.set(code, (next = { value: undefined, next: new Map() }));
      step = next;
    }
    step.value = value;
  }
  return (text) => {
    const found: Match<T>[] = [];
    for (let start = 0; start < text.length;) {
      let best: Match<T> | null = null;
      let step = root.next.get(text.charCodeAt(start));
      for (let end = start + 1; step; end += 1) {
        if (step.value !== undefined) best = { start, end, value: step.value };
        step = step.next.get(text.charCodeAt(end));
      }
      if (best) found.push(best);
      start = best?.end ?? start + 1;
    }
    return found;
  };
}
