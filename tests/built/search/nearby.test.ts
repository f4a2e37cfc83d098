import { describe, expect, test } from 'vitest';
import { nearbyQuestions } from '../../../src/features/search/nearby.ts';
import { mayNamePlace } from '../../../src/features/search/place.ts';
import { operandOf, queryText } from '../../../src/features/search/queryText.ts';
import { ask } from '../../query/search/asking.ts';
import { builtEngine } from './engine.ts';

const engine = builtEngine();

/** The questions near one, with what they find. */
const near = async (query: string, choices = {}) =>
  (await nearbyQuestions(engine, await ask(engine, query, choices))).map(({ request, total, without }) => ({
    query: request.query,
    isFound: total > 0,
    without,
  }));

describe('questions near one that finds nothing', () => {
  test('ask for a part of a word that stands nowhere as a whole', async () => {
    expect(await near('工业互联网王国')).toContainEqual({
      query: '工业互联网',
      isFound: true,
      without: null,
    });
  });

  test('ask for each of several words alone', async () => {
    const found = await near('"工业互联网" "绝无此语句"');
    expect(found).toContainEqual({ query: '"工业互联网"', isFound: true, without: null });
    expect(found.map(({ query }) => query)).not.toContain('"绝无此语句"');
  });

  test('give up what narrows it', async () => {
    expect(await near('工业互联网', { speaker: ['nobody'] })).toContainEqual({
      query: '工业互联网',
      isFound: true,
      without: 'choices',
    });
    expect(await near('专精特新 >9999万家')).toContainEqual({
      query: '专精特新',
      isFound: true,
      without: 'filters',
    });
  });

  test('are none where nothing is near', async () => {
    expect(await near('龘')).toEqual([]);
  });
});

describe('a question in its own words', () => {
  test.each(['制造业 绿色', '"绿色低碳" -汽车', '5G -"基站" >100万个 <2030'])('%s', async (typed) => {
    const { query } = await ask(engine, typed);
    expect(queryText(query)).toBe(typed);
    expect((await ask(engine, queryText(query))).query).toEqual(query);
  });

  test('a filter has its operand', async () => {
    const { query } = await ask(engine, '>=100万个 ＜2030');
    expect(query.filters.map(operandOf)).toEqual(['100万个', '2030']);
  });
});

describe('a text that may name a place', () => {
  test.each(['https://example.org/r/a-1/', '/zh-hans/d/a/#s4', 'a-b-17', ' a-b-17 ', 'a-b#s3'])(
    '%s',
    (text) => {
      expect(mayNamePlace(text)).toBe(true);
    },
  );

  test.each(['制造业', 'tanfeng', '2030', '5G', '-汽车', '>1000万辆'])('but not %s', (text) => {
    expect(mayNamePlace(text)).toBe(false);
  });
});
