import { timeOf } from '../attach/times.ts';
import type { Cue } from '../modality/cues.ts';
import { beginsWithMeasure } from '../modality/measures.ts';
import type { Clause } from '../outline.ts';
import { beginningIn, type Part, type TimePart } from '../parts.ts';
import { type Draft, type SentenceReading, trimmed } from '../reading.ts';
import { listOf } from '../sections.ts';
import { droppedStatement } from '../refined.ts';
import { actionWords as is } from './actionWords.ts';
import { atomsOf, idleBy, withoutFrame, type Words, wordsOf } from './clause.ts';
import { datedWords } from './datedWords.ts';
import { body, frameOpenings, preamble, purposeBefore } from './frameWords.ts';
import { idleWords as idle } from './idleWords.ts';
import { promiseType } from './promiseType.ts';
import { aimsAhead, stateRule } from './stateWords.ts';

/** What a sentence says of the clauses in it, before any is read. */
interface Stance {
  /** The clauses in which promises may stand: of a sentence that introduces a list, those behind its colon. */
  clauses: readonly Clause[];
  /** Whether what begins with a verb of doing is to be done. */
  tasks: boolean;
  /** From where on states are aims. */
  aimsFrom: number;
}

function stanceOf(reading: SentenceReading): Stance {
  const { text, sentence, cues, times, said, settings } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const ahead = aimsAhead.pattern.exec(words);
  const aimsFrom = reading.aims ? 0 : ahead ? sentence.start + ahead.index + ahead[0].length : Infinity;
  const list = listOf(words, cues, times, said, reading.looksBack);
  if (list !== null) {
    const colon = words.indexOf('：');
    const clauses = sentence.clauses.filter(({ start }) => colon >= 0 && start > sentence.start + colon);
    return { clauses, tasks: list.mood === 'intended', aimsFrom };
  }
  const plan = cues.findLast(({ rule }) => rule === 'mood.plan-states');
  if (plan) {
    const clauses = sentence.clauses.filter(({ start }) => start >= plan.end);
    return { clauses, tasks: true, aimsFrom };
  }
  const told = settings.find(({ mood }) => mood !== null)?.mood;
  const tasks = told === 'intended' || (told === undefined && reading.tasks);
  return { clauses: sentence.clauses, tasks, aimsFrom };
}

const intends = (reading: SentenceReading) => {
  const isReview = reading.settings.slice(1).some(({ mood }) => mood === 'reported');
  return ({ mood, rule }: Cue): boolean =>
    mood === 'intended' && (isReview ? rule === 'mood.will' : rule !== 'mood.plan-states');
};

/** The time that a clause names, where it is not over. */
function timeWithin({ times, said }: SentenceReading, clause: Clause): TimePart | null {
  const own = beginningIn(times, clause).at(-1);
  return own && said !== null && own.to > said && own.relation !== 'since' ? own : null;
}

const isOver = ({ said }: SentenceReading, day: string): boolean => said !== null && day <= said;

/** The time by which the aims of a section or paragraph are to be reached. */
function carriedTime({ settings, said }: SentenceReading): TimePart | null {
  const time = settings.find((each) => each.time !== null)?.time ?? null;
  return time && said !== null && time.to > said ? time : null;
}

/** The time that a sentence states before a clause, for what is there or not by then. */
function timeBefore({ times, said }: SentenceReading, { start }: Clause): TimePart | null {
  const before = times.findLast(({ end }) => end <= start);
  return before && said !== null && before.to > said && before.relation !== 'since' ? before : null;
}

interface Times {
  /** What the clause names. */
  own: TimePart | null;
  /** The same, or what its sentence names before it. */
  stated: TimePart | null;
  /** What an earlier sentence names. */
  carried: TimePart | null;
}

