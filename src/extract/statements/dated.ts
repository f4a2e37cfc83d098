import { timeOf } from '../attach/times.ts';
import { beginsWithMeasure } from '../modality/measures.ts';
import type { Clause } from '../outline.ts';
import type { Part, TimePart } from '../parts.ts';
import { clauseIndexAt, type Draft, type SentenceReading, trimmed } from '../reading.ts';
import { droppedStatement } from '../refined.ts';
import { listOf } from '../sections.ts';
import { actionWords } from './actionWords.ts';
import { datedWords as is } from './datedWords.ts';
import { atomsOf, idleBy, withoutFrame, wordsOf } from './clause.ts';
import { promiseType } from './promiseType.ts';
import { statementWords } from './words.ts';

/** The occasion of the speech itself. */
const occasion = (words: string): boolean => is.held.pattern.test(words) && is.briefing.pattern.test(words);
const holdsQuantity = ({ quantities }: SentenceReading, { start, end }: Clause): boolean =>
  quantities.some((quantity) => quantity.start >= start && quantity.end <= end);

/** The clauses that a time governs: from its own to the next time, without those that hold a number. */
function governed(reading: SentenceReading, time: TimePart): Clause[] {
  const { sentence, times } = reading;
  const first = clauseIndexAt(sentence, time.start);
  const next = times.find(({ start }) => start >= time.end);
  const last = next ? clauseIndexAt(sentence, next.start) : sentence.clauses.length;
  return sentence.clauses.slice(first, Math.max(first + 1, last));
}

function draft(reading: SentenceReading, time: TimePart, clause: Clause, rule: string): Draft | null {
  const { text } = reading;
  const start = clause.start <= time.end + 1 ? Math.min(time.start, clause.start) : clause.start;
  const anchor = trimmed(text, start, clause.end);
  const words = wordsOf(reading, clause);
  const subject = withoutFrame(words.said);
  if (subject === null || subject.length < 4) return null;
  const isDescription = is.description.pattern.test(words.whole.trim());
  const idle = isDescription ? is.description.name : idleBy(words, true);
  if (idle !== null) {
    reading.drop(droppedStatement(idle, 'dated', anchor));
    return null;
  }
  const parts: Part[] = [{ ...anchor, rule }, time];
  const typed = promiseType(subject, 'dated');
  if (typed.rule !== null) parts.unshift({ ...anchor, rule: typed.rule });
  return {
    kind: 'target',
    type: typed.type,
    ...anchor,
    subject: typed.subject,
    quantity: null,
    change: typed.change,
    deliverable: typed.deliverable,
    time: timeOf(text, time, 'intended', true),
    parts,
  };
}

/** What is to be reached by a time: each of its clauses for itself, as long as they name states. */
function goals(reading: SentenceReading, time: TimePart, clauses: readonly Clause[]): Draft[] {
  const { text, cues } = reading;
  const states = clauses.findIndex(
    ({ start, end }, index) =>
      index > 0 &&
      start > time.end + 1 &&
      (is.goesOn.pattern.test(text.slice(start, end)) ||
        (beginsWithMeasure(statementWords(text, { start, end }, [])) &&
          !is.reached.pattern.test(statementWords(text, { start, end }, [])))),
  );
  return clauses.slice(0, states < 0 ? clauses.length : states).flatMap((clause) => {
    const words = text.slice(clause.start, clause.end);
    if (holdsQuantity(reading, clause)) return [];
    const found = cues.find(
      ({ mood, start, weak }) => mood !== 'intended' && !weak && start >= clause.start && start < clause.end,
    );
    const excluding = found?.rule ?? (occasion(words) ? is.briefing.name : null);
    if (excluding !== null) {
      reading.drop(droppedStatement(excluding, 'dated', clause));
      return [];
    }
    return draft(reading, time, clause, 'dated.goal') ?? [];
  });
}

/** The clause of an aim that has a time without 到 or 前: 今年我们将继续举办…大会. */
function intention(reading: SentenceReading, time: TimePart, clauses: readonly Clause[]): Draft[] {
  const { text, cues } = reading;
  const clause = clauses.find(({ start, end }) =>
    cues.some((cue) => cue.mood === 'intended' && cue.start >= start && cue.start < end),
  );
  const first = clauses[0];
  if (!clause || !first || text.charAt(time.end) === '的') return [];
  const near = clause === first || (clause === clauses[1] && text.slice(time.end, first.end).trim() === '');
  if (!near || holdsQuantity(reading, clause) || scheduledWords(text, clause)) return [];
  if (cues.some(({ mood, start }) => mood === 'expected' && start < clause.end)) return [];
  const [atom = clause] = atomsOf(text, clause, reading.times);
  const made = draft(reading, time, atom, 'dated.intention');
  return made ? [made] : [];
}

const scheduledWords = (text: string, { start, end }: Clause): boolean =>
  is.scheduled.pattern.test(text.slice(start, end));

/**
 * Targets of a sentence that have a time and no number.
 *
 * @returns in the order of the text; none for a question, or without the day on which it was said
 */
export function dated(reading: SentenceReading): Draft[] {
  const { times, said, text, sentence } = reading;
  if (listOf(text.slice(sentence.start, sentence.end), reading.cues, times, said, reading.looksBack) !== null)
    return [];
  if (said === null || actionWords.question.pattern.test(text.slice(sentence.start, sentence.end))) return [];
  return times.flatMap((time) => {
    const clauses = governed(reading, time);
    const isDeadline = time.relation === 'by' || time.relation === 'before' || time.relation === 'within';
    if (time.relation === 'as-of' || time.relation === 'since' || time.to <= said) return [];
    if (time.from > said && isDeadline) return goals(reading, time, clauses);
    const aims = intention(reading, time, clauses);
    if (aims.length > 0) return aims;
    return isDeadline ? goals(reading, time, clauses) : [];
  });
}
