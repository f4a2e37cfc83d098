import type { MarkdownHeading } from 'astro';

/** An entry of a document's list of contents. */
export interface ContentsEntry {
  text: string;
  /** The fragment of the heading's first sentence. */
  href: string;
}

/** The list of contents of an article, from the headings that Astro collected. */
export const contentsOf = (headings: readonly MarkdownHeading[]): ContentsEntry[] =>
  headings.map(({ slug, text }) => ({
    // Heading ids are `h` and the number of the heading's first sentence; Astro writes `${` for `{`.
    text: text.replaceAll('${', '{'),
    href: `#s${slug.slice(1)}`,
  }));
