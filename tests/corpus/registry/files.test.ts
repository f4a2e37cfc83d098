import { describe, expect, test } from 'vitest';
import { nowhere, recordData, textsOf } from '../../../src/corpus/registry/recordData.ts';
import { recordsFile } from '../../../src/corpus/recordsFile.ts';
import { parseRecords } from '../../../src/corpus/parse/parseRecords.ts';
import { reread } from './reading.ts';

const text = '全国建成绿色工厂21家。培育创新中心30家。';
const registry = reread(text, reread(`${text}出台有关政策12项。`));
const file = recordsFile(registry);
const read = (changed: string) => parseRecords(changed, 'a', 'content/records/a.json');

describe('a registry file', () => {
  test('has one record a line, and reads as it was written', () => {
    expect(file.split('\n').filter((line) => line.startsWith('    {"id"'))).toHaveLength(3);
    expect(read(file)).toEqual(registry);
    expect(recordsFile(read(file))).toBe(file);
  });

  test.each([
    ['is cut', file.slice(0, 300), 'content/records/a.json: found broken JSON ('],
    [
      'is of another document',
      file.replace('"document": "a"', '"document": "b"'),
      'a.json:document: found b, expected a',
    ],
    [
      'has an id twice',
      file.replaceAll('"a-2"', '"a-1"'),
      'a.json:a-1: found an id that is there twice, expected each id once',
    ],
    [
      'has an id of another document',
      file.replace('"a-2"', '"b-2"'),
      'a.json:b-2: found an id of another document, expected a-…',
    ],
    [
      'has a value that is none',
      file.replace('"value":21', '"value":"many"'),
      'a.json:records.0.quantity.value: found unusable data, expected Invalid input: expected number',
    ],
  ])('that %s is refused', (_, changed, message) => {
    expect(() => read(changed)).toThrow(message);
  });
});

test('a record as data has its words in both scripts, cut out of the text', () => {
  const [record] = registry.records;
  if (!record) throw new Error('no record');
  const home = { ...nowhere, document: 'a', speech: 'a', said: '2024-01-01', url: '/r/a-1/' };
  const data = recordData({ ...record, speaker: '金壮龙' }, '', textsOf(text), home);
  expect(data).toMatchObject({
    id: 'a-1',
    url: '/r/a-1/',
    speaker: { 'zh-Hans': '金壮龙', 'zh-Hant': '金壯龍' },
    anchor: {
      sentence: 's1',
      start: 0,
      end: 11,
      exact: { 'zh-Hans': '全国建成绿色工厂21家', 'zh-Hant': '全國建成綠色工廠21家' },
      prefix: { 'zh-Hans': '', 'zh-Hant': '' },
      suffix: { 'zh-Hans': '。培育创新中心30家。', 'zh-Hant': '。培育創新中心30家。' },
    },
    quantity: { text: '21家', value: 21, unit: '家' },
    series: null,
    topics: [],
    review: 'machine',
    witnesses: [],
  });
});
