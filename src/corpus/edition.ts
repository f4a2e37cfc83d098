import { at } from '../lang/at.ts';
import type { Block, Doubt, Edition, Place, Sentence, Turn } from '../model/edition.ts';
import type { Article } from '../model/article.ts';
import { ContentError } from '../model/contentError.ts';
import type { Edit } from '../model/edits.ts';
import { codePointOffsets } from '../lang/codePoints.ts';
import { inEachScript, type Script, scripts } from '../lang/scripts.ts';
import { numberedSentences } from '../lang/sentences.ts';
import type { Stretch } from '../lang/stretches.ts';
import { articleBlocks } from './articleBlocks.ts';

/** An article as its file has it. */
export interface ArticleText {
  /** Named in errors. */
  file: string;
  /** Its front matter. */
  data: Pick<Article, 'sentences' | 'turns'>;
  /** Markdown without front matter. */
  body: string;
}

/** The longest words that a paragraph has before a speaker's name: an office, several of them. */
const longestOffice = 60;

const numberOf = (sentenceId: string): number => Number(sentenceId.slice(1));

const size = (text: string): number => [...text].length;

/** The blocks of both scripts as one. */
function blocksOf(articles: Readonly<Record<Script, ArticleText>>): Block[] {
  const simplified = articleBlocks(articles['zh-Hans'].body);
  const traditional = articleBlocks(articles['zh-Hant'].body);
  const isSame = (index: number): boolean =>
    simplified[index]?.depth === traditional[index]?.depth &&
    size(simplified[index]?.text ?? '') === size(traditional[index]?.text ?? '');
  const longer = simplified.length > traditional.length ? simplified : traditional;
  const other = longer.findIndex((_, index) => !isSame(index));
  if (other >= 0) {
    const expected = 'as long a one as in simplified script (npm run refresh)';
    throw new ContentError(articles['zh-Hant'].file, null, `another block ${other + 1}`, expected);
  }
  let start = 0;
  return simplified.map(({ depth, text }, index) => {
    const both = { 'zh-Hans': text, 'zh-Hant': at(traditional, index).text };
    const block = { depth, start, end: start + size(text), text: both };
    start = block.end + 1;
    return block;
  });
}

/** A label in brackets, with what stands in them: 【主持人】, 【部长 金壮龙】：. */
const inBrackets = /^[【［[](?<head>[^【】［］[\]]{1,60})[】］\]] {0,2}：? {0,2}/u;

/** The length of the label with which a paragraph names its speaker, colon included; 0 without one. */
function labelLength(paragraph: string, speaker: string): number {
  const bracketed = inBrackets.exec(paragraph);
  if (bracketed?.groups?.head?.includes(speaker) === true) return size(bracketed[0]);
  const name = paragraph.indexOf(`${speaker}：`);
  const office = paragraph.slice(0, Math.max(0, name));
  const isLabel = name >= 0 && name <= longestOffice && !/[。！？；：“”]/u.test(office);
  return isLabel ? size(office) + size(speaker) + 1 : 0;
}

/** Where the label stands that opens a turn; null where its first sentence does not begin a paragraph with one. */
function labelOf(speaker: string, first: Place, block: Block): Turn['label'] {
  if (block.depth !== null || first.start !== block.start) return null;
  const length = labelLength(block.text['zh-Hans'], speaker);
  return length === 0 ? null : { start: block.start, end: block.start + length };
}

/** The places of a text that stay uncertain. */
const doubtsOf = (stretches: readonly Stretch<Edit>[]): Doubt[] =>
  stretches
    .flatMap(({ change, ...stretch }) =>
      change?.certainty === 'unsure' && stretch.end > stretch.start ? [{ ...stretch, change }] : [],
    )
    .map((stretch, index) => ({ number: index + 1, start: stretch.start, end: stretch.end, stretch }));

/** The sentences of a text whose blocks are its lines, without who says them. */
function sentencesIn(text: string): Omit<Sentence, 'speaker'>[] {
  const codePoint = codePointOffsets(text);
  return numberedSentences(text).map(({ number, block, start, end }) => ({
    id: `s${number}`,
    number,
    block,
    start: codePoint(start),
    end: codePoint(end),
  }));
}

function checkCount({ file, data: { sentences } }: ArticleText, count: number): void {
  if (count === sentences) return;
  throw new ContentError(file, 'sentences', `${count} sentences`, `${sentences}, as the front matter says`);
}

const placesOf = ({ data: { turns } }: ArticleText): string =>
  turns.map(({ role, from, to }) => `${role} ${from}–${to}`).join(', ');

/** The turns of both scripts as one. */
function turnsOf(
  articles: Readonly<Record<Script, ArticleText>>,
  sentences: readonly Omit<Sentence, 'speaker'>[],
  blocks: readonly Block[],
): Turn[] {
  const { 'zh-Hans': simplified, 'zh-Hant': traditional } = articles;
  if (placesOf(traditional) !== placesOf(simplified)) {
    throw new ContentError(traditional.file, 'turns', 'other turns', 'those of the simplified article');
  }
  return simplified.data.turns.map(({ role, from, to, speaker: name }, index): Turn => {
    const first = sentences[numberOf(from) - 1];
    const block = first && blocks[first.block];
    if (!block)
      throw new ContentError(simplified.file, 'turns', from, `a sentence, s1 to s${sentences.length}`);
    return {
      speaker: { 'zh-Hans': name, 'zh-Hant': traditional.data.turns[index]?.speaker ?? name },
      role,
      from: numberOf(from),
      to: numberOf(to),
      label: labelOf(name, first, block),
    };
  });
}

/**
 * Cuts a document into what it is read by: blocks, sentences, turns and doubts, the same in both scripts.
 *
 * @param articles its article in each script
 * @param log the received text with what was done to it, and the file that says so
 * @throws ContentError for articles that are not one text in two scripts, have other sentences than their
 *   front matter says, or are not what the edits lead to
 */
export function editionOf(
  articles: Readonly<Record<Script, ArticleText>>,
  log: { readonly file: string; readonly stretches: readonly Stretch<Edit>[] },
): Edition {
  const blocks = blocksOf(articles);
  const text = inEachScript((script) => blocks.map((block) => block.text[script]).join('\n'));
  const cut = sentencesIn(text['zh-Hans']);
  for (const script of scripts) checkCount(articles[script], cut.length);
  const left = log.stretches.at(-1)?.end ?? 0;
  const expected = blocks.at(-1)?.end ?? 0;
  if (left !== expected) {
    const found = `edits that leave ${left} characters`;
    throw new ContentError(log.file, null, found, `${expected} (npm run refresh)`);
  }
  const turns = turnsOf(articles, cut, blocks);
  const sentences = cut.map((sentence): Sentence => {
    const turn = turns.find(({ from, to }) => from <= sentence.number && sentence.number <= to);
    return { ...sentence, speaker: turn?.speaker ?? null };
  });
  return { text, blocks, sentences, turns, doubts: doubtsOf(log.stretches) };
}
