import { describe, expect, test } from 'vitest';
import { packTable } from '../../../src/query/table/packTable.ts';
import { packTexts } from '../../../src/query/table/packTexts.ts';
import { Explorer } from '../../../src/query/table/query.ts';
import { RecordSource } from '../../../src/query/table/source.ts';
import { usual } from '../../../src/query/table/state.ts';
import { both, day, entry } from './entries.ts';

const entries = ['绿色工厂', '数字工厂', '中小企业', '智能工厂', '绿色园区'].map((subject, index) =>
  entry({ number: index + 1, subject: both(subject), sentence: both(subject), start: 0, end: 4 }),
);
const labels = { of: () => '', day: () => '' };

/** A source of files as the build writes them, and the names of those that were asked for. */
function source(fails: (name: string) => boolean = () => false): { asked: string[]; records: RecordSource } {
  const asked: string[] = [];
  const files = new Map<string, unknown>([
    ['table.zh-Hans.json', packTable(entries, { day, rowsOfFile: 2, labels })],
    ...[0, 1, 2].map((file): [string, unknown] => [
      `texts-${file}.json`,
      packTexts(entries.slice(file * 2, file * 2 + 2)),
    ]),
  ]);
  const get = (name: string): Promise<unknown> => {
    asked.push(name);
    if (fails(name)) return Promise.reject(new Error(name));
    return Promise.resolve(JSON.parse(JSON.stringify(files.get(name))));
  };
  return { asked, records: new RecordSource('zh-Hans', get) };
}

describe('the records', () => {
  test('load the texts of the rows that are shown, each file once', async () => {
    const { asked, records } = source();
    const texts = await records.textsOf([4, 0, 1]);
    expect(texts.map((each) => each?.subject['zh-Hans'])).toEqual(['绿色园区', '绿色工厂', '数字工厂']);
    await records.textsOf([1]);
    expect(asked).toEqual(['table.zh-Hans.json', 'texts-2.json', 'texts-0.json']);
  });

  test('load no texts to narrow the table down', async () => {
    const { asked, records } = source();
    const { rows } = await new Explorer(records).answer({ ...usual, facets: { due: 'none' } });
    expect([rows.length, asked]).toEqual([5, ['table.zh-Hans.json']]);
  });

  test('are looked through by their words in either script, every text loaded once', async () => {
    const { asked, records } = source();
    const explorer = new Explorer(records);
    const find = async (q: string): Promise<number[]> => [...(await explorer.answer({ ...usual, q })).rows];
    expect(await find('綠色')).toEqual([0, 4]);
    expect(await find('工厂')).toEqual([0, 1, 3]);
    expect(await find('没有这个')).toEqual([]);
    expect(asked).toHaveLength(4);
  });

  test('are asked for again after they could not be loaded', async () => {
    let isDown = true;
    const { records } = source(() => isDown);
    const explorer = new Explorer(records);
    await expect(explorer.answer(usual)).rejects.toThrow('table.zh-Hans.json');
    isDown = false;
    expect((await explorer.answer(usual)).rows).toHaveLength(5);
  });
});
