import type { Turn } from '../model/article.ts';
import { isCheckable, type Quantity, type Statement } from '../model/record.ts';
import { codePointOffsets } from '../lang/codePoints.ts';
import { quotedOwners } from './attach/ownership.ts';
import { asideBy } from './attach/times.ts';
import { findCues } from './modality/cues.ts';
import { type Block, outlineOf, type Sentence } from './outline.ts';
import type { Part, TimePart } from './parts.ts';
import { plainForms } from './plainForms.ts';
import { findQuantities } from './quantities/quantities.ts';
import type { Draft, SentenceReading } from './reading.ts';
import { type Dropped, droppedQuantity, droppedTime, inOrder } from './refined.ts';
import { framing } from './sections.ts';
import { settingsKeeper } from './settings.ts';
import { promises } from './statements/promises.ts';
import { dated } from './statements/dated.ts';
import { milestones } from './statements/milestones.ts';
import { quantified } from './statements/quantified.ts';
import { readTables } from './tables/tables.ts';
import { findTimes } from './times/index.ts';
import type { WordRule } from './wordRule.ts';

/** What a reading of records needs to know beside the text. */
export interface Context {
  /** The day on which it was said, or null where it is not known: then only absolute times are read. */
  said: string | null;
  /** The text's headings and paragraphs, offsets in UTF-16 units. */
  blocks: readonly Block[];
  /** Who says which sentences. */
  turns: readonly Turn[];
  /** Who issues the text, where that is a document of theirs. */
  issuer?: string | null;
}

/** A statement with what made it; the parts' offsets are UTF-16 units of the text. */
export interface Extracted {
  statement: Statement;
  parts: Part[];
}

/** A text of Taiwan counts years from 1912; nowhere else has a year of three digits an end or months. */
export const taiwanese: WordRule = {
  name: 'text.taiwanese',
  pattern:
    /民国\d|民国[一二三四五六七八九十百]|行政院|立法院|国发会|新台币|经济部(?:长|能源)|(?<![\d.,])1[01]\d年(?:度|底|\d{1,2}月)/u,
  examples: [
    ['民国114年', '民国1'],
    ['行政院核定', '行政院'],
    ['预定117年底完工', '117年底'],
  ],
  not: ['国务院印发', '民国时期', '连续110年居首', '2110年底'],
};

