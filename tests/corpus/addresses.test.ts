import { describe, expect, test } from 'vitest';
import { type Addressed, addressesOf, explanationOf, goneAddresses } from '../../src/corpus/addresses.ts';
import type { WithdrawnPage } from '../../src/corpus/kinds/withdrawn.ts';
import { spelled, withAddresses } from '../../src/corpus/registry/speakers.ts';

describe('the address of somebody who speaks', () => {
  test.each([
    ['金壮龙', 'jin-zhuanglong'],
    ['曾培炎', 'zeng-peiyan'],
    ['单霁翔', 'shan-jixiang'],
    ['欧阳修', 'ouyang-xiu'],
    ['吕薇', 'lyu-wei'],
    ['Ban Ki-moon', 'ban-ki-moon'],
    ['·', 'speaker'],
  ])('%s is %s', (name, address) => {
    expect(spelled(name)).toBe(address);
  });

  test('is given once, whoever comes later', () => {
    const first = withAddresses({}, ['张伟']);
    expect(withAddresses(first, ['章伟', '张伟'])).toEqual({ 'zhang-wei': '张伟', 'zhang-wei-2': '章伟' });
  });

  test('stays as a person has set it', () => {
    expect(withAddresses({ 'zhang-wei-miit': '张伟' }, ['张伟'])).toEqual({ 'zhang-wei-miit': '张伟' });
  });
});

const documents = [
  { id: 'one-b', speech: 'one' },
  { id: 'one-a', speech: 'one' },
  { id: 'two', speech: 'two' },
];
const named = (...ids: string[]): Map<string, string> => new Map(ids.map((id) => [id, id]));
const today: Addressed = {
  items: {
    sources: named('one-b', 'one-a', 'two'),
    topics: named('smes'),
    measures: named('nev-output'),
    speakers: named('jin-zhuanglong'),
    terms: named('chips'),
    evidence: named('2024-01-19-told'),
    named: named('named-1'),
  },
  documents,
  records: ['two-1'],
  pairs: [['two', 'one-a']],
  years: [
    { year: '2022', page: 1 },
    { year: '2022', page: 2 },
  ],
};
const addresses = addressesOf(today);

describe('the list of addresses', () => {
  test('has every page in both scripts, and the files beside them, in order, each once', () => {
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/',
        '/zh-hans/d/two/',
        '/zh-hant/d/two/changes/',
        '/zh-hant/compare/one-a/one-b/',
        '/data/edits/two.json',
        '/r/two-1/',
        '/r/two-1.json',
        '/topics/smes/deadlines.ics',
        '/zh-hans/series/nev-output/',
        '/data/series/nev-output.csv',
        '/zh-hans/speakers/jin-zhuanglong/',
        '/zh-hans/terms/chips/',
        '/zh-hant/d/two/since/one-a/',
        '/zh-hans/timeline/2022/',
        '/zh-hans/timeline/2022/2/',
        '/zh-hant/timeline/kind/target/',
        '/zh-hant/timeline/topic/smes/',
      ]),
    );
    expect(addresses).toEqual([...new Set(addresses)].toSorted());
    expect(addresses).not.toContain('/zh-hans/compare/one-a/two/');
  });
});

describe('what is withdrawn', () => {
  const gone = goneAddresses(addresses, {
    ...today,
    documents: documents.slice(0, 2),
    items: { ...today.items, sources: named('one-b', 'one-a'), topics: named(), terms: named() },
    pairs: [],
  });
  const entry = (what: WithdrawnPage['what'], id: string): WithdrawnPage => ({
    what,
    id,
    title: '题名',
    day: '2026-01-01',
    reason: '重复收录。',
    moved_to: null,
  });

  test('are the addresses that nothing of today answers', () => {
    expect(gone).toEqual([
      '/data/edits/two.json',
      '/data/received/two.txt',
      '/topics/smes/deadlines.ics',
      '/zh-hans/d/two/',
      '/zh-hans/d/two/changes/',
      '/zh-hans/d/two/feed.xml',
      '/zh-hans/d/two/received/',
      '/zh-hans/d/two/since/one-a/',
      '/zh-hans/terms/chips/',
      '/zh-hans/timeline/topic/smes/',
      '/zh-hans/topics/smes/',
      '/zh-hans/topics/smes/feed.xml',
      '/zh-hant/d/two/',
      '/zh-hant/d/two/changes/',
      '/zh-hant/d/two/feed.xml',
      '/zh-hant/d/two/received/',
      '/zh-hant/d/two/since/one-a/',
      '/zh-hant/terms/chips/',
      '/zh-hant/timeline/topic/smes/',
      '/zh-hant/topics/smes/',
      '/zh-hant/topics/smes/feed.xml',
    ]);
  });

  test('is explained by its own entry alone', () => {
    const entries = [entry('document', 'two'), entry('topic', 'smes'), entry('term', 'chips')];
    for (const address of gone) {
      const id = ['smes', 'chips'].find((each) => address.includes(each)) ?? 'two';
      expect(explanationOf(address, entries)?.id).toBe(id);
    }
    expect(explanationOf('/zh-hans/d/smes/', entries)).toBeUndefined();
    expect(explanationOf('/zh-hans/d/other/', entries)).toBeUndefined();
  });

  test('takes along the pages that compare it with another', () => {
    const entries = [entry('document', 'one-a')];
    expect(explanationOf('/zh-hant/compare/one-a/one-b/', entries)?.id).toBe('one-a');
    expect(explanationOf('/zh-hant/d/two/since/one-a/', entries)?.id).toBe('one-a');
  });
});
