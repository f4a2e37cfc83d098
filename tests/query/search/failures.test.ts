import { describe, expect, test } from 'vitest';
import { SearchFailure } from '../../../src/query/search/api.ts';
import { findFiles } from '../../../src/query/search/build/findFiles.ts';
import { Engine } from '../../../src/query/search/lookup/engine.ts';
import type { FetchFile } from '../../../src/query/search/lookup/files.ts';
import { ask } from './asking.ts';
import { both, corpusOf, serve } from './smallIndex.ts';

const corpus = corpusOf([both('推动绿色低碳发展。'), both('着力发展制造业。')]);
const files = serve(findFiles(corpus, { words: [], received: [], pagefind: true }));
const place = { base: '/', locale: 'zh-Hans' } as const;
const passages = { kind: ['passage'] };

const failureOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof SearchFailure ? error.kind : error),
  );

/** A connection that can be cut, and what was asked of it. */
function line(): { fetchFile: FetchFile; cut: boolean; asked: string[] } {
  const state = { cut: false, asked: [] as string[] };
  const fetchFile: FetchFile = (name) => {
    state.asked.push(name);
    return state.cut ? Promise.reject(new TypeError('no network')) : files(name);
  };
  return Object.assign(state, { fetchFile });
}

test('a build without an index says so', async () => {
  const engine = new Engine(place, () => Promise.resolve(null));
  expect(await failureOf(ask(engine, '绿色'))).toBe('no-index');
});

test('nothing is loaded before the first use', async () => {
  const connection = line();
  const engine = new Engine(place, connection.fetchFile);
  expect(connection.asked).toEqual([]);
  engine.warmUp();
  await ask(engine, '绿色');
  expect(connection.asked[0]).toBe('entry.json');
  expect(new Set(connection.asked).size).toBe(connection.asked.length);
});

describe('without a connection', () => {
  test('a first question is interrupted, and answered once there is one again', async () => {
    const connection = line();
    const engine = new Engine(place, connection.fetchFile);
    connection.cut = true;
    engine.warmUp();
    expect(await failureOf(ask(engine, '绿色'))).toBe('interrupted');
    connection.cut = false;
    expect((await ask(engine, '绿色')).total).toBe(2);
  });

  test('what was loaded keeps answering', async () => {
    const connection = line();
    const engine = new Engine(place, connection.fetchFile);
    const before = await ask(engine, '绿色');
    await before.groups[0]?.results(0, 20);
    connection.cut = true;
    const again = await ask(engine, '綠色');
    expect(again.total).toBe(before.total);
    expect(await again.groups[0]?.results(0, 20)).toHaveLength(1);
  });
});

test.each([
  ['cut', (bytes: Uint8Array) => bytes.slice(0, -12)],
  ['something else', () => new TextEncoder().encode('<!doctype html>')],
])('a file that is %s is told, not taken for an empty one', async (_, spoil) => {
  const engine = new Engine(place, async (name) => {
    const bytes = await files(name);
    return bytes && name.includes('/passages/') ? new Uint8Array(spoil(bytes)) : bytes;
  });
  expect(await failureOf(ask(engine, '绿色', passages))).toBe('interrupted');
});

test('where a list of passages is missing, another index is asked', async () => {
  const withoutLists: FetchFile = async (name) => (name.includes('/passages/') ? null : files(name));
  const engine = new Engine(
    place,
    withoutLists,
    (own) => (term) => own(term).catch(() => Uint32Array.from(term.join('') === '绿色' ? [0] : [])),
  );
  const answer = await ask(engine, '绿色', passages);
  expect(answer.total).toBe(1);
});
