import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { readAll } from '../../scripts/generate.ts';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { restore } from '../../src/restore/restore.ts';
import { edits as editsSchema } from '../../src/schemas/edits.ts';
import { numberedSentences } from '../../src/text/sentences.ts';
import { readArticle, readEdition } from './articles.ts';

const documents = readAll(readContent('content').documents, readLexicon('content')).map(
  ({ received: { source }, restored }) => ({
    source,
    restored,
    hans: readArticle(source.id, 'zh-hans'),
    hant: readArticle(source.id, 'zh-hant'),
    edition: readEdition(source.id),
    received: readFileSync(path.join('content/articles', source.id, 'received.txt'), 'utf8'),
    log: editsSchema.parse(
      JSON.parse(readFileSync(path.join('content/articles', source.id, 'edits.json'), 'utf8')),
    ),
  }),
);

test('there are documents', () => {
  expect(documents.length).toBeGreaterThanOrEqual(5);
});

describe.each(documents.map((document) => [document.source.id, document] as const))('%s', (_, document) => {
  const { hans, hant, edition, received, log, restored } = document;

  test('has as many code points in both scripts, and the same sentences and turns', () => {
    expect([...hant.text].length).toBe([...hans.text].length);
    const cut = (text: string): string[] =>
      numberedSentences(text).map(({ start, end }) => text.slice(start, end));
    const inEdition = (text: string): string[] => {
      const characters = [...text];
      return edition.sentences.map(({ start, end }) => characters.slice(start, end).join(''));
    };
    expect(inEdition(hans.text)).toEqual(cut(hans.text));
    expect(inEdition(hant.text)).toEqual(cut(hant.text));
    const places = ({ turns }: typeof hans.article): string[] =>
      turns.map(({ role, from, to }) => `${role} ${from}–${to}`);
    expect(places(hant.article)).toEqual(places(hans.article));
  });

  test('stands in the Markdown as it was restored', () => {
    expect(hans.text).toBe(restored.text);
    expect(edition.text).toEqual({ 'zh-Hans': hans.text, 'zh-Hant': hant.text });
  });

  test('has no annotation, entity, tag or half-width mark left between characters', () => {
    expect(hans.text).not.toMatch(/[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*[)）]/u);
    expect(hans.text).not.toMatch(/&[a-z]+;|[VvXx]a0;|<\/?[a-z]/u);
    expect(hans.text).not.toMatch(/\p{Script=Han}[,:;?!]\p{Script=Han}/u);
    expect(hans.text).not.toMatch(/^\s|\s$|\n\n|[ \t]\n/u);
  });

  test('logs each edit with what stood at its offsets', () => {
    const characters = [...received];
    for (const { start, end, from } of log.edits) expect(characters.slice(start, end).join('')).toBe(from);
  });

  test('has no digit but those of its received text, and those that are logged as supplied', () => {
    const digitsOf = (text: string): string[] => text.match(/\d/gu) ?? [];
    const supplied = log.edits.filter(({ witness }) => witness !== undefined).map(({ to }) => to);
    const had = digitsOf(received + supplied.join(''));
    for (const digit of digitsOf(hans.text)) {
      const place = had.indexOf(digit);
      expect(place).toBeGreaterThanOrEqual(0);
      had.splice(place, 1);
    }
  });

  test('is not changed by restoring it again', () => {
    expect(restore(hans.text, { ...readLexicon('content'), witnesses: [] }).text).toBe(hans.text);
  });

  test('has turns in order, within the text', () => {
    let reached = 0;
    for (const { from, to } of hans.article.turns) {
      const [first, last] = [from, to].map((id) => Number(id.slice(1)));
      expect(first).toBeGreaterThan(reached);
      expect(last).toBeGreaterThanOrEqual(first ?? Infinity);
      reached = last ?? Infinity;
    }
    expect(reached).toBeLessThanOrEqual(edition.sentences.length);
  });
});
