import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../../render/placedBlocks.ts';
import { sentenceNumber } from '../../render/rehype-sentences.ts';
import { elementsAmong, separated } from '../../render/separated.ts';
import { kinds as allKinds } from '../../model/record.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { allDocuments, type PolicyDocument } from '../../view/documents.ts';
import { readingTreeOf } from '../document/text/readingTrees.ts';
import { recordsIn } from '../../view/record/records.ts';

/** A short piece of a document that shows what a speech is set with. */
export interface Specimen {
  document: PolicyDocument;
  /** The sentences it has. */
  sentences: ReadonlySet<number>;
  records: CorpusRecord[];
}

function isTurn({ properties: { className } }: Element, role: string): boolean {
  return Array.isArray(className) && className.includes('turn') && className.includes(role);
}

/** The most answers that are shown with a question. */
const mostAnswers = 2;

/** Each question of a text with the answers that follow it. */
function exchangesIn(tree: Root): Root[] {
  const turns = elementsAmong(tree.children);
  return turns.flatMap((turn, index): Root[] => {
    if (!isTurn(turn, 'asks')) return [];
    const after = turns.slice(index + 1, index + 1 + mostAnswers);
    const end = after.findIndex((node) => !isTurn(node, 'answers'));
    const answers = end < 0 ? after : after.slice(0, end);
    return answers.length === 0 ? [] : [{ type: 'root', children: separated([turn, ...answers]) }];
  });
}

function paragraphsIn(tree: Root): Root[] {
  const paragraphs: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'p') paragraphs.push(element);
  });
  return paragraphs.map((paragraph) => ({ type: 'root', children: [paragraph] }));
}

function sentencesIn(tree: Root): Set<number> {
  const numbers = new Set<number>();
  visit(tree, 'element', (element) => {
    const number = sentenceNumber(element);
    if (number !== null) numbers.add(number);
  });
  return numbers;
}

function recordsMarkedIn(tree: Root): Set<unknown> {
  const ids = new Set<unknown>();
  visit(tree, 'element', ({ properties }) => {
    ids.add(properties.dataRecord);
  });
  return ids;
}

/** The piece of an article that a specimen shows, in the script of the article's tree. */
export function specimenTree(tree: Root, { sentences }: Specimen): Root {
  const piece = [...exchangesIn(tree), ...paragraphsIn(tree)].find((each) => {
    const here = sentencesIn(each);
    return [...sentences].every((number) => here.has(number));
  });
  return piece ?? { type: 'root', children: [] };
}

/**
 * The exchange (in a text without any, the paragraph) with most kinds of records, the shortest of several,
 * of the newest documents.
 */
export function specimen(): Specimen | null {
  const found: (Specimen & { kinds: number; length: number })[] = [];
  for (const document of allDocuments()) {
    const records = recordsIn(document.id);
    const tree = readingTreeOf(document.id, document.edition, records, 'zh-Hans');
    const exchanges = exchangesIn(tree);
    for (const piece of exchanges.length > 0 ? exchanges : paragraphsIn(tree)) {
      const marked = recordsMarkedIn(piece);
      const here = records.filter(({ id }) => marked.has(id));
      const kinds = new Set(here.map(({ kind }) => kind)).size;
      const length = textOf(piece).length;
      found.push({ document, sentences: sentencesIn(piece), records: here, kinds, length });
    }
    if (found.some(({ kinds }) => kinds === allKinds.length)) break;
  }
  return found.toSorted((a, b) => b.kinds - a.kinds || a.length - b.length)[0] ?? null;
}
