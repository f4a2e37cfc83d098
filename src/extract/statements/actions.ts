import type { Cue } from '../modality/cues.ts';
import { beginsWithMeasure } from '../modality/measures.ts';
import type { Clause } from '../outline.ts';
import { beginningIn, type Part, type TimePart } from '../parts.ts';
import { type Draft, type SentenceReading, trimmed } from '../reading.ts';
import { listOf } from '../sections.ts';
import { courtesy, statementWords } from './words.ts';

const explanation =
  /^(?:这(?:些|个|样|是|也|方面)|(?:我们|要)?把(?:这|它|那)|并?作出|那|因为|由于|大家|现在|目前|如果|虽然|但是|我想|我们知道|我们都知道|比如|例如|哪些)/u;
/** What a thing is, or why it matters, is no commitment. */
const description = /^[^，]{0,14}(?<![不只就])是(?!否)|就是/u;
const importance = /意义|重要性/u;
/** A first clause that says by what means or where, before the one that says what is done. */
const circumstance = /^(?:立足|通过|聚焦|围绕|面向|依托|按照|针对|对|在|以|为)/u;

/** Says whose words the quotation before it are: ”他说. */
const attribution = /^[”’」]?[^，。；]{1,10}(?:说|表示|指出|介绍|认为|强调|坦言)$/u;
/** A clause that only adds to the one before. */
const addition = /^(?:特别|尤其)是/u;

/** Whether a clause tells something else than the commitment before it. */
export function isOther({ text, quantities, times, cues }: SentenceReading, { start, end }: Clause): boolean {
  const words = text.slice(start, end).trim();
  if (attribution.test(words)) return true;
  const within = <T extends Part>(parts: readonly T[]): T[] =>
    beginningIn(parts, { start, end }).filter((part) => part.end <= end);
  if (within(quantities).length > 0) return true;
  if (addition.test(words)) return false;
  return within(times).length > 0 || within(cues).some(({ mood, weak }) => mood !== 'intended' && !weak);
}

/** Whether a sentence of a list says what is to be done, in its first clause or after a circumstance. */
function opensList(
  { text, sentence, times }: SentenceReading,
  clauses: readonly Clause[],
  index: number,
): boolean {
  const [first = '', second = ''] = clauses.slice(0, 2).map((clause) => statementWords(text, clause, times));
  const opening = first === '' ? second : first;
  if (importance.test(text.slice(sentence.start, sentence.end)) || description.test(opening)) return false;
  if (index === 0) return first !== '' && beginsWithMeasure(first);
  return index === 1 && (first === '' || circumstance.test(first)) && beginsWithMeasure(second);
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

/** Whether nobody commits himself here: a heading, a question, thanks, words of those who ask. */
function isIdle({ text, sentence }: SentenceReading): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (sentence.heading || /[？?]/u.test(words) || courtesy.test(words)) return true;
  return sentence.turn !== null && sentence.turn.role !== 'answers';
}

/** An item of a list within a sentence. */
export const item = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后)/u;

/** Whether a commitment takes in the next clause. */
const goesOn = (
  next: Clause | undefined,
  isFree: (clause: Clause) => boolean,
  text: string,
): next is Clause =>
  next !== undefined && isFree(next) && !item.test(text.slice(next.start, next.end).trim());

const noCommitment = /(?:目标|要求|思路|任务)(?:是|为)$|^(?:围绕|实现|完成)上述/u;

/** What a clause commits to, or null where it names nothing to be done. */
function committedTo(text: string, clause: Clause, times: readonly TimePart[]): string | null {
  const subject = statementWords(text, clause, times);
  return subject.length < 4 || noCommitment.test(subject) ? null : subject;
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
  if (isIdle(reading)) return [];
  const { text, cues, settings, times } = reading;
  const { clauses, inList } = clausesOf(reading);
  const isReview = settings.slice(1).some(({ mood }) => mood === 'reported');
  const intends = ({ mood, rule }: Cue): boolean =>
    mood === 'intended' && (isReview ? rule === 'mood.will' : rule !== 'mood.plan-states');
  const isFree = (clause: Clause): boolean =>
    !isOther(reading, clause) && !taken.some(({ start, end }) => start < clause.end && end > clause.start);
  const begins = (clause: Clause, index: number): boolean => {
    const clauseWords = text.slice(clause.start, clause.end).replace(/^[\s“‘—]+/u, '');
    if (explanation.test(clauseWords) || attribution.test(clauseWords)) return false;
    if (beginningIn(cues, clause).some(intends)) return expectedFrom >= clause.end;
    return inList && opensList(reading, clauses, index);
  };
  const expectedFrom = cues.find(({ mood }) => mood === 'expected')?.start ?? Infinity;
  const found: Draft[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const from = clauses[index];
    if (!from || !isFree(from)) continue;
    const isItem = item.test(text.slice(from.start, from.end).trim());
    const isNextItem = isItem && index > 0 && beginsWithMeasure(statementWords(text, from, times));
    const isList = found.length > 0 || taken.length > 0;
    const starts = (isList && isNextItem) || (found.length === 0 && begins(from, index));
    const subject = starts ? committedTo(text, from, times) : null;
    if (subject === null) continue;
    let last = index;
    while (goesOn(clauses[last + 1], isFree, text)) last += 1;
    found.push(commitment(reading, subject, from, clauses[last] ?? from));
    index = last;
  }
  return found;
}
