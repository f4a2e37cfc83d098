import { at as itemAt } from '../../lang/at.ts';
import { changeOf } from '../attach/change.ts';
import { pairsOf } from '../attach/pairs.ts';
import { subjectOf } from '../attach/subject.ts';
import { timeOf } from '../attach/times.ts';
import { beginsWithMeasure } from '../modality/measures.ts';
import { moodOf, type FoundMood } from '../modality/mood.ts';
import type { Clause } from '../outline.ts';
import { beginningIn, type Part, partsOf, type TimePart } from '../parts.ts';
import type { Candidate } from '../quantities/find.ts';
import { clauseIndexAt, type Draft, type SentenceReading, trimmed } from '../reading.ts';
import { droppedQuantity } from '../refined.ts';
import type { Setting } from '../sections.ts';
import { quantifiedWords as is } from './quantifiedWords.ts';
import { statementWords, withoutTimes } from './words.ts';

const kindOf = {
  intended: { kind: 'target', type: 'quantified' },
  expected: { kind: 'figure', type: 'forecast' },
  reported: { kind: 'figure', type: 'reported' },
} as const;

/** The number that a change starts from, 77% in 从77%提高到80%, or that is compared with. It is what is, whatever is wanted. */
function isFromValue(text: string, { start, end }: Candidate, clause: Clause): boolean {
  const [left, right] = [text.slice(clause.start, start), text.slice(end, Math.min(clause.end, end + 24))];
  const isStart = is.changesFrom.pattern.test(left) && is.changesTo.pattern.test(right);
  return isStart || (is.comparedWith.pattern.test(left) && is.differsBy.pattern.test(right));
}

/** 由2020年的7.2%提升至7.4%: the year is that of the number a change starts from. */
const opensChange = (text: string, { start, relation }: TimePart): boolean =>
  (relation === null || relation === 'as-of') &&
  is.opensChange.pattern.test(text.slice(Math.max(0, start - 1), start));

/** Between the time of a comparison and its number: 比2020年|的|7%. */
const isOf = /^的?$/u;

/** The time that a sentence states for a number: the nearest before it, or one behind it in its clause. */
function statedTime(
  { times, baselines, sentence, text, quantities }: SentenceReading,
  quantity: Candidate,
): TimePart | null {
  const clause = sentence.clauses[clauseIndexAt(sentence, quantity.start)] ?? sentence;
  const left = text.slice(clause.start, quantity.start);
  if (is.samePeriod.pattern.test(left)) return null;
  const isFrom = isFromValue(text, quantity, clause);
  const baseline = isFrom
    ? baselines.find(({ start, end }) => start >= clause.start && isOf.test(text.slice(end, quantity.start)))
    : undefined;
  if (baseline) return baseline;
  const before = times.findLast(
    (time) => time.start < quantity.start && (isFrom || !opensChange(text, time)),
  );
  if (isFrom && before && before.start < clause.start) return null;
  if (!before) return times.find(({ start, end }) => start >= quantity.end && end <= clause.end) ?? null;
  const other = quantities.find(({ start }) => start > before.end);
  const since = other && other !== quantity ? text.slice(other.end, quantity.start) : '';
  return before.relation === null && is.upToNow.pattern.test(since) ? null : before;
}

/** The time that an earlier sentence, the list or the section states. */
function carriedTime(
  { settings, text, sentence }: SentenceReading,
  quantity: Candidate,
  found: FoundMood,
): TimePart | null {
  const setting = settings.find(({ time }) => time !== null);
  if (!setting?.time || (setting.mood !== null && setting.mood !== found.mood)) return null;
  const words = text.slice(sentence.start, quantity.start);
  const now = is.now.pattern.test(words);
  return now && found.mood === 'reported' ? null : setting.time;
}

const onlyTime = (text: string, start: number, end: number, { start: from, end: to }: TimePart): boolean =>
  is.timeLead.pattern.test(text.slice(start, from)) && text.slice(to, end).trim() === '';

/** What stands about a quantity: its clause, and the words up to its neighbours in it. */
interface Place {
  index: number;
  clause: Clause;
  /** From the quantity before it, or the clause's start, to its bounding words. */
  left: { start: number; end: number };
  /** What stands behind it, up to the next quantity or the clause's end. */
  right: string;
}

