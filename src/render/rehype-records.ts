import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Edition, Sentence } from '../model/edition.ts';
import { ContentError } from '../model/contentError.ts';
import type { PolicyRecord } from '../model/record.ts';
import type { Script } from '../lang/scripts.ts';
import type { LinkNames } from './words.ts';
import { type FateOf, type RecordHref, type RecordMark, recordMarks } from './recordMarks.ts';
import { sentenceNumber } from './rehype-sentences.ts';
import { cut, endOf, isLink, type Layer, nodesOf, type Run, runsOf } from './runs.ts';

/** What the marks of records are made of. */
export interface Marking {
  edition: Edition;
  script: Script;
  names: LinkNames;
  /** The records that stand in the document, in the order of the text, and the file that they are from. */
  records: readonly PolicyRecord[];
  file: string;
  hrefOf: RecordHref;
  /** No record has a verdict where it is left out. */
  fateOf?: FateOf;
}

/** The elements of an article's sentences, with what the edition says of them. */
function sentenceElements(tree: Root, { sentences }: Edition): { element: Element; sentence: Sentence }[] {
  const found: { element: Element; sentence: Sentence }[] = [];
  visit(tree, 'element', (element) => {
    const number = sentenceNumber(element);
    if (number === null) return undefined;
    const sentence = sentences[number - 1];
    if (sentence) found.push({ element, sentence });
    return SKIP;
  });
  return found;
}

/** Puts the marks around the runs of a sentence; its closing mark, a link to the sentence, stays outside them. */
function markRuns(runs: readonly Run[], marks: readonly RecordMark[], begun: Set<RecordMark>): Run[] {
  const places = marks.flatMap(({ start, end }) => [start, end]);
  const closing = runs.at(-1);
  return runs.flatMap((whole) => {
    if (whole === closing || whole.text === '') return [whole];
    return cut(whole, places).flatMap((run): Run[] => {
      const here = marks.filter(({ start, end }) => start < endOf(run) && end > run.start);
      const layers = run.layers.filter((layer) => !isLink(layer));
      const signs: Run[] = [];
      for (const mark of here.toSorted((a, b) => Number(isLink(a.layer)) - Number(isLink(b.layer)))) {
        layers.push(mark.layer);
        if (mark.sign && !begun.has(mark)) signs.push({ ...run, text: '', layers: [...layers, mark.sign] });
        begun.add(mark);
      }
      return [...signs, { ...run, layers: [...layers, ...run.layers.filter(isLink)] }];
    });
  });
}

/**
 * Marks every record of an article in its place: an element with the id `r-N` that leads to the record's
 * page. Of a mark that others cut in several, the first piece has the id.
 *
 * @throws ContentError for a record with no words to be marked at its place
 */
export const rehypeRecords: Plugin<[Marking], Root> =
  ({ edition, names, records, file, hrefOf, fateOf = () => null }) =>
  (tree) => {
    const sentences = sentenceElements(tree, edition)
      .filter(({ sentence: { start, end } }) =>
        records.some(({ anchor }) => anchor.start < end && anchor.end > start),
      )
      .map(({ element, sentence }) => ({ element, sentence, runs: runsOf(element, sentence.start) }));
    const marks = recordMarks(
      records,
      sentences.map(({ runs }) => runs),
      names,
      hrefOf,
      fateOf,
    );
    const begun = new Set<RecordMark>();
    const seen = new Set<Layer>();
    for (const { element, sentence, runs } of sentences) {
      const here = marks.filter(({ start, end }) => start < sentence.end && end > sentence.start);
      if (here.length > 0) element.children = nodesOf(markRuns(runs, here, begun), seen);
    }
    const lost = marks.find((mark) => !begun.has(mark));
    if (!lost) return;
    throw new ContentError(
      file,
      lost.record.id,
      `no words at ${lost.start}–${lost.end}`,
      'words of the text',
    );
  };
