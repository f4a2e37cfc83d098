import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { derived } from '../../src/corpus/derived.ts';
import { dataNames, kinds, pagedKinds } from '../../src/corpus/kinds/index.ts';
import { readSince } from '../../src/corpus/readSince.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { recordsById, recordsPresentIn } from '../../src/corpus/placed.ts';
import { isTracked } from '../../src/model/record.ts';
import { publishedNames } from '../../src/publish/shapes/files.ts';

const fixture = 'tests/fixtures/content';
let folder: string;

beforeEach(() => {
  vi.resetModules();
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'corpus-')), 'content');
  cpSync(fixture, folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(path.dirname(folder), { recursive: true });
});

const edit = (name: string, change: (text: string) => string): void => {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

describe('the corpus of a folder', () => {
  const corpus = loadCorpus(fixture);

  test('has every document, the newest first, with its speech and its texts', () => {
    expect(corpus.documents.map(({ id }) => id).toSorted()).toEqual(
      readdirSync(path.join(fixture, 'sources')),
    );
    const days = corpus.documents.map(({ source }) => source.published.day);
    expect(days).toEqual(days.toSorted().toReversed());
    for (const { source, speech, edition } of corpus.documents) {
      expect(speech.id).toBe(source.speech);
      expect([...edition.text['zh-Hans']].length).toBe([...edition.text['zh-Hant']].length);
    }
  });

  test('has every record once, linked, with words that stand in the text', () => {
    const registries = [...corpus.registries.values()];
    const ids = registries.flatMap(({ records }) => records.map(({ id }) => id)).toSorted();
    expect(corpus.records.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(ids.length).toBeGreaterThan(10);
    expect(corpus.records.some(({ series }) => series !== null)).toBe(true);
    expect(corpus.records.some(({ topics }) => topics.length > 0)).toBe(true);
    const texts = new Map(corpus.documents.map(({ id, edition }) => [id, [...edition.text['zh-Hans']]]));
    for (const { document, anchor, quote } of corpus.records) {
      expect(texts.get(document)?.slice(anchor.start, anchor.end).join('')).toBe(anchor.exact);
      expect(quote['zh-Hans']).toBe(anchor.exact);
      expect([...quote['zh-Hant']].length).toBe([...quote['zh-Hans']].length);
    }
  });

  test('judges every target but efforts in general, as the files say that it was judged', () => {
    for (const record of corpus.records) {
      if (!isTracked(record.type)) expect(record.verdict).toBeNull();
      else if (record.verdict === null) expect(readSince(corpus, record)).toBeNull();
    }
    const stored = [...corpus.histories.values()].flatMap((each) => each.targets);
    const known = recordsById(corpus);
    for (const { record, history } of stored.filter((each) => known.get(each.record)?.verdict)) {
      const { verdict, rule } = known.get(record)?.verdict ?? {};
      expect({ verdict, rule }).toEqual({ verdict: history.at(-1)?.verdict, rule: history.at(-1)?.rule });
    }
  });

  test('judges on another day where one is given', () => {
    expect(corpus.day).toBe(corpus.asOf);
    const early = loadCorpus(fixture, '2021-01-01');
    expect(early.day).toBe('2021-01-01');
    const open = early.records.filter(({ verdict }) => verdict?.verdict === 'not-yet-due');
    expect(open.length).toBeGreaterThan(0);
  });
});

test.each([
  ['broken YAML', 'topics/new-energy-vehicles.yaml', (text: string) => text.replace(/^id: /m, 'id: ['), /topics\/new-energy-vehicles\.yaml:\d+: found broken YAML/],
  ['a file named otherwise', 'topics/new-energy-vehicles.yaml', (text: string) => text.replace(/^id: .+$/m, 'id: cars'), /topics\/new-energy-vehicles\.yaml:id: found cars, expected new-energy-vehicles, the file's name/],
  ['an article of other bytes', 'articles/2025-03-remarks/zh-hans.md', (text: string) => text.replace(/sha256: ../, 'sha256: 00'), /zh-hans\.md:sha256: found 00/],
  ['a log that is none', 'articles/2025-03-remarks/edits.json', () => '{}', /edits\.json:document: found unusable data, expected/],
  ['a day that is none', 'as-of.yaml', () => 'day: soon\n', /as-of\.yaml:1: found day = "soon", expected a day as YYYY-MM-DD/],
] as const)('%s is told in one line', (_, name, change, message) => {
  edit(name, change);
  expect(() => loadCorpus(folder)).toThrow(message);
}); // prettier-ignore

test('what follows from a corpus is made once for each, and never of another', () => {
  const make = vi.fn(({ documents }: ReturnType<typeof loadCorpus>) => documents.length);
  const count = derived(make);
  const [one, other] = [loadCorpus(folder), loadCorpus(folder)];
  expect([count(one), count(one), count(other)]).toEqual([6, 6, 6]);
  expect(make).toHaveBeenCalledTimes(2);
});

describe('the corpus of the site that is worked on', () => {
  const current = async () => {
    vi.stubEnv('CONTENT_DIR', folder);
    vi.stubGlobal('meipiCorpus', undefined);
    return import('../../src/corpus/current.ts');
  };

  test('is read once as long as nothing changes', async () => {
    const { currentCorpus, renewCorpus } = await current();
    const before = currentCorpus();
    expect(renewCorpus()).toBe(false);
    expect(currentCorpus()).toBe(before);
  });

  test('shows a changed file', async () => {
    const { currentCorpus, renewCorpus } = await current();
    const named = () => currentCorpus().topics.find(({ id }) => id === 'new-energy-vehicles')?.name.en;
    expect(named()).not.toBe('Cars');
    edit('topics/new-energy-vehicles.yaml', (text) => text.replace(/^( +en: ).+$/m, '$1Cars and more'));
    expect(renewCorpus()).toBe(true);
    expect(named()).toBe('Cars and more');
  });

  test('has no record that is deleted from its registry', async () => {
    const { currentCorpus, renewCorpus } = await current();
    const document = '2024-02-interview';
    const present = (): string[] => recordsPresentIn(currentCorpus(), document).map(({ id }) => id);
    const [gone, ...others] = present();
    edit(`records/${document}.json`, (text) => {
      const registry = JSON.parse(text) as { records: { id: string }[] };
      return JSON.stringify({ ...registry, records: registry.records.filter(({ id }) => id !== gone) });
    });
    expect(renewCorpus()).toBe(true);
    expect(present()).toEqual(others);
  });
});

describe('the table of kinds', () => {
  test('has a place of its own for each', () => {
    const places = Object.values(kinds).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(readdirSync(fixture)).toEqual(expect.arrayContaining(places));
  });

  test('names the files that publish it', () => {
    expect([...dataNames, 'edits'].toSorted()).toEqual(publishedNames.toSorted());
  });

  test('gives every item with pages its page among the addresses that last', () => {
    for (const { addressesOf, page, segments } of Object.values(pagedKinds)) {
      const addresses = addressesOf('an-id');
      expect(addresses).toEqual(expect.arrayContaining([page('an-id')('zh-Hans'), page('an-id')('zh-Hant')]));
      for (const address of addresses)
        expect(segments.some((segment) => address.split('/').includes(segment))).toBe(true);
    }
  });
});
