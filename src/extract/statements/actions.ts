import { at } from '../../lang/at.ts';
import type { Cue } from '../modality/cues.ts';
import { beginsWithMeasure } from '../modality/measures.ts';
import type { Clause } from '../outline.ts';
import { beginningIn, type Part } from '../parts.ts';
import { type Draft, type SentenceReading, trimmed } from '../reading.ts';
import { listOf } from '../sections.ts';
import { droppedStatement } from '../refined.ts';
import { actionWords as is } from './actionWords.ts';
import { courtesyRule, statementWords } from './words.ts';

/** Whether a clause tells something else than the commitment before it. */
export function isOther({ text, quantities, times, cues }: SentenceReading, { start, end }: Clause): boolean {
  const words = text.slice(start, end).trim();
  if (is.attribution.pattern.test(words)) return true;
  const within = <T extends Part>(parts: readonly T[]): T[] =>
    beginningIn(parts, { start, end }).filter((part) => part.end <= end);
  if (within(quantities).length > 0) return true;
  if (is.addition.pattern.test(words)) return false;
  return within(times).length > 0 || within(cues).some(({ mood, weak }) => mood !== 'intended' && !weak);
}

/** Whether a sentence of a list says what is to be done, in its first clause or after a circumstance. */
function opensList(reading: SentenceReading, clauses: readonly Clause[], index: number): boolean {
  if (index > 1) return false;
  const { text, sentence, times } = reading;
  const [first = '', second = ''] = clauses.slice(0, 2).map((clause) => statementWords(text, clause, times));
  const leadsOn = first === '' || is.circumstance.pattern.test(first);
  const opens = index === 0 ? first !== '' && beginsWithMeasure(first) : leadsOn && beginsWithMeasure(second);
  if (!opens) return false;
  const isImportant = is.importance.pattern.test(text.slice(sentence.start, sentence.end));
  if (!isImportant && !is.description.pattern.test(first === '' ? second : first)) return true;
  const { name } = isImportant ? is.importance : is.description;
  reading.drop(droppedStatement(name, 'action', at(clauses, index)));
  return false;
}

/** The clauses in which commitments may stand: of a sentence that introduces a list, those behind its colon. */
function clausesOf(reading: SentenceReading): { clauses: readonly Clause[]; inList: boolean } {
  const { text, sentence, cues, times, said, settings } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const list = listOf(words, cues, times, said, reading.looksBack);
  const plan = cues.findLast(({ rule }) => rule === 'mood.plan-states');
  if (list === null && plan) {
    return { clauses: sentence.clauses.filter(({ start }) => start >= plan.end), inList: true };
  }
  if (list === null) {
    const inList = settings.find(({ mood }) => mood !== null)?.mood === 'intended';
    return { clauses: sentence.clauses, inList };
  }
  const colon = words.indexOf('：');
  const clauses = sentence.clauses.filter(({ start }) => colon >= 0 && start > sentence.start + colon);
  return { clauses, inList: list.mood === 'intended' };
}

/** The rule by which nobody commits himself in a sentence, a question or thanks, or null. */
function idleBy({ text, sentence }: SentenceReading): string | null {
  const words = text.slice(sentence.start, sentence.end);
  return [is.question, courtesyRule].find(({ pattern }) => pattern.test(words))?.name ?? null;
}

/** Whether a commitment takes in the next clause. */
const goesOn = (
  next: Clause | undefined,
  isFree: (clause: Clause) => boolean,
  text: string,
): next is Clause =>
  next !== undefined && isFree(next) && !is.item.pattern.test(text.slice(next.start, next.end).trim());

/** What a clause commits to, or null where it names nothing to be done. */
function committedTo({ text, times, drop }: SentenceReading, clause: Clause): string | null {
  const subject = statementWords(text, clause, times);
  if (subject.length < 4) return null;
  if (!is.noCommitment.pattern.test(subject)) return subject;
  drop(droppedStatement(is.noCommitment.name, 'action', clause));
  return null;
}

function commitment({ text, cues }: SentenceReading, subject: string, from: Clause, to: Clause): Draft {
  const anchor = trimmed(text, from.start, to.end);
  const cue = cues.find(({ mood, start }) => mood === 'intended' && start >= from.start && start < to.end);
  const parts: Part[] = [{ rule: 'action.commitment', ...anchor }, cue ?? { rule: 'action.list', ...anchor }];
  return {
    kind: 'target',
    type: 'action',
    ...anchor,
    subject,
    quantity: null,
    change: null,
    deliverable: null,
    time: null,
    parts,
  };
}

/**
 * The commitments of a sentence without number or date: 我们将大力推进企业技术改造, and in a list of work every
 * sentence that begins with what is to be done.
 *
 * @param taken stretches that other statements stand on
 */
export function actions(reading: SentenceReading, taken: readonly { start: number; end: number }[]): Draft[] {
  const { text, sentence, cues, settings, times } = reading;
  const idle = idleBy(reading);
  if (idle !== null) {
    const wishes = cues.some(({ mood, rule }) => mood === 'intended' && rule !== 'mood.plan-states');
    if (wishes) reading.drop(droppedStatement(idle, 'action', sentence));
    return [];
  }
  const { clauses, inList } = clausesOf(reading);
  const isReview = settings.slice(1).some(({ mood }) => mood === 'reported');
  const intends = ({ mood, rule }: Cue): boolean =>
    mood === 'intended' && (isReview ? rule === 'mood.will' : rule !== 'mood.plan-states');
  const isFree = (clause: Clause): boolean =>
    !isOther(reading, clause) && !taken.some(({ start, end }) => start < clause.end && end > clause.start);
  const begins = (clause: Clause, index: number): boolean => {
    const clauseWords = text.slice(clause.start, clause.end).replace(/^[\s“‘—]+/u, '');
    const isIntended = beginningIn(cues, clause).some(intends);
    const excluding = [is.explanation, is.attribution].find(({ pattern }) => pattern.test(clauseWords));
    const isExpected = isIntended && expectedFrom < clause.end;
    if (isIntended && (excluding || isExpected)) {
      reading.drop(droppedStatement(excluding?.name ?? 'mood.expected', 'action', clause));
    }
    if (excluding || isExpected) return false;
    return isIntended || (inList && opensList(reading, clauses, index));
  };
  const expectedFrom = cues.find(({ mood }) => mood === 'expected')?.start ?? Infinity;
  const found: Draft[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const from = at(clauses, index);
    if (!isFree(from)) continue;
    const isItem = is.item.pattern.test(text.slice(from.start, from.end).trim());
    const isNextItem = isItem && index > 0 && beginsWithMeasure(statementWords(text, from, times));
    const isList = found.length > 0 || taken.length > 0;
    const starts = (isList && isNextItem) || (found.length === 0 && begins(from, index));
    const subject = starts ? committedTo(reading, from) : null;
    if (subject === null) continue;
    let last = index;
    while (goesOn(clauses[last + 1], isFree, text)) last += 1;
    found.push(commitment(reading, subject, from, at(clauses, last)));
    index = last;
  }
  return found;
}
