import { gzipSync } from 'node:zlib';
import { packTable } from '../src/query/table/packTable.ts';
import { packTexts } from '../src/query/table/packTexts.ts';
import { Explorer } from '../src/query/table/query.ts';
import { RecordSource, tableFile, textsFile } from '../src/query/table/source.ts';
import { type State, usual } from '../src/query/table/state.ts';
import type { PolicyRecord } from '../src/model/record.ts';
import { manyEntries } from './manyEntries.ts';
import { type Measurement, rounded } from './measurement.ts';

const records = 50_000;
const rowsOfFile = 200;

/** The files of an explorer with very many records, by name. */
function manyFiles(real: readonly PolicyRecord[], count = records): Map<string, string> {
  const entries = manyEntries(real, count);
  const labels = { of: (_: string, key: string) => key, day: (day: string) => day };
  const table = packTable(entries, { day: '2026-11-21', rowsOfFile, labels });
  const files = new Map([[tableFile('zh-Hans'), JSON.stringify(table)]]);
  for (let row = 0; row < count; row += rowsOfFile) {
    files.set(textsFile(row / rowsOfFile), JSON.stringify(packTexts(entries.slice(row, row + rowsOfFile))));
  }
  return files;
}

/** What the explorer loads and how long it takes to answer, with 50,000 records. */
export async function explorerSpeed(real: readonly PolicyRecord[]): Promise<Measurement[]> {
  const files = manyFiles(real);
  const sizes = [...files].map(([name, text]) => ({ name, size: gzipSync(text, { level: 9 }).length }));
  const texts = sizes.filter(({ name }) => name.startsWith('texts'));
  const source = new RecordSource('zh-Hans', (name) => Promise.resolve(JSON.parse(files.get(name) ?? '')));
  const explorer = new Explorer(source);
  const timed = async (what: string, state: State): Promise<Measurement> => {
    const start = process.cpuUsage();
    const { rows } = await explorer.answer(state);
    await source.textsOf(rows.subarray(0, 50));
    const { user, system } = process.cpuUsage(start);
    return {
      what: `explorer, ${records} records: ${what}`,
      value: rounded((user + system) / 1000, 0),
      unit: 'ms of processor time',
    };
  };
  const bytes = (what: string, value: number): Measurement => ({
    what: `explorer, ${records} records: ${what}, gzip`,
    value,
    unit: 'bytes',
  });
  return [
    bytes('the table', sizes.find(({ name }) => name.startsWith('table'))?.size ?? 0),
    bytes(
      `a file of texts, of ${texts.length}`,
      rounded(texts.reduce((sum, { size }) => sum + size, 0) / texts.length, 0),
    ),
    bytes(
      'all texts',
      texts.reduce((sum, { size }) => sum + size, 0),
    ),
    await timed('the first filter', { ...usual, facets: { ...usual.facets, topic: 'topic-1' } }),
    await timed('a further filter', {
      ...usual,
      facets: { ...usual.facets, topic: 'topic-1', due: 'ahead' },
    }),
    await timed('another order', { ...usual, facets: {}, sort: 'value' }),
    await timed('the first words looked for', { ...usual, q: '绿色' }),
    await timed('further words looked for', { ...usual, q: '製造業' }),
  ];
}
