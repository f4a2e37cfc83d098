/** A piece of an article's HTML; behind it stands what belongs to a sentence, null behind the last. */
export interface SpeechPiece {
  html: string;
  sentence: number | null;
}

const sentenceStart = /<span id="s(\d+)" class="s">/;
const blockEnd = /<\/(?:p|h[23])>/;

/** Where a sentence ends: within its paragraph; of a heading behind it, so that its name stays its own. */
function endOf(html: string): number {
  const close = blockEnd.exec(html);
  if (!close) return html.length;
  return close.index + (close[0] === '</p>' ? 0 : close[0].length);
}

/**
 * Cuts the HTML of an article behind sentences that have something to stand beside them.
 *
 * @param html as the plugins in `src/markdown` make it, each sentence an element of its own
 * @param isWanted says of a sentence, by its number, whether to cut behind it
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
      pieces.push({ html: rest + part.slice(0, end), sentence });
      rest = part.slice(end);
    }
  }
  return [...pieces, { html: rest, sentence: null }];
}
