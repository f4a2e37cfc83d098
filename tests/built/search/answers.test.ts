import { describe, expect, test } from 'vitest';
import { facetNames, type Result } from '../../../src/query/search/api.ts';
import { inBoth, toTraditional } from '../../../src/lang/scripts.ts';
import { allResults, ask, wordsOf } from '../../query/search/asking.ts';
import { builtEngine, builtRecords } from './engine.ts';
import { fixtureSite } from '../site.ts';
import { passagesHolding, readCorpus, type Sentence } from '../../query/search/corpus.ts';
import { drawStrings } from '../../query/search/draw.ts';
import { expectations } from '../../query/search/queries.ts';

const engine = builtEngine();
const traditional = builtEngine('zh-Hant');
const corpus = readCorpus(fixtureSite.text('data', 'documents.json'));
const records = builtRecords();

const sentenceOf = (place: string, text: { 'zh-Hans': string; 'zh-Hant': string }): Sentence => ({
  place,
  simplified: [...text['zh-Hans']],
  traditional: [...text['zh-Hant']],
});
const quotes = records.map(({ id, quote }) => sentenceOf(id, quote));
const subjects = records.map(({ id, subject }) => sentenceOf(id, inBoth(subject)));
const isExact = ({ reason }: Result): boolean => reason === null;
const recordIds = (results: readonly Result[]): string[] =>
  results.flatMap((result) => ('record' in result ? [result.record] : [])).toSorted();
