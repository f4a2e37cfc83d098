/** That what stands in brackets is kept: a name of its own, or a plain bracket. */
const keeps = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?!\?)|\(\?<\w{1,40}>/g;

/** An expression that keeps nothing of what it finds, so that it can stand beside others of its kind. */
const withoutGroups = (source: string): string =>
  source.replaceAll(keeps, (found) => (found.startsWith('(') ? '(?:' : found));

/** Points back to what a bracket found, which cannot stand beside other brackets. */
const pointsBack = /(?<!\\)(?:\\\\)*\\(?:[1-9]|k<)/;

/**
 * Prepares a list of expressions for the question that is asked before each of them is tried: whether any is found.
 * Most words answer that no rule of a list holds, and so they are gone through once and not once a rule.
 *
 * @param patterns all with the same flags
 * @returns whether one of them is found in a text; for sticky ones, at a place of it
 */
export function anyOf(patterns: readonly RegExp[]): (text: string, at?: number) => boolean {
  const joined = patterns.filter(({ source }) => !pointsBack.test(source));
  const source = joined.map((pattern) => `(?:${withoutGroups(pattern.source)})`).join('|');
  const all = [
    ...(joined.length > 0 ? [new RegExp(source, joined[0]?.flags)] : []),
    ...patterns.filter((pattern) => pointsBack.test(pattern.source)),
  ];
  const [first, ...others] = all.map((pattern) => (text: string, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  return (text, at = 0) => first?.(text, at) === true || others.some((each) => each(text, at));
}
