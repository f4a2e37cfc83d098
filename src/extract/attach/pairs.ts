import type { Change } from '../../model/record.ts';
import { at } from '../../lang/at.ts';
import type { TimePart } from '../parts.ts';
import type { WordRule } from '../wordRule.ts';
import type { Candidate } from '../quantities/find.ts';
import { clauseIndexAt, type SentenceReading } from '../reading.ts';
import { bare } from './subject.ts';
import { withoutTimes } from '../statements/words.ts';
import { changeOf } from './change.ts';

/** What 分别 gives to one of several numbers. */
export interface Paired {
  /** The bound that stands before the first of them: 分别超过90%、75%. */
  bound: Pick<Candidate, 'bound' | 'boundText'> | null;
  subject: string | null;
  time: TimePart | null;
  change: Change | null;
}

/** What numbers and times named together are told by. */
export const pairWords = {
  /** For what stands before the first number. */
  respectively: {
    name: 'pairs.respectively',
    pattern: /分别|各为|依次/u,
    examples: [['同比分别增长', '分别']],
    not: ['同比增长'],
  },
  /** For what stands between two of a row: 705.8万辆|和|688.7万辆. */
  row: {
    name: 'pairs.row',
    pattern: /^[、和与及，]{1,2}$/u,
    examples: [
      ['和', '和'],
      ['、', '、'],
    ],
    not: ['增长到', '，同比'],
  },
  /** For the first of several subjects: what the others share with it. */
  owner: {
    name: 'pairs.owner',
    pattern: /^(?<owner>.{2,12}?)的?(?:[^、]{2,6})$/u,
    examples: [['新能源汽车产量', '新能源汽车产量']],
    not: ['产量'],
  },
} satisfies Record<string, WordRule>;

/** Two words written as one: 产销 is 产量 and 销量. */
const twins: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/产销量?$/u, ['产量', '销量']],
  [/进出口额?$/u, ['进口额', '出口额']],
  [/收支$/u, ['收入', '支出']],
  [/生产和销售$/u, ['产量', '销量']],
];

/** Several subjects named together, as many as there are numbers. */
function subjectsOf(phrase: string, count: number): string[] | null {
  const named = bare(at(phrase.split('分别', 1), 0));
  if (count === 2) {
    for (const [pattern, [first, second]] of twins) {
      const head = named.replace(pattern, '');
      if (head !== named) return [head + first, head + second];
    }
  }
  const parts = named.split(/[、和与及以]|以及/u).filter((part) => part.length >= 2);
  if (parts.length !== count) return null;
  const first = at(parts, 0);
  const owner = pairWords.owner.pattern.exec(first)?.groups?.owner ?? '';
  const isShort = parts.slice(1).every((part) => part.length <= 4) && first.length > 4;
  return isShort ? parts.map((part, index) => (index === 0 ? part : owner + part)) : parts;
}

/** Numbers that stand in a row: 705.8万辆和688.7万辆. */
function rowsOf({ text, quantities }: SentenceReading): Candidate[][] {
  const rows: Candidate[][] = [];
  for (const quantity of quantities) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && pairWords.row.pattern.test(text.slice(last.outerEnd, quantity.outerStart)))
      row.push(quantity);
    else rows.push([quantity]);
  }
  return rows.filter(({ length }) => length > 1);
}

/** As many times as numbers, named together: 到2025年、2030年分别达到…. */
function timesFor({ text, times }: SentenceReading, first: Candidate, count: number): TimePart[] | null {
  const before = times.filter(({ end }) => end <= first.start).slice(-count);
  const isRow = before.every(({ start }, index) => {
    const previous = before[index - 1];
    return !previous || pairWords.row.pattern.test(text.slice(previous.end, start));
  });
  return before.length === count && count > 1 && isRow ? before : null;
}

/**
 * Gives each of several numbers named together what belongs to it: its own subject and time, in the order
 * in which they are named. A second row (同比分别增长…) speaks of the same subjects as the first.
 */
export function pairsOf(reading: SentenceReading): Map<Candidate, Paired> {
  const { text, sentence } = reading;
  const pairs = new Map<Candidate, Paired>();
  let subjects: readonly string[] = [];
  for (const row of rowsOf(reading)) {
    const first = at(row, 0);
    const index = clauseIndexAt(sentence, first.start);
    const clause = sentence.clauses[index] ?? sentence;
    const words = withoutTimes(text, clause.start, first.outerStart, reading.times);
    const times = timesFor(reading, first, row.length);
    const respectively = pairWords.respectively.pattern.test(words);
    const own = subjectsOf(words, row.length);
    const isSame = subjects.length === row.length && bare(words.replaceAll('分别', '')).length < 3;
    if (!respectively && own === null) continue;
    const earlier = sentence.clauses[index - 1];
    const before =
      !own && earlier
        ? subjectsOf(withoutTimes(text, earlier.start, earlier.end, reading.times), row.length)
        : null;
    subjects = isSame ? subjects : (own ?? before ?? subjects);
    const named = subjects.length === row.length ? subjects : null;
    const change = changeOf(words, first.unit);
    const shares = respectively && first.boundText !== null && first.outerStart < first.start;
    for (const [place, quantity] of row.entries()) {
      const bound =
        shares && quantity.bound === 'exact' ? { bound: first.bound, boundText: first.boundText } : null;
      pairs.set(quantity, { subject: named?.[place] ?? null, time: times?.[place] ?? null, change, bound });
    }
  }
  return pairs;
}