const places = (results: readonly Result[]): string[] =>
  results
    .filter(({ kind }) => kind === 'passage')
    .map(({ path }) => path.replace(/^.*\/d\/([^/]+)\/(#s\d+)$/, '$1$2'))
    .toSorted();

describe('exactness', () => {
  test('a string finds every passage that holds it and no other, in either script', async () => {
    for (const [index, string] of drawStrings(corpus, 400).entries()) {
      const answer = await ask(index % 2 === 0 ? engine : traditional, string, { kind: ['passage'] });
      const found = places(await allResults(answer));
      expect({ string, found }).toEqual({ string, found: passagesHolding(corpus, string).toSorted() });
      expect(answer.total).toBe(found.length);
    }
  });

  test('and every record that holds it in its words or its subject', async () => {
    for (const string of drawStrings([...quotes, ...subjects], 300, 11)) {
      const results = await allResults(await ask(engine, string));
      const holding = new Set([...passagesHolding(quotes, string), ...passagesHolding(subjects, string)]);
      expect({ string, found: recordIds(results.filter(isExact)) }).toEqual({
        string,
        found: [...holding].toSorted(),
      });
    }
  });

  test('full-width characters are their plain ones', async () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    for (const query of ['5G', '6G', '40%', '2021年']) {
      expect((await ask(engine, wide(query))).total).toBe((await ask(engine, query)).total);
    }
  });

  test('what is found below the exact results says why, and is none of them', async () => {
    for (const query of ['减排', '2030', '绿色低碳', '晶片', 'NEV']) {
      const results = await allResults(await ask(engine, query));
      const [exact, others] = [results.filter(isExact), results.filter((result) => !isExact(result))];
      expect(new Set(results.map(({ kind, path }) => `${kind} ${path}`)).size).toBe(results.length);
      for (const { reason } of others) expect(reason?.found).not.toBe('');
      for (const { kind } of exact) {
        const ofKind = results.filter((result) => result.kind === kind).map(isExact);
        expect(ofKind).toEqual(ofKind.toSorted().toReversed());
      }
    }
  });

  test('the received wording is found when it is asked for, and only then', async () => {
    // A content farm's word for 工业.
    const spun = '家产';
    const passages = { kind: ['passage'] };
    const asRead = await ask(engine, spun, passages);
    const asReceived = await ask(engine, spun, passages, true);
    expect([asRead.total, asReceived.total]).toEqual([0, 20]);
    const [first] = (await asReceived.groups[0]?.results(asRead.total, asRead.total + 1)) ?? [];
    if (first?.kind !== 'passage') expect.fail('no passage');
    expect(first.received?.filter(({ hit }) => hit).map(({ text }) => text)).toContain(spun);
  });
});

describe('sound', () => {
  const terms = ['绿色化', '制造业', '专精特新', '工业互联网', '示范工厂', '重点行业', '增长', '充电桩'];
  const typed = [
    'lvsehua',
    'zhizaoye',
    'zhuanjingtexin',
    'gongyehulianwang',
    'shifangongchang',
    'zhongdianhangye',
    'zengzhang',
    'chongdianzhuang',
  ];

  test.each(terms.map((term, index) => [typed[index] ?? '', term]))('%s finds %s', async (query, term) => {
    const answer = await ask(engine, query, {});
    const own = answer.related.find(({ reason }) => reason.found === term);
    const exact = await ask(engine, term);
    expect(own?.reason).toMatchObject({ kind: 'pinyin', typed: query, found: term });
    expect(own?.count).toBe(exact.groups.reduce((sum, group) => sum + group.exact, 0));
  });

  test('says what it found in the script of the page', async () => {
    const { related } = await ask(traditional, 'zhizaoye');
    expect(related[0]?.reason.found).toBe('製造業');
  });

  test('letters that sound like nothing find nothing', async () => {
    expect((await ask(engine, 'qwrtp')).total).toBe(0);
  });
});

describe('facets', () => {
  test('count what choosing them leaves', async () => {
    for (const query of ['制造业', '新能源汽车', '减排', '2030', '>50%', '']) {
      const around = query === '' ? { topic: ['smes'] } : {};
      const answer = await ask(engine, query, around);
      for (const name of facetNames) {
        for (const { value, count } of await answer.facet(name)) {
          // Sentences alone are found exactly or not at all.
          if (value === 'passage' || (name === 'topic' && query === '')) continue;
          const narrowed = await ask(engine, query, { ...around, [name]: [value] });
          expect({ query, name, value, count: narrowed.total }).toEqual({ query, name, value, count });
        }
      }
    }
  });

  test('of records are those of the data', async () => {
    for (const topic of ['smes', 'new-energy-vehicles']) {
      const results = await allResults(await ask(engine, '', { topic: [topic] }));
      const expected = records.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
      expect(recordIds(results)).toEqual(expected.toSorted());
    }
    const results = await allResults(await ask(engine, '', { speaker: ['lin-qiming'] }));
    const expected = records.filter(({ speaker }) => speaker === '林启明').map(({ id }) => id);
    expect(recordIds(results)).toEqual(expected.toSorted());
  });

  test('of two, both must hold; of one, either', async () => {
    const total = async (choices: Parameters<typeof ask>[2]) => (await ask(engine, '制造业', choices)).total;
    const [both, first, second] = await Promise.all([
      total({ year: ['2022', '2023'] }),
      total({ year: ['2022'] }),
      total({ year: ['2023'] }),
    ]);
    expect(both).toBe(first + second);
    expect(await total({ year: ['2023'], speaker: ['lin-qiming'] })).toBe(0);
  });

  test('a choice is listed even where it leaves nothing', async () => {
    const values = await (await ask(engine, '制造业', { topic: ['smes'], year: ['2023'] })).facet('topic');
    expect(values.find(({ chosen }) => chosen)).toMatchObject({ value: 'smes', chosen: true });
  });
});

describe('comparisons', () => {
  const overlap = (query: string, isWanted: (record: (typeof records)[number]) => boolean) => async () => {
    const results = await allResults(await ask(engine, query));
    expect(results.every((result) => 'record' in result)).toBe(true);
    expect(recordIds(results)).toEqual(
      records
        .filter(isWanted)
        .map(({ id }) => id)
        .toSorted(),
    );
  };
  test(
    '<2030 is what ends before it',
    overlap('<2030', ({ time }) => time !== null && time.end < '2030-01-01'),
  );
  test(
    '>=2030 is what ends in it or later',
    overlap('>=2030', ({ time }) => time !== null && time.end >= '2030-01-01'),
  );
  test(
    '>1000万辆 is more of that unit',
    overlap('>1000万辆', ({ quantity }) => quantity?.unit === '辆' && quantity.value > 1e7),
  );
  test(
    'two close in on what lies between',
    overlap(
      '>=30% <50%',
      ({ quantity }) =>
        quantity?.unit === '%' && quantity.value >= 30 && (quantity.max ?? quantity.value) < 50,
    ),
  );

  test('what could be compared is offered with what it finds', async () => {
    for (const { query, count } of [
      ...(await ask(engine, '2030')).offers,
      ...(await ask(engine, '5万家')).offers,
    ]) {
      expect({ query, count: (await ask(engine, query)).total }).toEqual({ query, count });
    }
    expect((await ask(engine, '2025')).offers.map(({ query }) => query)).toEqual(['=2025', '<2025', '>2025']);
  });
});

const isMeasure = (result: Result): boolean => result.kind === 'measure';

test.each(expectations)('$query leads to $holds', async ({ query, kind, holds, measure, reason }) => {
  const results = await allResults(await ask(engine, query));
  expect(results.slice(0, 1).filter(isMeasure).map(wordsOf)).toEqual(measure === null ? [] : [measure]);
  const result = results.find((each) => !isMeasure(each));
  if (!result) expect.fail('nothing is found');
  expect(result.kind).toBe(kind);
  expect(result.reason?.kind).toBe(reason);
  expect(wordsOf(result)).toContain(holds);
  // The same is found from the page in the other script.
  const other = (await allResults(await ask(traditional, query))).find((each) => !isMeasure(each));
  if (!other) expect.fail('nothing is found in the other script');
  expect(wordsOf(other)).toContain(toTraditional(holds));
});

test('sixty queries at least are reviewed', () => {
  expect(new Set(expectations.map(({ query }) => query)).size).toBeGreaterThanOrEqual(60);
});

describe('suggestions', () => {
  const kindsOf = async (typed: string) => (await engine.suggest(typed, 8)).map(({ kind }) => kind);

  test('words that occur, by their characters, by sound and by sense', async () => {
    const texts = async (typed: string) =>
      (await engine.suggest(typed, 8)).flatMap((each) => (each.kind === 'term' ? [each.text] : []));
    expect(await texts('新能')).toEqual(expect.arrayContaining(['新能源汽车']));
    expect(await texts('shifangongc')).toContain('示范工厂');
    expect(await texts('NEV')).toContain('新能源汽车');
    expect(await texts('數位化')).toContain('数字化');
  });

  test('the last word is what is completed', async () => {
    const [first] = (await engine.suggest('绿色 新能', 8)).filter(({ kind }) => kind === 'term');
    expect(first?.kind === 'term' && first.query.startsWith('绿色 新能')).toBe(true);
  });

  test('speakers and topics by their names, comparisons by a year', async () => {
    expect(await kindsOf('林启')).toContain('speaker');
    expect(await kindsOf('中小企业')).toContain('topic');
    expect(await kindsOf('2030')).toContain('filter');
  });

  test('nothing for nothing', async () => {
    expect(await engine.suggest(' ', 8)).toEqual([]);
  });

  test('a pasted address, a citation or an id leads to its place, unless there is none', async () => {
    const [record] = records;
    if (!record) expect.fail('no record');
    const { id, document } = record;
    expect(await engine.placeOf(id)).toBe(`/r/${id}/`);
    expect(await engine.placeOf(`https://example.org/a/r/${id}/`)).toBe(`/r/${id}/`);
    expect(await engine.placeOf(`林启明：讲话[EB/OL]. https://example.org/r/${id}/. 2026-11-21.`)).toBe(
      `/r/${id}/`,
    );
    expect(await traditional.placeOf(`https://example.org/zh-hans/d/${document}/#s2`)).toBe(
      `/zh-hant/d/${document}/#s2`,
    );
    expect(await engine.placeOf(`${document}#s2`)).toBe(`/zh-hans/d/${document}/#s2`);
    for (const typed of [
      `《讲话》（https://example.org/r/${id}/）`,
      `url = {https://example.org/r/${id}/}`,
      `https://example.org/r/${id}.json`,
    ]) {
      expect(await engine.placeOf(typed)).toBe(`/r/${id}/`);
    }
    const bibtex = `url = {https://example.org/zh-hans/d/${document}/\\#s2}`;
    expect(await engine.placeOf(bibtex)).toBe(`/zh-hans/d/${document}/#s2`);
    for (const typed of [
      '制造业',
      'no-such-speech-1',
      'https://example.org/d/no-such-speech/',
      `https://example.org/r/${document}-99999/`,
      `https://example.org/d/${document}/#s99999`,
      `https://example.org/d/${document}/#r-99999`,
    ]) {
      expect(await engine.placeOf(typed)).toBeNull();
    }
    expect(await engine.suggest(id, 8)).toEqual([{ kind: 'place', name: id, path: `/r/${id}/` }]);
  });
});
