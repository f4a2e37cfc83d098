const named = /^\(\?<\w{1,40}>/;

/** How the bracket at a place begins once it keeps nothing: a plain one or a named one loses what makes it keep. */
function opening(source: string, at: number): { from: string; to: string } {
  const name = named.exec(source.slice(at, at + 44))?.[0];
  if (name !== undefined) return { from: name, to: '(?:' };
  return source[at + 1] === '?' ? { from: '(', to: '(' } : { from: '(', to: '(?:' };
}

/**
 * An expression that keeps nothing of what it finds, so that it can stand beside others of its kind: one pass over
 * its characters, in which those behind a backslash and those of a class stay as they are.
 */
function withoutGroups(source: string): string {
  let made = '';
  let isInClass = false;
  for (let at = 0; at < source.length;) {
    const character = source.charAt(at);
    const { from, to } =
      character === '\\'
        ? { from: source.slice(at, at + 2), to: source.slice(at, at + 2) }
        : character === '(' && !isInClass
          ? opening(source, at)
          : { from: character, to: character };
    if (character === '[') isInClass = true;
    if (character === ']') isInClass = false;
    made += to;
    at += from.length;
  }
  return made;
}

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
