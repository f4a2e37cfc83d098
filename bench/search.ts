/** `npm run bench -- --search`: the search in a browser, at the size of the corpus and of larger ones. */
import { currentCorpus } from '../src/corpus/current.ts';
import { type SearchCorpus, searchCorpusOf } from '../src/query/search/build/corpus.ts';
import { findFiles } from '../src/query/search/build/findFiles.ts';
import { ifInstalled } from './installed.ts';
import { type Measurement, rounded } from './measurement.ts';
import { type Asked, askInBrowser, store } from './search/asking.ts';
import { recombined } from './search/corpus.ts';
import type { Other } from './search/other.ts';
import { textScan } from './search/textScan.ts';

/** Questions of every form: frequent and rare strings, two words, sound, sense, numbers. */
const questions = [
  '发展',
  '制造业',
  '新能源汽车',
  '推动制造业高质量发展',
  '专精特新',
  '绿色 低碳',
  '制造业 -绿色',
  '的',
  '產業鏈',
  '5G',
  '2030',
  '8万家',
  '>1000万辆',
  'tandafeng',
  'zjtx',
  '双碳',
  '拖欠账款',
  '量子科技',
];
const firstQuestions = ['发展', '新能源汽车', '专精特新', '2030', 'tandafeng'];

/** Beyond so many passages MiniSearch's index does not fit into memory. */
const mostForMiniSearch = 100_000;

/** Strings of 2 to 12 characters from all over the passages. */
function drawn({ passages }: SearchCorpus, count: number): string[] {
  const step = Math.max(1, Math.floor(passages.length / count));
  return passages
    .filter((_, index) => index % step === 0)
    .map(({ text }, turn) => {
      const characters = [...text[turn % 2 === 0 ? 'zh-Hans' : 'zh-Hant']];
      const start = (turn * 7) % Math.max(1, characters.length - 2);
      return characters
        .slice(start, start + 2 + (turn % 11))
        .join('')
        .trim();
    })
    .filter((string) => [...string].length >= 2 && !/[\s"<>=-]/.test(string))
    .slice(0, count);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

function summary(what: string, asked: readonly Asked[], bound: string): Measurement[] {
  const bytes = asked.map((each) => each.bytes);
  const heaviest = asked.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const slowest = asked.reduce((a, b) => (b.again > a.again ? b : a));
  const kilobytes = (number: number): number => rounded(number / 1000, 1);
  return [
    { what: `${what}, median`, value: kilobytes(median(bytes)), unit: 'KB', bound },
    { what: `${what}, most (${heaviest.query})`, value: kilobytes(heaviest.bytes), unit: 'KB', bound },
    {
      what: `${what}, with loading, median`,
      value: rounded(median(asked.map((each) => each.milliseconds)), 1),
      unit: 'ms',
    },
    {
      what: `${what}, once loaded, median`,
      value: rounded(median(asked.map((each) => each.again)), 1),
      unit: 'ms',
      bound: 'at most 50 ms',
    },
    {
      what: `${what}, once loaded, most (${slowest.query})`,
      value: rounded(slowest.again, 1),
      unit: 'ms',
      bound: 'at most 50 ms',
    },
  ];
}

function besides(other: Other, at: string, strings: readonly string[]): Measurement[] {
  const times = strings.map((string) => {
    const start = performance.now();
    other.find(string);
    return performance.now() - start;
  });
  return [
    { what: `${at}, ${other.name}: to be loaded first`, value: rounded(other.bytes / 1000, 1), unit: 'KB' },
    { what: `${at}, ${other.name}: a question, median`, value: rounded(median(times), 2), unit: 'ms' },
  ];
}

async function miniSearch({ passages }: SearchCorpus): Promise<Other | null> {
  if (passages.length > mostForMiniSearch) return null;
  return ifInstalled('MiniSearch', async () => (await import('./others/miniSearch.ts')).miniSearch(passages));
}

async function measure(real: SearchCorpus, documents: number): Promise<Measurement[]> {
  const corpus = recombined(real, documents);
  const at = `search of ${corpus.documents.length} documents`;
  const start = performance.now();
  const index = store(findFiles(corpus, { words: [], received: [], pagefind: false }));
  const built = performance.now() - start;
  const strings = drawn(corpus, 40);
  const { first, further } = await askInBrowser('dist', index, {
    first: firstQuestions,
    further: [...questions, ...strings],
  });
  const others = [textScan(corpus.passages), await miniSearch(corpus)].filter((other) => other !== null);
  return [
    { what: `${at}: passages`, value: corpus.passages.length, unit: 'passages' },
    { what: `${at}: records`, value: corpus.records.length, unit: 'records' },
    { what: `${at}: index`, value: rounded(index.bytes / 1e6, 2), unit: 'MB' },
    { what: `${at}: files`, value: index.files.size, unit: 'files' },
    { what: `${at}: making it`, value: rounded(built / 1000, 1), unit: 's' },
    ...summary(`${at}: first question`, first, 'at most 200 KB'),
    ...summary(`${at}: further question`, further, 'at most 120 KB'),
    ...others.flatMap((other) => besides(other, at, [...questions.slice(0, 5), ...strings])),
  ];
}

/**
 * Measures the search in a browser.
 *
 * @param sizes numbers of documents; those beyond what there is are recombined of it
 */
export async function searchSpeed(sizes: readonly number[]): Promise<Measurement[]> {
  const real = searchCorpusOf(currentCorpus());
  const measured: Measurement[] = [];
  for (const size of sizes) measured.push(...(await measure(real, size)));
  return measured;
}