/** Those of a sorted list that lie in a stretch; to be asked for stretch after stretch. */
function taker<T extends { start: number; end: number }>(all: readonly T[]): (sentence: Sentence) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while ((all[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((all[next]?.start ?? Infinity) < end) next += 1;
    return all.slice(first, next);
  };
}

/** A draft as a statement, offsets counted in code points. */
function statementOf(
  text: string,
  sentence: Sentence,
  draft: Draft,
  at: (unit: number) => number,
  ownerAt: (sentence: Sentence, at: number) => string | null,
): Statement {
  const { id, turn } = sentence;
  const { quantity, kind, type, subject, change, deliverable, time, start, end, parts } = draft;
  const measured: Quantity | null = quantity && {
    text: text.slice(quantity.start, quantity.end),
    start: at(quantity.start),
    end: at(quantity.end),
    value: quantity.value,
    max: quantity.max,
    unit: quantity.unit,
    bound: quantity.bound,
    bound_text: quantity.boundText,
  };
  return {
    kind,
    type,
    speaker: turn?.speaker ?? null,
    anchor: { sentence: id, start: at(start), end: at(end), exact: text.slice(start, end) },
    subject,
    quantity: measured,
    change,
    deliverable,
    time,
    of: ownerAt(sentence, quantity?.start ?? end),
    rules: parts.map(({ rule }) => rule),
  };
}

/** What a text says, and what was left out. */
export interface Extraction {
  /** In the order of the text; a statement's offsets are code points of the text. */
  records: Extracted[];
  /** In the order of the text; offsets in UTF-16 units of it. */
  dropped: Dropped[];
}

/** The times of a sentence at which something is said to be; notes those that only say what something is compared with. */
const withoutAsides = (text: string, times: readonly TimePart[], drop: SentenceReading['drop']): TimePart[] =>
  times.filter((time, index) => {
    const aside = asideBy(text, time, times[index - 1]?.end ?? -1);
    if (aside !== null) drop(droppedTime(aside, time));
    return aside === null;
  });

/**
 * Reads every target, figure and milestone of a text.
 *
 * @param text the reading text in simplified script, its blocks separated by line breaks
 */
export function extract(text: string, { said, blocks, turns, issuer = null }: Context): Extraction {
  const at = codePointOffsets(text);
  const plain = plainForms(text);
  const times = findTimes(plain, { said, taiwan: taiwanese.pattern.test(plain) });
  const timesIn = taker(times.kept);
  const quantities = findQuantities(plain, times.kept);
  const quantitiesIn = taker(quantities.kept);
  const dropped: Dropped[] = [...times.dropped, ...quantities.dropped];
  const drop = (each: Dropped): void => void dropped.push(each);
  const cuesIn = taker(findCues(text));
  const keeper = settingsKeeper(text, said);
  const quotedAt = quotedOwners(text);
  const ownerAt = (sentence: Sentence, unit: number): string | null =>
    quotedAt(sentence, unit) ?? (sentence.turn === null ? issuer : null);
  const records: Extracted[] = [];
  const tables = readTables(text, blocks, times.kept, said);
  const cellsIn = taker(tables.drafts.flatMap((draft) => ({ draft, ...(draft.quantity ?? draft) })));
  const sentences = outlineOf(text, blocks, turns);
  for (const [index, sentence] of sentences.entries()) {
    const own = timesIn(sentence);
    if (tables.blocks.has(sentence.block)) {
      for (const quantity of quantitiesIn(sentence)) drop(droppedQuantity('table.not-prose', quantity));
      for (const { draft } of cellsIn(sentence))
        records.push({ statement: statementOf(text, sentence, draft, at, ownerAt), parts: draft.parts });
      continue;
    }
    const { settings, leftOut, isTitle, tasks, aims } = keeper.enter(sentence, sentences[index + 1], own);
    const reading: SentenceReading = {
      text,
      sentence,
      said,
      quantities: quantitiesIn(sentence),
      times: withoutAsides(text, own, drop),
      baselines: own.filter(({ rule }) => rule === 'time.baseline'),
      cues: cuesIn(sentence),
      settings,
      looksBack: settings[2]?.mood === 'reported',
      tasks,
      aims,
      drop,
    };
    if (leftOut !== null) {
      for (const quantity of reading.quantities) drop(droppedQuantity(leftOut, quantity));
      continue;
    }
    const { drafts, left: settled } = quantified(reading);
    const isTalk = sentence.heading || (sentence.turn !== null && sentence.turn.role !== 'answers');
    const withTime = isTalk ? [] : dated(reading);
    const events = isTalk ? [] : milestones(reading, withTime);
    const named = isTalk ? [] : promises(reading, [...drafts, ...withTime, ...events]);
    const others = isTitle ? named.filter(({ type }) => isCheckable(type)) : named;
    const all = [...drafts, ...withTime, ...others, ...events].sort(
      (a, b) => (a.quantity?.start ?? a.start) - (b.quantity?.start ?? b.start) || b.end - a.end,
    );
    for (const draft of all) {
      records.push({ statement: statementOf(text, sentence, draft, at, ownerAt), parts: draft.parts });
    }
    const [last] = withTime.slice(-1);
    const timeLeft = last?.kind === 'target' ? (own.at(-1) ?? null) : null;
    const isSet = settings[0]?.mood === 'intended';
    const commitment = others.length > 0 && !isSet ? { mood: 'intended' as const, time: null } : null;
    keeper.leave(
      sentence,
      reading.cues,
      own,
      settled ??
        (timeLeft
          ? { mood: 'intended', time: timeLeft }
          : (framing(sentence, reading.times, said) ?? commitment)),
    );
  }
  return { records, dropped: inOrder(dropped) };
}
