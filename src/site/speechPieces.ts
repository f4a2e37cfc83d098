/** A piece of an article's HTML that ends with what belongs to a sentence; nothing belongs to the last. */
export interface SpeechPiece {
  /** What comes before the sentence. */
  before: string;
  /** The sentence; the whole heading that it stands in. */
  html: string;
  isHeading: boolean;
  sentence: number | null;
}

const sentenceStart = /<span id="s(\d+)" class="s">/;
const blockEnd = /<\/(?:p|h[23])>/;
const headingStart = /<h[23][^>]*>$/;

/** Where a sentence ends: within its paragraph; of a heading behind it, so that its name stays its own. */
function endOf(html: string): number {
  const close = blockEnd.exec(html);
  if (!close) return html.length;
  return close.index + (close[0] === '</p>' ? 0 : close[0].length);
}

/**
 * Cuts the HTML of an article around sentences that have something to stand beside them.
 *
 * @param html as the plugins in `src/markdown` make it, each sentence an element of its own
 * @param isWanted says of a sentence, by its number, whether to cut around it
 */
export function speechPieces(html: string, isWanted: (sentence: number) => boolean): SpeechPiece[] {
  const pieces: SpeechPiece[] = [];
  let rest = '';
  for (const part of html.split(/(?=<span id="s\d+" class="s">)/)) {
    const [, digits] = sentenceStart.exec(part) ?? [];
    const sentence = Number(digits);
    if (digits === undefined || !isWanted(sentence)) rest += part;
    else {
      const end = endOf(part);
      const start = headingStart.exec(rest)?.index ?? rest.length;
      pieces.push({
        before: rest.slice(0, start),
        html: rest.slice(start) + part.slice(0, end),
        isHeading: start < rest.length,
        sentence,
      });
      rest = part.slice(end);
    }
  }
  return [...pieces, { before: rest, html: '', isHeading: false, sentence: null }];
}
