/** The values of the style sheet's custom properties, by name without the hyphens. */
export type Tokens = ReadonlyMap<string, string>;

const rootBlock = /:root\s*\{([^}]*)\}/g;
const property = /--([\w-]+):\s*([^;]+);/g;

const tokensIn = (block: string): [string, string][] =>
  Array.from(block.matchAll(property), ([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' ').trim(),
  ]);

/**
 * The blocks of tokens that a style sheet has for the whole document, in order.
 *
 * @param css its source
 */
export const tokenBlocks = (css: string): Tokens[] =>
  Array.from(css.matchAll(rootBlock), ([, block = '']) => new Map(tokensIn(block)));

/** The colours of the site under each condition; what a condition does not change stays as in the light. */
export interface Palettes {
  light: Tokens;
  dark: Tokens;
  print: Tokens;
}

/**
 * Reads the palettes.
 *
 * @param tokens the source of `tokens.css`: light first, then dark
 * @param print the source of `print.css`
 */
export function palettesOf(tokens: string, print: string): Palettes {
  const [all = new Map<string, string>(), dark = new Map<string, string>()] = tokenBlocks(tokens);
  const light = new Map([...all].filter(([, value]) => value.startsWith('#')));
  const changed = (by: Tokens): Tokens =>
    new Map([...light].map(([name, value]) => [name, by.get(name) ?? value]));
  return { light, dark: changed(dark), print: changed(tokenBlocks(print)[0] ?? new Map<string, string>()) };
}

/** The names of the tokens that begin alike, as the style sheet has them: `text-note`, `text-ui` … */
export const tokensNamed = (css: string, prefix: string): string[] =>
  [...(tokenBlocks(css)[0]?.keys() ?? [])].filter((name) => name.startsWith(prefix));

/** The sign of each kind of record, as the style sheet has it: `◎` for `target`. */
export const signsIn = (css: string): Tokens =>
  new Map(
    Array.from(css.matchAll(/^\.(\w+) \{[^}]*--sign: '([^']+)'/gm), ([, kind = '', sign = '']) => [
      kind,
      sign,
    ]),
  );

function luminance(colour: string): number {
  const digits = /^#([\da-f])([\da-f])([\da-f])$/i
    .exec(colour)
    ?.slice(1)
    .map((digit) => digit + digit);
  const channels = digits ?? colour.match(/[\da-f]{2}/gi) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG has it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
