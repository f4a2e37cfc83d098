/** What can be said of a selection: which sentence it begins in, where that is, how it is cited. */
export interface Quotation {
  range: Range;
  /** The number of its first sentence. */
  sentence: string;
  /** The first sentence's own link. */
  link: HTMLElement | null;
  url: string;
  citation: string;
}

/** The selected range, or null where nothing is selected. */
export const rangeOf = (selection: Selection | null): Range | null =>
  selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;

/** The words of a sentence that lie within a range, without the label that says who speaks. */
function wordsWithin(sentence: Element, range: Range): string {
  if (!range.intersectsNode(sentence)) return '';
  const part = document.createRange();
  part.selectNodeContents(sentence.querySelector('.speaker') ?? sentence);
  if (sentence.querySelector('.speaker')) {
    part.collapse(false);
    part.setEndAfter(sentence.lastChild ?? sentence);
  }
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

/** The words of a sentence within a range; of one that is a row of a table, each cell's with a space behind it. */
const quotedOf = (sentence: Element, range: Range): string =>
  sentence instanceof HTMLTableRowElement
    ? Array.from(sentence.cells, (cell) => wordsWithin(cell, range))
        .filter((words) => words !== '')
        .map((words) => `${words} `)
        .join('')
    : wordsWithin(sentence, range);

/**
 * Prepares the citation of what a range holds of a speech.
 *
 * @param words the document's address, the pattern of a citation, and who says which sentences
 * @returns null where it holds nothing of it
 */
export function quotationOf(range: Range, words: DOMStringMap): Quotation | null {
  const parts = [...document.querySelectorAll('.speech .s')]
    .map((sentence) => ({ sentence, text: quotedOf(sentence, range) }))
    .filter(({ text }) => text.trim() !== '');
  const [first] = parts;
  if (!first) return null;
  const { id } = first.sentence;
  const number = Number(id.slice(1));
  const url = `${words.url ?? ''}#${id}`;
  const turns = JSON.parse(words.speakers ?? '[]') as [from: number, to: number, speaker: string][];
  const speaker = turns.find(([from, to]) => from <= number && number <= to)?.[2];
  const { pattern = '', by = '' } = words;
  const text = parts.map((part) => part.text).join('');
  // Within quotation marks of its own kind a quotation has the single ones.
  const marks = pattern.startsWith('“') ? { open: '‘', close: '’' } : { open: '『', close: '』' };
  const inner = text.replaceAll('“', marks.open).replaceAll('”', marks.close);
  const citation = pattern
    .replace('{by}', () => (speaker === undefined ? '' : by.replace('{speaker}', () => speaker)))
    .replace('{url}', () => url)
    .replace('{text}', () => inner.trim());
  const link = first.sentence.querySelector<HTMLElement>(`a[href="#${id}"]`);
  return { range, sentence: id.slice(1), link, url, citation };
}
