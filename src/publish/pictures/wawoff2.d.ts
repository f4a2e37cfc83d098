declare module 'wawoff2' {
  /** The font in a WOFF2 file, as TrueType has it. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
