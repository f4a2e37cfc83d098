/** What an attribute of an element can be; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/gu, (each) => escapes[each] ?? each);

/** A number as drawings have it, without what nobody sees. */
const shown = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * An element as SVG.
 *
 * @param children elements that are written already
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? shown(value) : escaped(value ?? '')}"`);
  const content = children.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** The data of a path from place to place. */
export const through = (...places: readonly { x: number; y: number }[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${shown(x)} ${shown(y)}`).join('');
