import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/i18n/words.ts';
import { kinds, pagedKinds } from '../../src/corpus/kinds/index.ts';
import { kinds as recordKinds, statement } from '../../src/model/record.ts';
import { repairKind } from '../../src/model/edits.ts';
import { locales } from '../../src/model/locales.ts';
import { verdicts } from '../../src/model/measure.ts';
import { dataFiles } from '../../src/publish/data/dataFiles.ts';
import { publishedNames } from '../../src/publish/shapes/files.ts';
import { pageRepairs, wordingRepairs } from '../../src/restore/repairs/index.ts';

/** Every text within some words; a function says something of a number, or of nothing. */
const textsIn = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String((words as (count: number) => unknown)(2))];
  return Object.values(words ?? {}).flatMap(textsIn);
};

describe.each(locales)('in %s', (locale) => {
  const words = wordsFor(locale);
  const named: [what: string, names: readonly string[], words: Readonly<Record<string, unknown>>][] = [
    ['kind of damage', repairKind.options, words.repairs],
    ['kind of record', recordKinds, words.records.kinds],
    ['type of record', statement.shape.type.options, words.records.types],
    ['verdict', verdicts, words.verdictNames],
    [
      'kind of content with pages',
      Object.values(pagedKinds).map(({ name }) => name),
      words.grouping.withdrawn.whats,
    ],
  ];

  test.each(named)('every %s has its words, and there are no others', (_what, names, has) => {
    expect(Object.keys(has).toSorted()).toEqual([...names].toSorted());
    for (const name of names) {
      expect(textsIn(has[name])).not.toEqual([]);
      expect(textsIn(has[name])).not.toContain('');
    }
  });
});

test('every repair is of a kind that is named', () => {
  const made = new Set([...pageRepairs, ...wordingRepairs].map(({ kind }) => kind));
  expect(repairKind.options).toEqual(expect.arrayContaining([...made]));
});

test('every kind of content that is published has its file, with a schema', () => {
  const published = Object.values(kinds).flatMap(({ data }) => data ?? []);
  expect(published.length).toBeGreaterThan(0);
  expect(dataFiles).toEqual(expect.arrayContaining(published.map((name) => `${name}.json`)));
  expect(publishedNames).toEqual(expect.arrayContaining(published));
});
