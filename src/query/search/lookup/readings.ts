import type { Reason } from '../api.ts';
import type { Script } from '../../../model/common.ts';
import type { Query, Word } from '../syntax.ts';
import type { Alternative } from './alternatives.ts';

/** A way to read a question: its words, some of them replaced. */
export interface Reading {
  readonly reason: Reason;
  /** What is looked for, in simplified script. */
  readonly words: readonly string[];
  /** The query that looks for it. */
  readonly query: string;
}

const mostReadings = 6;
/** Where what was typed is found as it stands, fewer others are offered. */
const fewestReadings = 4;

const quoted = ({ text, phrase }: Word): string => (phrase ? `"${text}"` : text);

function readingOf(
  { words, excluded, filters }: Query,
  used: readonly Alternative[],
  script: Script,
): Reading | null {
  const inOrder = used.toSorted((a, b) => a.from - b.from);
  const [first] = inOrder;
  if (!first) return null;
  const replaced = new Map(inOrder.map((alternative) => [alternative.from, alternative]));
  const texts: { text: string; typed: string }[] = [];
  for (let at = 0; at < words.length;) {
    const alternative = replaced.get(at);
    const word = words[at];
    if (alternative) texts.push({ text: alternative.word, typed: alternative.word });
    else if (word) texts.push({ text: word.text, typed: quoted(word) });
    at = alternative ? alternative.to : at + 1;
  }
  const rest = [...excluded.map((word) => `-${quoted(word)}`), ...filters.map(({ text }) => text)];
  return {
    reason: {
      kind: first.kind,
      typed: inOrder.map(({ typed }) => typed).join(' '),
      found: inOrder.map(({ found }) => found[script]).join(' '),
    },
    words: texts.map(({ text }) => text),
    query: [...texts.map(({ typed }) => typed), ...rest].join(' '),
  };
}

/**
 * The ways to read a question other than as it stands.
 *
 * @param alternatives the likelier first
 * @param stands for each word, whether it stands anywhere as typed: one that does not is always replaced
 */
export function readingsOf(
  query: Query,
  alternatives: readonly Alternative[],
  stands: readonly boolean[],
  script: Script,
): Reading[] {
  const places = Map.groupBy(alternatives, ({ from }) => from);
  const needed = [...places].filter(([from]) => stands[from] === false).map(([, own]) => own);
  const best = needed.flatMap(([first]) => (first ? [first] : []));
  const covers = (at: number): boolean => best.some(({ from, to }) => at >= from && at < to);
  // A word that stands nowhere and means nothing else leaves nothing to be found.
  if (query.words.some((_, at) => stands[at] === false && !covers(at))) return [];
  const ways = alternatives.map((alternative) => [
    ...best.filter(({ from }) => from !== alternative.from),
    alternative,
  ]);
  const readings = new Map<string, Reading>();
  for (const way of ways) {
    const reading = readingOf(query, way, script);
    if (reading && !readings.has(reading.query)) readings.set(reading.query, reading);
  }
  return [...readings.values()].slice(0, best.length > 0 ? mostReadings : fewestReadings);
}