function draftOf(
  { text, cues }: SentenceReading,
  { clause }: Words,
  words: string,
  { own, stated, carried }: Times,
): Draft {
  const anchor = trimmed(text, clause.start, clause.end);
  const near = own ?? carried;
  const { type, change, deliverable, subject, rule } = promiseType(words, near ? 'dated' : 'action');
  const time = type === 'action' ? null : type === 'dated' ? near : (stated ?? carried);
  const isStated = time !== null && time === stated;
  const cue = beginningIn(cues, clause).find(({ mood }) => mood === 'intended');
  const parts: Part[] = [{ rule: 'action.commitment', ...anchor }, cue ?? { rule: 'action.list', ...anchor }];
  if (rule !== null) parts.unshift({ rule, ...anchor });
  if (time) parts.push(isStated ? time : { ...time, rule: `${time.rule} (carried)` });
  return {
    ...{ kind: 'target', type, ...anchor, subject, quantity: null, change, deliverable },
    ...{ time: time && timeOf(text, time, 'intended', isStated), parts },
  };
}

/**
 * The promises of a sentence without number or date, one a clause: 我们将大力推进企业技术改造, in a list of work what begins
 * with a verb of doing, among aims the states that are to hold.
 *
 * @param taken what the other statements of the sentence stand on
 */
export function promises(reading: SentenceReading, taken: readonly Draft[]): Draft[] {
  const { text, sentence, cues, times, drop } = reading;
  const whole = text.slice(sentence.start, sentence.end);
  const silent = [is.question, preamble].find(({ pattern }) => pattern.test(whole));
  if (silent) {
    if (cues.some(intends(reading))) drop(droppedStatement(silent.name, 'action', sentence));
    return [];
  }
  const { clauses, tasks, aimsFrom } = stanceOf(reading);
  const isIntended = intends(reading);
  const opens =
    tasks || aimsFrom < Infinity || cues.some(isIntended) || taken.some(({ kind }) => kind === 'target');
  if (!opens) return [];
  const isImportant = is.importance.pattern.test(whole);
  const must = clauses.find(({ start, end }) => purposeBefore.pattern.test(text.slice(start, end).trim()));
  const tasksFrom = must?.start ?? sentence.start;
  const found: Draft[] = [];
  /** Whether the clause before was a promise, so that the next one goes on with it. */
  let goesOn = false;
  for (const clause of clauses.flatMap((each) => atomsOf(text, each, times))) {
    const on = taken.filter(({ start, end }) => start < clause.end && end > clause.start);
    if (on.length > 0) {
      goesOn = on.some(({ kind }) => kind === 'target');
      continue;
    }
    const words = wordsOf(reading, clause);
    const own = beginningIn(cues, clause);
    const wished = own.some(isIntended);
    const time = timeWithin(reading, clause);
    const tells =
      beginningIn(reading.quantities, clause).length > 0 ||
      beginningIn(times, clause).some(({ to, relation }) => isOver(reading, to) || relation === 'as-of') ||
      own.some(({ mood, weak }) => mood !== 'intended' && !weak);
    const excluded = tells ? 'mood' : idleBy(words, wished);
    if (excluded !== null) {
      if (wished && !tells) drop(droppedStatement(excluded, 'action', clause));
      goesOn = false;
      if (excluded === idle.others.name || excluded === idle.condition.name) break;
      continue;
    }
    const doing = withoutFrame(words.said);
    if (doing === null) {
      goesOn ||= wished;
      continue;
    }
    const isReached = datedWords.reached.pattern.test(words.said);
    const begins = isReached || beginsWithMeasure(words.said.replace(body.pattern, ''));
    const isServing = frameOpenings.means.pattern.test(doing);
    const isState = stateRule.pattern.test(words.said);
    const isPromise =
      wished ||
      (goesOn && (begins || isState || isServing)) ||
      (tasks && begins && !isImportant && clause.start >= tasksFrom) ||
      (isState && clause.start >= aimsFrom);
    if (!isPromise) {
      goesOn = false;
      continue;
    }
    goesOn = true;
    if (doing.length < 4) continue;
    const isAim = isState && clause.start >= aimsFrom && (!begins || isReached);
    const stated = time ?? timeBefore(reading, clause);
    found.push(
      draftOf(reading, words, doing, { own: time, stated, carried: isAim ? carriedTime(reading) : null }),
    );
  }
  return found;
}
