import { timeOf } from '../attach/times.ts';
import type { Clause } from '../outline.ts';
import { beginningIn, type Part, type TimePart } from '../parts.ts';
import { type Draft, type SentenceReading, trimmed } from '../reading.ts';
import { droppedStatement } from '../refined.ts';
import { actionWords } from './actionWords.ts';
import { milestoneWords as is } from './milestoneWords.ts';
import { withoutTimes } from './words.ts';

/** How far before a deed its year may stand, where no word tells that it is done: 2021年，国务院|印发. */
const near = 18;

/** What is quoted, in brackets, or the name of a work tells of no deed of the sentence. */
const enclosed = /《[^《》]{0,100}》|（[^（）]{0,100}）|“[^“”]{0,60}”/gu;

/** A clause with blanks for what stands in marks, so that offsets stay. */
const bare = (clause: string): string =>
  !/[《（“]/u.test(clause)
    ? clause
    : clause.replace(enclosed, (words) => words.charAt(0) + ' '.repeat(words.length - 2) + words.slice(-1));

/** Where the deed of a clause begins and ends, in UTF-16 units of the clause; null where it tells of none. */
function deedIn(clause: string): { start: number; end: number } | null {
  const words = bare(clause);
  for (const { index, 0: deed } of words.matchAll(is.deed.pattern)) {
    const end = index + deed.length;
    if (!is.frame.pattern.test(words.slice(end, end + 8))) return { start: index, end };
  }
  return null;
}

const isWithinMonth = ({ from, to }: TimePart): boolean => from.slice(0, 7) === to.slice(0, 7);

/** A time as that of a deed, which happens once: 2012年 of 自2012年出台《规划》以来; null where it is none. */
function dayOf(text: string, time: TimePart): TimePart | null {
  const { relation, precision, begins, start, end } = time;
  if (relation === 'since') {
    const isSpan = /(?:来|至今|迄今)$/u.test(text.slice(start, end));
    return isSpan ? null : { ...time, ...begins, relation: null };
  }
  const isBare = relation === null || relation === 'during';
  return isBare && (precision !== 'period' || isWithinMonth(time)) ? time : null;
}

/** Whether a clause is nothing but its times: 2021年，; 今天（4月16日），. */
const onlyTimes = ({ text, times }: SentenceReading, { start, end }: Clause): boolean =>
  /^[\s\p{P}在于]{0,12}(?:[上下]午|中午|凌晨|清晨|早上|傍晚|晚上?|晚间)?[\s\p{P}]{0,12}$/u.test(
    withoutTimes(text, start, end, times),
  );

/**
 * The time of a deed: the nearest before it in its clause, else behind it, else in a clause of its own before, else
 * that of the deed in the clause before.
 */
function timeFor(
  reading: SentenceReading,
  index: number,
  deed: number,
  earlier: TimePart | null,
): TimePart | null {
  const { sentence, times } = reading;
  const clause = sentence.clauses[index] ?? sentence;
  const own = beginningIn(times, clause).filter(({ end }) => end <= clause.end);
  const time = own.findLast(({ end }) => end <= deed) ?? own[0];
  if (time !== undefined) return time;
  const before = sentence.clauses[index - 1];
  const opens = before !== undefined && onlyTimes(reading, before);
  return opens ? (beginningIn(times, before).at(-1) ?? null) : earlier;
}

/** What happened, without its time and the words that only lead to it. */
function subjectOf({ text }: SentenceReading, clause: Clause, times: readonly TimePart[]): string {
  const shortened = times.map((time) => {
    const head = text.slice(clause.start, time.start);
    return { ...time, start: time.start - (is.preposition.pattern.exec(head)?.[0].length ?? 0) };
  });
  return withoutTimes(text, clause.start, clause.end, shortened)
    .replace(is.clock.pattern, '')
    .replace(is.lead.pattern, '')
    .replace(is.trail.pattern, '');
}

/** Whether it has happened or is set for a day; null where the words tell neither. */
function typeOf(
  { text, cues, said, settings }: SentenceReading,
  clause: Clause,
  deed: number,
  time: TimePart,
): 'past' | 'planned' | null {
  if (said === null) return null;
  const words = text.slice(clause.start, clause.end);
  const isDone = is.done.pattern.test(words);
  const isSet = is.scheduled.pattern.test(words);
  const wished = beginningIn(cues, clause).some(
    ({ mood, start, rule }) => mood !== 'reported' && start <= deed && !(isSet && rule !== 'mood.aim'),
  );
  if (wished) return null;
  const isExact = time.precision === 'day' || time.precision === 'month' || isWithinMonth(time);
  if (time.from > said) return isSet || (isExact && time.precision !== 'month' && !isDone) ? 'planned' : null;
  if (time.to > said) {
    if (isSet) return 'planned';
    return isDone && settings.every(({ mood }) => mood !== 'intended') ? 'past' : null;
  }
  const isNear = deed - Math.max(clause.start, Math.min(time.end, deed)) <= near;
  return isDone || isExact || isNear ? 'past' : null;
}

interface Milestone {
  draft: Draft;
  time: TimePart;
}

/** The event that a clause tells of, or null. */
function milestoneIn(
  reading: SentenceReading,
  clause: Clause,
  index: number,
  earlier: TimePart | null,
): Milestone | null {
  const { text, quantities, times } = reading;
  const words = text.slice(clause.start, clause.end);
  const found = deedIn(words);
  if (found === null || quantities.some(({ start, end }) => start >= clause.start && end <= clause.end))
    return null;
  const deed = clause.start + found.start;
  const named = timeFor(reading, index, deed, earlier);
  const time = named && dayOf(text, named);
  if (time === null) return null;
  const type = typeOf(reading, clause, deed, time);
  if (type === null) return null;
  const opens = time !== earlier && time.start < clause.start;
  const anchor = trimmed(text, opens ? time.start : clause.start, clause.end);
  const excluding = [is.description, is.vague].find(({ pattern }) => pattern.test(words));
  if (excluding) {
    reading.drop(droppedStatement(excluding.name, type, anchor));
    return null;
  }
  const subject = subjectOf(reading, clause, times);
  if (subject.length < 4) return null;
  const parts: Part[] = [{ ...anchor, rule: type === 'past' ? 'milestone.past' : 'milestone.planned' }, time];
  const draft: Draft = {
    kind: 'milestone',
    type,
    ...anchor,
    subject,
    quantity: null,
    change: null,
    deliverable: null,
    time: timeOf(text, { ...time, relation: time.relation ?? 'during' }, 'reported', true),
    parts,
  };
  return { draft, time };
}

/**
 * The events of a sentence: deeds that have a time of their own and no number, past ones and those whose day is set.
 *
 * @param taken stretches that other statements stand on
 * @returns in the order of the text; none for a question, or without the day on which it was said
 */
export function milestones(
  reading: SentenceReading,
  taken: readonly { start: number; end: number }[],
): Draft[] {
  const { text, sentence, said, times } = reading;
  if (said === null || times.length === 0) return [];
  if (actionWords.question.pattern.test(text.slice(sentence.start, sentence.end))) return [];
  const found: Draft[] = [];
  let earlier: TimePart | null = null;
  for (const [index, clause] of sentence.clauses.entries()) {
    const isFree = taken.every(({ start, end }) => start >= clause.end || end <= clause.start);
    const made: Milestone | null = isFree ? milestoneIn(reading, clause, index, earlier) : null;
    if (made) found.push(made.draft);
    earlier = made?.time ?? null;
  }
  return found;
}
