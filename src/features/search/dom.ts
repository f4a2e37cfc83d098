import type { Piece } from '../../lang/pieces.ts';

/** What an element may hold; null and false are left out. Text stays text. */
export type Child = Node | string | null | false;

/**
 * Makes an element.
 *
 * @param attributes by name; null and false are left out, true stands for an empty value
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** A text with what was looked for marked in it. */
export const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

/** A text without its marks. */
export const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
