/** Rules by the UTF-16 unit that their matches start with. */
export type Dispatch<R> = ReadonlyMap<number, readonly R[]>;

export function dispatch<R extends { readonly starts: string }>(rules: readonly R[]): Dispatch<R> {
  const table = new Map<number, R[]>();
  for (const rule of rules) {
    for (const character of new Set(rule.starts)) {
      const unit = character.charCodeAt(0);
      table.set(unit, [...(table.get(unit) ?? []), rule]);
    }
  }
  return table;
}

/** What a rule made of the text from a place on; `end` exclusive. */
export interface Matched<R, T> {
  rule: R;
  end: number;
  value: T;
}

/**
 * Tries the rules that can start at a place.
 *
 * @param read what a rule makes of its match, null where it is nothing after all
 * @returns the longest, or null
 */
export function longest<R extends { readonly pattern: RegExp }, T>(
  rules: Dispatch<R>,
  text: string,
  at: number,
  read: (rule: R, match: RegExpExecArray) => T | null,
): Matched<R, T> | null {
  let best: Matched<R, T> | null = null;
  for (const rule of rules.get(text.charCodeAt(at)) ?? []) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    if (match === null || (best !== null && rule.pattern.lastIndex <= best.end)) continue;
    const end = at + match[0].length;
    const value = read(rule, match);
    if (value !== null) best = { rule, end, value };
  }
  return best;
}
