import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { changesTree, readingTree } from '../../src/render/articles.ts';
import type { Edit } from '../../src/model/edits.ts';
import type { PolicyRecord } from '../../src/model/record.ts';
import { stretchesOf, textAfter } from '../../src/lang/stretches.ts';
import { editionFrom } from '../corpus/editions.ts';
import { names } from './linkNames.ts';

/** Letters, closing marks, and what Markdown and HTML are made of. */
const signs = [
  ...'甲乙丙𠮷1。！：；“”',
  '<b>',
  '&amp;',
  '*',
  '_',
  '`',
  '[',
  ']',
  '#',
  '<!--',
  '\\',
  '$',
  ' ',
];

const line = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 14 })
  .map((found) => `甲${found.join('').trimEnd()}`);
const lines = fc.array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 4 });

/** Two shares of a text's length, as a place in it. */
const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
const shares = fc.tuple(share, share);

/** A place with at least one character. */
function placeOf([one, other]: [number, number], length: number): { start: number; end: number } {
  const [start, end] = [one, other].map((each) => Math.floor(each * (length - 1))).toSorted((a, b) => a - b);
  return { start: start ?? 0, end: (end ?? 0) + 1 };
}

const edit = (characters: readonly string[], start: number, end: number, to: string | null): Edit => {
  const from = characters.slice(start, end).join('');
  const certainty = to === null ? 'unsure' : 'certain';
  return { kind: 'spun', start, end, from, to: to ?? from, reason: '理由', certainty };
};

const record = (
  characters: readonly string[],
  number: number,
  place: { start: number; end: number },
  isQuantity: boolean,
): PolicyRecord => {
  const exact = characters.slice(place.start, place.end).join('');
  const quantity = { text: exact, ...place, value: 1, max: null, unit: '', bound_text: null };
  return {
    id: `test-${number}`,
    kind: 'figure',
    type: 'reported',
    speaker: null,
    anchor: { sentence: 's1', ...place, exact, prefix: '', suffix: '' },
    subject: '',
    quantity: isQuantity ? { ...quantity, bound: 'exact' } : null,
    change: null,
    deliverable: null,
    of: null,
    time: null,
    rules: ['test'],
    review: 'machine',
  };
};

const documentOf = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document;

/** Where a record can be marked: closing marks belong to their sentences. */
const hasWords = (text: string): boolean => /[甲乙丙𠮷1]/u.test(text);

test('whatever is marked, the text stays, every id is there once, and no link stands in a link', () => {
  const given = fc.array(fc.tuple(shares, fc.boolean()), { maxLength: 7 });
  fc.assert(
    fc.property(
      lines,
      given,
      fc.array(shares, { maxLength: 3 }),
      fc.boolean(),
      (blocks, places, doubted, isDialogue) => {
        const source = blocks.map(([isHeading, text]) => (isHeading ? `# ${text}` : text)).join('\n');
        const plain = blocks.map(([, text]) => text).join('\n');
        const characters = [...plain];
        const edits = doubted.map((each) => {
          const { start, end } = placeOf(each, characters.length);
          return edit(characters, start, end, null);
        });
        const turns = isDialogue
          ? [{ speaker: blocks[0]?.[1].split('：')[0] ?? '', role: 'asks' as const, from: 's1', to: 's1' }]
          : [];
        const edition = editionFrom(source, { edits, turns: turns.filter(({ speaker }) => speaker !== '') });
        const records = places
          .map(([each, isQuantity]) => ({ place: placeOf(each, characters.length), isQuantity }))
          .filter(({ place }) => hasWords(characters.slice(place.start, place.end).join('')))
          .map(({ place, isQuantity }, index) => record(characters, index + 1, place, isQuantity));
        const notes = new Map(
          edition.sentences.map(({ number }) => [number, { element: h('small', '眉批'), record: 'test-1' }]),
        );
        const tree = readingTree(
          { edition, script: 'zh-Hans', names, records, file: 'test.json', hrefOf: (id) => `/r/${id}/` },
          notes,
        );
        const document = documentOf(toHtml(tree));
        document.querySelectorAll('small').forEach((note) => {
          note.remove();
        });
        expect(document.body.textContent.replaceAll('\n', '')).toBe(plain.replaceAll('\n', ''));
        const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => id.startsWith('r-')).toSorted()).toEqual(
          records.map(({ id }) => id.replace('test', 'r')).toSorted(),
        );
        expect(ids.filter((id) => /^s\d/.test(id))).toEqual(edition.sentences.map(({ id }) => id));
        for (const { number, start, end } of edition.doubts) {
          const pieces = Array.from(
            document.querySelectorAll(`[href="#n${number}"]`),
            (link) => link.textContent,
          );
          const words = characters.slice(start, end).join('');
          expect(pieces.join('')).toBe(words.replaceAll('\n', ''));
        }
        expect(document.querySelectorAll('a a').length).toBe(0);
        expect(document.querySelectorAll('[href^="/r/"]').length).toBeGreaterThanOrEqual(records.length);
      },
    ),
    { numRuns: 400 },
  );
});

test('whatever was edited, what is not crossed out is the text', () => {
  const change = fc.tuple(shares, fc.constantFrom('', '工业', '。', '好。\n丁', '<i>', null));
  fc.assert(
    fc.property(line, fc.array(change, { maxLength: 6 }), (received, changes) => {
      const characters = [...received];
      const edits = changes.map(([each, to]) => {
        const { start, end } = placeOf(each, characters.length);
        return edit(characters, start, end, to);
      });
      const stretches = stretchesOf(received, edits);
      const text = textAfter(stretches);
      fc.pre(text.split('\n').every((each) => each !== '' && each.trim() === each && !each.startsWith('# ')));
      const edition = editionFrom(text, { received, edits });
      const said = { stretches, noteOf: () => '注', removedTitle: () => '删' };
      const document = documentOf(toHtml(changesTree({ edition, script: 'zh-Hans', names }, said)));
      document.querySelectorAll('del, details').forEach((crossed) => {
        crossed.remove();
      });
      expect(document.body.textContent.replaceAll(/[\n↵]/g, '')).toBe(text.replaceAll('\n', ''));
    }),
    { numRuns: 400 },
  );
});
