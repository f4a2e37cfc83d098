import { Parser } from 'htmlparser2';

/** An opened element of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it begins: line and column, from 1. */
  readonly place: string;
  /** The text in it, of elements whose text is no markup: `title` in the head and `script`. */
  readonly text: string;
}

/** All elements of a page, in its order. */
export function tagsIn(html: string): readonly Tag[] {
  const tags: (Tag & { text: string })[] = [];
  let [line, lineStart, counted] = [1, 0, 0];
  let open: { text: string } | null = null;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      for (; counted < parser.startIndex; counted += 1) {
        if (html[counted] !== '\n') continue;
        line += 1;
        lineStart = counted + 1;
      }
      const place = `${line}:${parser.startIndex - lineStart + 1}`;
      const tag = { name, attributes, place, text: '' };
      tags.push(tag);
      open = name === 'script' || name === 'title' ? tag : null;
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag() {
      open = null;
    },
  });
  parser.end(html);
  return tags;
}
