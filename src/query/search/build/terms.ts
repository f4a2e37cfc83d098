import type { SearchCorpus } from './corpus.ts';

/** A word of the corpus that can be suggested and found by its sound. */
export interface Word {
  /** In simplified script. */
  readonly text: string;
  /** How many passages hold it. */
  readonly passages: number;
}

const longest = 10;
const mostPieces = 4;
/** Words that no table names must stand in so many passages. */
const fewestPassages = 3;
/** A word that stands nearly always within one longer word is a part of that. */
const mostWithin = 0.8;
const mostWords = 2500;

/** Function words: what begins or ends with one is no word by itself. */
const outside = new Set(
  '的 了 和 与 及 或 在 是 为 对 把 被 将 以 于 等 就 也 都 要 会 能 可 更 又 并 而 且 但 这 那 其 此 该 我 你 他 她 它 们 个 不 有 到 从 向 由 使 让 给 跟 同 着 过 吗 呢 吧 啊 之 所 中 上 下 里 后 前 来 去 得 地 最 很 再 还 已 各 每 某 一 两 几 多 少 我们 他们 这个 那个 这些 一个 什么 可以 就是 还是 没有 以及 但是 因为 所以 如果 非常 大家 谢谢 您 请问 刚才'.split(
    ' ',
  ),
);
/** Endings: what begins with one was cut out of a longer word. */
const endings = new Set(
  '化 业 性 率 型 部 微 度 者 员 家 项 类 种 次 年 月 日 内 网 量 力 品 区 级 们 式 数'.split(' '),
);
const isHan = /^\p{Script=Han}+$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The strings of one or more words within a passage. */
function* stringsOf(text: string): Generator<string> {
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    const pieces = Array.from(segmenter.segment(run), ({ segment }) => segment);
    for (const [start, first] of pieces.entries()) {
      if (outside.has(first) || endings.has(first)) continue;
      let string = '';
      for (const piece of pieces.slice(start, start + mostPieces)) {
        string += piece;
        if ([...string].length > longest) break;
        if ([...string].length > 1 && !outside.has(piece)) yield string;
      }
    }
  }
}

/** The strings that stand in enough places, and by themselves. */
function frequentWords(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const text of texts) {
    for (const string of new Set(stringsOf(text))) seen.set(string, (seen.get(string) ?? 0) + 1);
  }
  const frequent = [...seen].filter(([, passages]) => passages >= fewestPassages);
  const within = new Map<string, number>();
  for (const [string, passages] of frequent) {
    for (let cut = 1; cut < string.length; cut += 1) {
      for (const part of [string.slice(cut), string.slice(0, -cut)])
        if (seen.has(part)) within.set(part, Math.max(within.get(part) ?? 0, passages));
    }
  }
  return frequent
    .filter(([string, passages]) => (within.get(string) ?? 0) < mostWithin * passages)
    .map(([string]) => string);
}

/** So many passages, spread over the whole, tell which strings are words. */
const mostStudied = 20_000;

function study(texts: readonly string[]): string[] {
  const different = [...new Set(texts)];
  const step = Math.max(1, Math.ceil(different.length / mostStudied));
  return different.filter((_, index) => index % step === 0);
}

/** The runs of Han characters that a name consists of. */
const runsOf = (text: string): string[] =>
  (text.match(/\p{Script=Han}{2,}/gu) ?? []).filter((run) => [...run].length <= 12);

/** In how many texts each word stands. */
function countTexts(words: ReadonlySet<string>, texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const begin = word.slice(0, 2);
    lengths.set(begin, (lengths.get(begin) ?? new Set()).add(word.length));
  }
  for (const text of texts) {
    const found = new Set<string>();
    for (let start = 0; start + 1 < text.length; start += 1) {
      for (const length of lengths.get(text.slice(start, start + 2)) ?? []) {
        const word = text.slice(start, start + length);
        if (words.has(word)) found.add(word);
      }
    }
    for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * Lists the words of the corpus: those that tables name (topics and their words, measures, speakers, what
 * records are of, what short forms stand for), and those that the texts keep repeating.
 *
 * @param named further words, of the lexicon
 * @returns the most frequent first; such as stand in no passage are left out
 */
export function listWords(
  { passages, records, topics, measures, speakers }: SearchCorpus,
  named: readonly string[],
): Word[] {
  const texts = passages.map(({ text }) => text['zh-Hans']);
  const candidates = new Set(
    [
      ...topics.flatMap(({ name, words }) => [...runsOf(name['zh-Hans']), ...words]),
      ...measures.flatMap(({ name }) => runsOf(name['zh-Hans'])),
      ...speakers.map(({ name }) => name['zh-Hans']),
      ...named,
      ...records.flatMap(({ subject }) => runsOf(subject)),
      ...frequentWords(study(texts)),
    ].filter((text) => isHan.test(text) && text.length > 1),
  );
  return [...countTexts(candidates, texts)]
    .map(([text, count]) => ({ text, passages: count }))
    .toSorted((a, b) => b.passages - a.passages || (a.text < b.text ? -1 : 1))
    .slice(0, mostWords);
}
