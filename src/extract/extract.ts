import type { Turn } from '../schemas/article.ts';
import type { Quantity, Statement } from '../schemas/record.ts';
import { codePointOffsets } from '../text/codePoints.ts';
import { isAside } from './attach/times.ts';
import { type Cue, findCues } from './modality/cues.ts';
import { type Block, outlineOf, type Sentence } from './outline.ts';
import type { Part, TimePart } from './parts.ts';
import { findQuantities } from './quantities/quantities.ts';
import type { Draft, SentenceReading } from './reading.ts';
import {
  endsSection,
  framing,
  isGlossary as startsGlossary,
  isItem,
  listOf,
  nothing,
  planOf,
  sectionOf,
  type Setting,
} from './sections.ts';
import { actions } from './statements/actions.ts';
import { dated } from './statements/dated.ts';
import { quantified } from './statements/quantified.ts';
import { findTimes } from './times/index.ts';

/** What a reading of records needs to know beside the text. */
export interface Context {
  /** The day on which it was said, or null where it is not known: then only absolute times are read. */
  said: string | null;
  /** The text's headings and paragraphs, offsets in UTF-16 units. */
  blocks: readonly Block[];
  /** Who says which sentences. */
  turns: readonly Turn[];
}

/** A statement with what made it; the parts' offsets are UTF-16 units of the text. */
export interface Extracted {
  statement: Statement;
  parts: Part[];
}

/** A text of Taiwan counts years from 1912. */
const taiwanese = /民国\d|民国[一二三四五六七八九十百]|行政院|立法院|国发会|新台币|经济部(?:长|能源)/u;

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

interface Keeper {
  enter: (sentence: Sentence, times: readonly TimePart[]) => { settings: Setting[]; isGlossary: boolean };
  leave: (sentence: Sentence, cues: readonly Cue[], times: readonly TimePart[], left: Setting | null) => void;
}

/** Keeps what holds from one sentence to the next: in a paragraph, in a list, under a heading. */
function settingsKeeper(text: string, said: string | null): Keeper {
  let paragraph = nothing;
  let list = nothing;
  let section = nothing;
  let block = -1;
  let isGlossary = false;
  return {
    enter(sentence, times) {
      if (sentence.block !== block) {
        block = sentence.block;
        paragraph = nothing;
        if (sentence.heading) {
          list = nothing;
          const heading = text.slice(sentence.start, sentence.end);
          isGlossary ||= startsGlossary(heading);
          const isSub = /^[（(]/u.test(heading) && section.mood !== null;
          const own = isSub ? null : sectionOf(heading, times, said);
          section = own ?? (endsSection(heading) ? nothing : section);
        } else if (!isItem(text, sentence)) list = nothing;
      }
      return { settings: [paragraph, list, section], isGlossary };
    },
    leave(sentence, cues, times, left) {
      if (left) paragraph = left;
      list =
        listOf(text.slice(sentence.start, sentence.end), cues, times, said, section.mood === 'reported') ??
        planOf(cues, section.mood === 'reported') ??
        list;
    },
  };
}

/** A draft as a statement, offsets counted in code points. */
function statementOf(
  text: string,
  { id, turn }: Sentence,
  draft: Draft,
  at: (unit: number) => number,
): Statement {
  const { quantity, kind, type, subject, change, time, start, end, parts } = draft;
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
    time,
    rule: parts.map(({ rule }) => rule).join(' + '),
  };
}

/**
 * Reads every target, figure and milestone of a text.
 *
 * @param text the reading text in simplified script, its blocks separated by line breaks
 * @returns in the order of the text; a statement's offsets are code points of the text
 */
export function extract(text: string, { said, blocks, turns }: Context): Extracted[] {
  const at = codePointOffsets(text);
  const times = findTimes(text, { said, taiwan: taiwanese.test(text) });
  const timesIn = taker(times);
  const quantitiesIn = taker(findQuantities(text, times));
  const cuesIn = taker(findCues(text));
  const keeper = settingsKeeper(text, said);
  const extracted: Extracted[] = [];
  for (const sentence of outlineOf(text, blocks, turns)) {
    const own = timesIn(sentence);
    const { settings, isGlossary } = keeper.enter(sentence, own);
    const reading: SentenceReading = {
      text,
      sentence,
      said,
      quantities: quantitiesIn(sentence),
      times: own.filter((time) => !isAside(text, time)),
      cues: cuesIn(sentence),
      settings,
      looksBack: settings[2]?.mood === 'reported',
    };
    if (isGlossary) continue;
    const { drafts, left } = quantified(reading);
    const isTalk = sentence.heading || (sentence.turn !== null && sentence.turn.role !== 'answers');
    const withTime = isTalk ? [] : dated(reading);
    const others = isTalk ? [] : actions(reading, [...drafts, ...withTime]);
    const all = [...drafts, ...withTime, ...others].sort(
      (a, b) => (a.quantity?.start ?? a.start) - (b.quantity?.start ?? b.start) || b.end - a.end,
    );
    for (const draft of all) {
      extracted.push({ statement: statementOf(text, sentence, draft, at), parts: draft.parts });
    }
    const [last] = withTime.slice(-1);
    const timeLeft = last?.kind === 'target' ? (own.at(-1) ?? null) : null;
    const commitment = others.length > 0 ? { mood: 'intended' as const, time: null } : null;
    keeper.leave(
      sentence,
      reading.cues,
      own,
      left ??
        (timeLeft
          ? { mood: 'intended', time: timeLeft }
          : (framing(sentence, reading.times, said) ?? commitment)),
    );
  }
  return extracted;
}
