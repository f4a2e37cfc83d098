import { changeOf } from '../attach/change.ts';
import { pairsOf } from '../attach/pairs.ts';
import { subjectOf } from '../attach/subject.ts';
import { timeOf } from '../attach/times.ts';
import { measure } from '../modality/measures.ts';
import { moodOf, type ToldMood } from '../modality/mood.ts';
import type { Clause } from '../outline.ts';
import type { Part, TimePart } from '../parts.ts';
import type { Candidate } from '../quantities/find.ts';
import { clauseIndexAt, type Draft, type SentenceReading, trimmed } from '../reading.ts';
import type { Setting } from '../sections.ts';
import { statementWords, withoutTimes } from './words.ts';

const kindOf = {
  intended: { kind: 'target', type: 'quantified' },
  expected: { kind: 'figure', type: 'forecast' },
  reported: { kind: 'figure', type: 'reported' },
} as const;

/** The time that a sentence states for a number: the nearest before it, or one behind it in its clause. */
function statedTime(
  { times, sentence, text, quantities }: SentenceReading,
  quantity: Candidate,
): TimePart | null {
  const clause = sentence.clauses[clauseIndexAt(sentence, quantity.start)] ?? sentence;
  const before = times.findLast(({ start }) => start < quantity.start);
  if (before) {
    const between = text.slice(before.end, quantity.start);
    const now = /(?:累计|目前|现|都|也)已(?:经)?(?:有|达|培育|建成)?/u.test(
      text.slice(clause.start, quantity.start),
    );
    const others = quantities.some(({ start }) => start > before.end && start < clause.start);
    if (now && others && before.relation === null && before.start < clause.start) return null;
    return /[。！？]/u.test(between) ? null : before;
  }
  return times.find(({ start, end }) => start >= quantity.end && end <= clause.end) ?? null;
}

/** The time that an earlier sentence, the list or the section states. */
function carriedTime(
  { settings, text, sentence }: SentenceReading,
  quantity: Candidate,
  told: ToldMood,
): TimePart | null {
  const setting = settings.find(({ time }) => time !== null);
  if (!setting?.time || (setting.mood !== null && setting.mood !== told.mood)) return null;
  const words = text.slice(sentence.start, quantity.start);
  const now = /目前|现有|已(?:经)?(?!经)|累计|截至|迄今|连续|可能|如果|若/u.test(words);
  return now && told.mood === 'reported' ? null : setting.time;
}

const onlyTime = (text: string, start: number, end: number, { start: from, end: to }: TimePart): boolean =>
  /^[\s“‘—]*(?:其中|到|在|自|从|同时)?$/u.test(text.slice(start, from)) &&
  /^[\s]*$/u.test(text.slice(to, end));

/** What stands about a quantity: its clause, and the words up to its neighbours in it. */
interface Place {
  index: number;
  clause: Clause;
  /** From the quantity before it, or the clause's start, to its bounding words. */
  left: { start: number; end: number };
  /** What stands behind it, up to the next quantity or the clause's end. */
  right: string;
}

function placeOf({ text, sentence, quantities }: SentenceReading, quantity: Candidate): Place {
  const index = clauseIndexAt(sentence, quantity.start);
  const clause = sentence.clauses[index] ?? sentence;
  const previous = quantities.findLast(({ end }) => end <= quantity.start);
  const following = quantities.find(({ start }) => start >= quantity.end);
  const right = text.slice(quantity.outerEnd, Math.min(clause.end, following?.outerStart ?? clause.end));
  const left = { start: Math.max(clause.start, previous?.outerEnd ?? 0), end: quantity.outerStart };
  return { index, clause, left, right };
}

/** The clause of a quantity, with the one before it where that is nothing but its time. */
function anchorOf({ text, sentence }: SentenceReading, { index, clause }: Place, stated: TimePart | null) {
  const lead = sentence.clauses[index - 1];
  const opens = lead && stated && stated.start >= lead.start && onlyTime(text, lead.start, lead.end, stated);
  return trimmed(text, opens ? lead.start : clause.start, clause.end);
}

/** What the records of a sentence leave for the next ones. */
export interface Quantified {
  drafts: Draft[];
  left: Setting | null;
}

/**
 * A statement for each quantity of a sentence.
 *
 * @returns the statements, and what the sentence settles for those that follow in its paragraph
 */
export function quantified(reading: SentenceReading): Quantified {
  const { text, quantities, cues, said, settings, times } = reading;
  const pairs = pairsOf(reading);
  const drafts: Draft[] = [];
  let left: Setting | null = null;
  let subject = '';
  for (const quantity of quantities) {
    const place = placeOf(reading, quantity);
    const { index, clause } = place;
    const pair = pairs.get(quantity);
    const stated = pair?.time ?? statedTime(reading, quantity);
    const begins = opensWithMeasure(reading, clause);
    const at = quantity.outerStart;
    const told = moodOf({ cues, clause, opensWithMeasure: begins, at, time: stated, said, settings });
    const time = stated ?? carriedTime(reading, quantity, told);
    if (subject === '' && index > 0) subject = earlierSubject(reading, index);
    const words = withoutTimes(text, place.left.start, place.left.end, times);
    subject = pair?.subject ?? subjectOf(words, place.right, quantity.class, subject);
    const anchor = anchorOf(reading, place, stated);
    const change = changeOf(text.slice(place.left.start, place.left.end), quantity.unit);
    const parts: Part[] = [quantity, told.cue ?? { ...anchor, rule: told.rule }];
    if (time) parts.push(stated ? time : { ...time, rule: `${time.rule} (carried)` });
    if (pair) parts.push({ rule: 'attach.respectively', start: quantity.start, end: quantity.end });
    drafts.push({
      ...kindOf[told.mood],
      ...anchor,
      subject,
      quantity: { ...quantity, ...pair?.bound },
      change: change ?? pair?.change ?? null,
      time: time && timeOf(text, time, told.mood === 'intended', stated !== null),
      parts,
    });
    if (stated || told.own) left = { mood: told.mood, time };
  }
  return { drafts, left };
}

const opensWithMeasure = ({ text, times }: SentenceReading, clause: Clause): boolean =>
  measure.test(statementWords(text, clause, times));

/** What the clause before the first number speaks of. */
function earlierSubject({ text, sentence, times }: SentenceReading, index: number): string {
  for (let before = index - 1; before >= 0; before -= 1) {
    const clause = sentence.clauses[before];
    if (!clause) break;
    const words = subjectOf(withoutTimes(text, clause.start, clause.end, times), '', 'bare', '');
    if (words.length >= 2) return words.length <= 24 ? words : '';
  }
  return '';
}
