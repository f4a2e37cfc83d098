import { Buffer as Shaped, Font, shape, Variation } from 'harfbuzzjs';
import { at } from '../../lang/at.ts';
import type { Script } from '../../lang/scripts.ts';
import { type Family, openFamily } from './fontFiles.ts';

/** The weights in use: text and display. */
export type Weight = 400 | 500 | 700;

/** A character as it is drawn. Lengths in em. */
export interface Glyph {
  /** What it stands for: one character. */
  character: string;
  /** Its outline as SVG path data, in thousandths of an em, upwards. */
  path: string;
  advance: number;
  /** The blank before and behind its ink. */
  before: number;
  behind: number;
}

/** A typeface with every character that a text needs. */
export interface Typeface {
  /** The glyphs of a text, one for each code point. */
  glyphsOf: (text: string, weight: Weight) => Glyph[];
}

/** Stands for what the typeface does not have, as printers stand a type upside down. */
const missing = '〓';

/** Digits and Latin letters are set together, so that they stand close where their shapes allow it. */
const runs = /[\p{Script=Latin}\p{Nd}.,%+\-/]+|[^]/gu;

const rounded = (outline: string): string =>
  outline.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));

class Slices implements Typeface {
  readonly #family: Family;
  readonly #reading = new Map<string, Promise<void>>();
  readonly #fonts = new Map<string, Record<Weight, Font>>();
  readonly #set = new Map<string, Glyph[]>();
  readonly #outlines = new Map<string, string>();

  constructor(family: Family) {
    this.#family = family;
  }

  async read(text: string): Promise<void> {
    const needed = new Set([...text, missing].map((character) => this.#family.sliceOf(character)));
    await Promise.all([...needed].filter((slice) => slice !== null).map((slice) => this.#readSlice(slice)));
  }

  #readSlice(slice: string): Promise<void> {
    const reading = this.#reading.get(slice) ?? this.#open(slice);
    this.#reading.set(slice, reading);
    return reading;
  }

  async #open(slice: string): Promise<void> {
    const face = await this.#family.open(slice);
    const weighing = (weight: Weight): Font => {
      const font = new Font(face);
      font.setVariations([new Variation('wght', weight)]);
      return font;
    };
    this.#fonts.set(slice, { 400: weighing(400), 500: weighing(500), 700: weighing(700) });
  }

  glyphsOf(text: string, weight: Weight): Glyph[] {
    return Array.from(text.matchAll(runs), ([run]) => this.#glyphsOfRun(run, weight)).flat();
  }

  #glyphsOfRun(run: string, weight: Weight): Glyph[] {
    const key = `${weight} ${run}`;
    const glyphs = this.#set.get(key) ?? this.#shape(run, weight);
    this.#set.set(key, glyphs);
    return glyphs;
  }

  /** The font of a run whose characters all stand in one slice. */
  #fontOf(run: string, weight: Weight): Font | null {
    const [slice, ...others] = new Set([...run].map((character) => this.#family.sliceOf(character)));
    if (slice === null || slice === undefined || others.length > 0) return null;
    return this.#fonts.get(slice)?.[weight] ?? null;
  }

  #shape(run: string, weight: Weight): Glyph[] {
    const characters = [...run];
    const font = this.#fontOf(run, weight);
    if (font === null) {
      if (run === missing) throw new Error('the typeface is not read yet');
      return characters.flatMap((character) =>
        this.#glyphsOfRun(characters.length > 1 ? character : missing, weight),
      );
    }
    const shaped = new Shaped();
    shaped.addText(run);
    shaped.guessSegmentProperties();
    shape(font, shaped);
    const infos = shaped.getGlyphInfos();
    const positions = shaped.getGlyphPositions();
    // One glyph for each character is what is asked for: a ligature is set as its characters.
    if (infos.length !== characters.length) {
      if (characters.length === 1) return this.#glyphsOfRun(missing, weight);
      return characters.flatMap((character) => this.#glyphsOfRun(character, weight));
    }
    const em = font.face.upem;
    return infos.map(({ codepoint: glyph }, index) => {
      const character = at(characters, index);
      const advance = at(positions, index).xAdvance;
      const { xBearing = 0, width = advance } = font.glyphExtents(glyph) ?? {};
      return {
        character,
        path: this.#outline(font, weight, character, glyph),
        advance: advance / em,
        before: xBearing / em,
        behind: (advance - xBearing - width) / em,
      };
    });
  }

  #outline(font: Font, weight: Weight, character: string, glyph: number): string {
    const key = `${weight} ${character}`;
    const outline = this.#outlines.get(key) ?? rounded(font.glyphToPath(glyph));
    this.#outlines.set(key, outline);
    return outline;
  }
}

const typefaces = new Map<Script, Promise<Slices>>();

/**
 * The typeface of a script with the characters of a text.
 *
 * @param text everything that is to be set
 */
export async function typefaceFor(script: Script, text: string): Promise<Typeface> {
  const opening = typefaces.get(script) ?? openFamily(script).then((family) => new Slices(family));
  typefaces.set(script, opening);
  const typeface = await opening;
  await typeface.read(text);
  return typeface;
}
