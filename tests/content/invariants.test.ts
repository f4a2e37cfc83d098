import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { readAll } from '../../src/cli/generate.ts';
import { extractFrom } from '../../src/cli/registries.ts';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { contentDir, inContent } from '../../src/corpus/folders.ts';
import { faultOf } from '../../src/corpus/registry/validity.ts';
import { spunScore } from '../../src/restore/repairs/spun.ts';
import { restore } from '../../src/restore/restore.ts';
import { edits as editsSchema } from '../../src/model/edits.ts';
import { collate } from '../../src/features/document/collation/collation.ts';
import { numberedSentences } from '../../src/lang/sentences.ts';
import { inScript, scripts, toSimplified } from '../../src/lang/scripts.ts';
import { stretchesOf, textAfter } from '../../src/lang/stretches.ts';
import { readArticle, readEdition } from '../articles.ts';
import { sideOf } from '../features/document/sideOf.ts';

const lexicon = readLexicon(contentDir);
const documents = readAll(readContent(contentDir).documents, lexicon).map(
  ({ received: { source, speech }, restored }) => ({
    source,
    speech,
    restored,
    hans: readArticle(contentDir, source.id, 'zh-hans'),
    hant: readArticle(contentDir, source.id, 'zh-hant'),
    edition: readEdition(contentDir, source.id),
    received: readFileSync(inContent('articles', source.id, 'received.txt'), 'utf8'),
    log: editsSchema.parse(JSON.parse(readFileSync(inContent('articles', source.id, 'edits.json'), 'utf8'))),
  }),
);

describe.each(documents.map((document) => [document.source.id, document] as const))('%s', (_, document) => {
  const { hans, hant, edition, received, log, restored, speech } = document;

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

  test('is not changed by restoring it again, in either script, and is not taken for spun', () => {
    for (const script of scripts) {
      const written = inScript(script, hans.text);
      const { text, edits } = restore(written, { ...lexicon, witnesses: [] });
      expect(inScript(script, text)).toBe(written);
      expect(edits.filter(({ alternatives }) => alternatives === undefined)).toEqual([]);
      if (script === 'zh-Hans') expect(text).toBe(written);
    }
    expect(spunScore(hans.text, lexicon.spun).isSpun).toBe(false);
  });

  test('goes by its log, change by change, from the received text to the text in either script', () => {
    const stretches = stretchesOf(received, log.edits);
    const after = textAfter(stretches);
    expect(log.script === 'zh-Hant' ? toSimplified(after) : after).toBe(hans.text);
    for (const { text } of [hans, hant]) expect(stretches.at(-1)?.end).toBe([...text].length);
  });

  test('is read by the rules as saying only what it can say', () => {
    const statements = extractFrom(restored, speech.people, speech.said.day).records.map(
      ({ statement }) => statement,
    );
    expect(statements.flatMap((each) => (faultOf(each) ? [{ ...faultOf(each), each }] : []))).toEqual([]);
    for (const { time } of statements) if (time) expect(restored.text).toContain(time.text);
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

const witnesses = documents.flatMap((left, index) =>
  documents
    .slice(index + 1)
    .filter((right) => right.source.speech === left.source.speech)
    .map((right) => [left, right] as const),
);

test('two witnesses of one speech stand side by side with every sentence once, in order', () => {
  for (const pair of witnesses) {
    const [left, right] = [sideOf(pair[0].hans.text), sideOf(pair[1].hans.text)];
    const rows = collate(left, right);
    expect(rows.flatMap((row) => row.left.map(({ id }) => id))).toEqual(left.sentences.map(({ id }) => id));
    expect(rows.flatMap((row) => row.right.map(({ id }) => id))).toEqual(right.sentences.map(({ id }) => id));
  }
});