function placeOf({ text, sentence, quantities }: SentenceReading, quantity: Candidate, nth: number): Place {
  const index = clauseIndexAt(sentence, quantity.start);
  const clause = sentence.clauses[index] ?? sentence;
  const [previous, following] = [quantities[nth - 1], quantities[nth + 1]];
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

const conditions = ['如果', '假如', '倘若'];

/** 如果达到5%: nobody says that it is so, or that it shall be. 如果……看 sets no condition. */
function isCondition(left: string): boolean {
  const at = Math.max(...conditions.map((word) => left.lastIndexOf(word)));
  const rest = left.slice(at + 2);
  const holds = at >= 0 && !rest.slice(0, 18).includes('看') && rest.split('，').length <= 2;
  return holds && !/[。；]/u.test(rest);
}

/**
 * The rule by which nobody says a number.
 *
 * @param left what stands before it in its sentence
 */
const unsaidBy = (left: string): string | null =>
  isCondition(left)
    ? 'quantified.condition'
    : is.denied.pattern.test(left.slice(-12))
      ? is.denied.name
      : null;

/** A whole year that is not over yet (全年) is not when something was counted. */
const yearSoFar = (time: TimePart | null, { mood }: FoundMood, said: string | null): TimePart | null =>
  time?.rule === 'time.whole-year' && mood === 'reported' && said !== null && time.to > said ? null : time;

const given: FoundMood = { mood: 'reported', rule: 'mood.given', cue: null, own: true };

/** How far behind a number a threshold's words are looked for; no run in their patterns can be longer. */
const reach = 28;

const isAttribute = (text: string, { outerEnd, boundText, unit }: Candidate): boolean => {
  const behind = text.slice(outerEnd, outerEnd + reach);
  if (is.property.pattern.test(unit)) return is.hasProperty.pattern.test(behind);
  return boundText !== null && is.threshold.pattern.test(behind);
};

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
  const { text, sentence, quantities, cues, said, settings, times } = reading;
  const pairs = pairsOf(reading);
  const drafts: Draft[] = [];
  const subjectBefore = earlierSubjects(reading);
  let left: Setting | null = null;
  let subject = '';
  for (const [nth, quantity] of quantities.entries()) {
    const place = placeOf(reading, quantity, nth);
    const { index, clause } = place;
    const unsaid = unsaidBy(text.slice(sentence.start, quantity.outerStart));
    if (unsaid !== null) {
      reading.drop(droppedQuantity(unsaid, quantity));
      continue;
    }
    const pair = pairs.get(quantity);
    const stated = pair?.time ?? statedTime(reading, quantity);
    const begins = opensWithMeasure(reading, clause);
    const at = quantity.outerStart;
    const isGiven = isFromValue(text, quantity, clause) || isAttribute(text, quantity);
    const found = isGiven
      ? given
      : moodOf({ cues, clause, opensWithMeasure: begins, at, time: stated, said, settings });
    const carried = isGiven ? null : (stated ?? carriedTime(reading, quantity, found));
    const time = isGiven && stated && stated.start >= clause.start ? stated : yearSoFar(carried, found, said);
    if (subject === '') subject = subjectBefore(index);
    const words = withoutTimes(text, place.left.start, place.left.end, times);
    subject = pair?.subject ?? subjectOf(words, place.right, quantity.class, subject);
    const anchor = anchorOf(reading, place, stated);
    const change = changeOf(text.slice(place.left.start, place.left.end), quantity.unit);
    const parts: Part[] = [...partsOf(quantity), found.cue ?? { ...anchor, rule: found.rule }];
    if (time) parts.push(stated ? time : { ...time, rule: `${time.rule} (carried)` });
    if (pair) parts.push({ rule: 'attach.respectively', start: quantity.start, end: quantity.end });
    drafts.push({
      ...kindOf[found.mood],
      ...anchor,
      subject,
      quantity: { ...quantity, ...pair?.bound },
      change: change ?? pair?.change ?? null,
      deliverable: null,
      time: time && timeOf(text, time, found.mood, stated !== null),
      parts,
    });
    if (isGiven) continue;
    const isExpected = found.mood === 'expected';
    if (stated || found.own) left = { mood: isExpected ? null : found.mood, time };
  }
  return { drafts, left };
}

const opensWithMeasure = ({ text, times }: SentenceReading, clause: Clause): boolean =>
  beginsWithMeasure(statementWords(text, clause, times));

/** What the clauses before one of a sentence speak of, told by the nearest that holds no number. */
function earlierSubjects({ text, sentence, times, quantities }: SentenceReading): (index: number) => string {
  const known = [''];
  return (index) => {
    for (const clause of sentence.clauses.slice(known.length - 1, index)) {
      const holdsNumber = beginningIn(quantities, clause).some(({ end }) => end <= clause.end);
      const words = holdsNumber
        ? ''
        : subjectOf(withoutTimes(text, clause.start, clause.end, times), '', 'bare', '');
      const before = itemAt(known, known.length - 1);
      known.push(words.length < 2 ? before : words.length <= 24 ? words : '');
    }
    return itemAt(known, index);
  };
}
