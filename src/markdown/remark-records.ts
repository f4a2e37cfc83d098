import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { inContent } from '../folders.ts';
import { ContentError } from '../schemas/contentError.ts';
import { parseRecords } from '../schemas/parseRecords.ts';
import { placedRecords } from '../schemas/placedRecords.ts';
import type { PolicyRecord, Records } from '../schemas/record.ts';
import { plainText } from '../text/readingBlocks.ts';
import { articleOf } from './articleBody.ts';
import { cut, endOf, type Layer, nodesOf, type Run, runsOf } from './layers.ts';
import type { SentenceNode } from './nodes.ts';
import { type RecordMark, recordMarks } from './recordMarks.ts';
import { placedBlocks } from './rewriteText.ts';

/**
 * The records of the article in `content/articles/<document>/<script>.md`.
 *
 * @throws ContentError for a registry that cannot be used
 */
function recordsOf(document: string, file: string): PolicyRecord[] {
  const read = new Map<string, Records | null>();
  const registryOf = (name: string): Records | null => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const place = path.join(path.dirname(file), '..', '..', 'records', `${name}.json`);
    const isThere = existsSync(place);
    const registry = isThere
      ? parseRecords(readFileSync(place, 'utf8'), name, inContent('records', `${name}.json`))
      : null;
    read.set(name, registry);
    return registry;
  };
  const here = registryOf(document);
  return here ? placedRecords(here, registryOf, inContent('records')) : [];
}

interface PlacedSentence {
  sentence: SentenceNode;
  start: number;
  end: number;
}

/** The sentences of an article with their places in the reading text, in code points. */
const placedSentences = (tree: Root): PlacedSentence[] =>
  placedBlocks(tree).flatMap(({ block, start }) => {
    let reached = start;
    return block.children.flatMap((sentence): PlacedSentence[] => {
      const from = reached;
      reached += [...plainText(sentence)].length;
      return sentence.type === 'sentence' ? [{ sentence, start: from, end: reached }] : [];
    });
  });

/** Puts the marks around the runs of a sentence; its closing mark, a link to the sentence, stays outside them. */
function markRuns(runs: readonly Run[], marks: readonly RecordMark[], begun: Set<RecordMark>): Run[] {
  const places = marks.flatMap(({ start, end }) => [start, end]);
  const closing = runs.at(-1);
  return runs.flatMap((whole) => {
    if (whole === closing || whole.text === '') return [whole];
    return cut(whole, places).flatMap((run): Run[] => {
      const here = marks.filter(({ start, end }) => start < endOf(run) && end > run.start);
      const outer = run.layers.filter(({ isLink }) => !isLink);
      const inner = run.layers.filter(({ isLink }) => isLink);
      const layers: Layer[] = [...outer];
      const signs: Run[] = [];
      for (const mark of here.toSorted((a, b) => Number(a.layer.isLink) - Number(b.layer.isLink))) {
        layers.push(mark.layer);
        if (mark.sign && !begun.has(mark)) signs.push({ ...run, text: '', layers: [...layers, mark.sign] });
        begun.add(mark);
      }
      return [...signs, { ...run, layers: [...layers, ...inner] }];
    });
  });
}

/**
 * Marks every record of an article in its place, as `content/records/` has them: an element with the id
 * `r-N` that leads to the record's page, in the script of the article. Of a mark that others cut in several, the first piece has the id.
 *
 * @param options.base the path that the site lives under
 *
 * @throws ContentError for a record with no words to be marked at its place
 */
export const remarkRecords: Plugin<[{ base: string }], Root> =
  ({ base }) =>
  (tree, file) => {
    const article = articleOf(file);
    if (!article || !file.path) return;
    const found = recordsOf(article.document, file.path);
    if (found.length === 0) return;
    const sentences = placedSentences(tree)
      .filter(({ start, end }) => found.some(({ anchor }) => anchor.start < end && anchor.end > start))
      .map((placed) => ({ ...placed, runs: runsOf(placed.sentence, placed.start) }));
    const marks = recordMarks(
      found,
      sentences.map(({ runs }) => runs),
      article.script,
      (id) =>
        `${base}${base.endsWith('/') ? '' : '/'}r/${id}/${article.script === 'zh-Hant' ? '#zh-hant' : ''}`,
    );
    const begun = new Set<RecordMark>();
    const seen = new Set<Layer>();
    for (const { sentence, start, end, runs } of sentences) {
      const here = marks.filter((mark) => mark.start < end && mark.end > start);
      if (here.length > 0) sentence.children = nodesOf(markRuns(runs, here, begun), seen);
    }
    const lost = marks.find((mark) => !begun.has(mark));
    if (!lost) return;
    const name = inContent('records', `${article.document}.json`);
    throw new ContentError(
      name,
      lost.record.id,
      `no words at ${lost.start}–${lost.end}`,
      'words of the text',
    );
  };
