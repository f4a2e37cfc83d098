import { changeOf } from '../attach/change.ts';
import { pairsOf } from '../attach/pairs.ts';
import { subjectOf } from '../attach/subject.ts';
import { timeOf } from '../attach/times.ts';
import { beginsWithMeasure } from '../modality/measures.ts';
import { moodOf, type ToldMood } from '../modality/mood.ts';
import type { Clause } from '../outline.ts';
import { beginningIn, type Part, type TimePart } from '../parts.ts';
import type { Candidate } from '../quantities/find.ts';
import { clauseIndexAt, type Draft, type SentenceReading, trimmed } from '../reading.ts';
import type { Setting } from '../sections.ts';
import { statementWords, withoutTimes } from './words.ts';

const kindOf = {
  intended: { kind: 'target', type: 'quantified' },
  expected: { kind: 'figure', type: 'forecast' },
  reported: { kind: 'figure', type: 'reported' },
} as const;

/** 去年同期为102吉瓦, 此前为10%: a time that is none of those named. */
const samePeriodBefore = /(?:去年|上年)同期(?:为|是|仅|只)|(?:此前|原来|原先)[^，。；]{0,8}[为是]$/u;

const changes =
  '提高|提升|扩大|增加|增长|降低|下降|减少|缩短|上升|调升|调增|调整|拓展|压减|扩展|发展|升|降|增|减';
const changesTo = new RegExp(`^[^，。；]{0,12}?(?:${changes})[^，。；\\d]{0,3}(?:到|至|为)`, 'u');

/** The number that a change starts from: 77% in 从77%提高到80%. It is what is, whatever is wanted. */
const isFromValue = (text: string, { start, end }: Candidate, clause: Clause): boolean =>
  /[从由][^，。；]{0,20}$/u.test(text.slice(clause.start, start)) &&
  changesTo.test(text.slice(end, Math.min(clause.end, end + 24)));

/** 由2020年的7.2%提升至7.4%: the year is that of the number a change starts from. */
const opensChange = (text: string, { start, relation }: TimePart): boolean =>
  relation === null && /[从由]$/u.test(text.slice(Math.max(0, start - 1), start));

/** 累计已经有1300多家: counted up to the day, whatever year was spoken of before. */
const upToNow = /(?:累计|目前|现|都|也)已(?:经)?/u;

/** The time that a sentence states for a number: the nearest before it, or one behind it in its clause. */
function statedTime(
  { times, sentence, text, quantities }: SentenceReading,
  quantity: Candidate,
): TimePart | null {
  const clause = sentence.clauses[clauseIndexAt(sentence, quantity.start)] ?? sentence;
  const left = text.slice(clause.start, quantity.start);
  if (samePeriodBefore.test(left)) return null;
  const isFrom = isFromValue(text, quantity, clause);
  const before = times.findLast(
    (time) => time.start < quantity.start && (isFrom || !opensChange(text, time)),
  );
  if (isFrom && before && before.start < clause.start) return null;
  if (!before) return times.find(({ start, end }) => start >= quantity.end && end <= clause.end) ?? null;
  const other = quantities.find(({ start }) => start > before.end);
  const since = other && other !== quantity ? text.slice(other.end, quantity.start) : '';
  return before.relation === null && upToNow.test(since) ? null : before;
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
const denied = /(?:没有|未能|尚未|不会|并非|不是)(?:完成|达到|实现|建设|建成)?[^，。；]{0,2}$/u;

/** 没有完成100家的目标, 如果达到5%: nobody says that it is so, or that it shall be. 如果……看 sets no condition. */
function isUnsaid(left: string): boolean {
  const at = Math.max(...conditions.map((word) => left.lastIndexOf(word)));
  const rest = left.slice(at + 2);
  const holds = at >= 0 && !rest.slice(0, 18).includes('看') && rest.split('，').length <= 2;
  return (holds && !/[。；]/u.test(rest)) || denied.test(left.slice(-12));
}

/** A whole year that is not over yet (全年) is not when something was counted. */
const yearSoFar = (time: TimePart | null, { mood }: ToldMood, said: string | null): TimePart | null =>
  time?.rule === 'time.whole-year' && mood === 'reported' && said !== null && time.to > said ? null : time;

const given: ToldMood = { mood: 'reported', rule: 'mood.given', cue: null, own: true };

/** How far behind a number a threshold's words are looked for; no run in the pattern can be longer. */
const reach = 28;
/** A threshold that names what is counted behind it: 投资2000万元以上的技改项目|3000个. */
const threshold = /^的?[^，。；、\d]{1,14}[\d.,]{1,28}[万亿多余]{0,28}(?:个|家|项|户|台|条|座)/u;
/** What a thing is like: 750千伏电网工程, 12英寸产线. */
const property = /^(?:千伏|英寸|微米|纳米|岁)$/u;

const isAttribute = (text: string, { outerEnd, boundText, unit }: Candidate): boolean => {
  const behind = text.slice(outerEnd, outerEnd + reach);
  if (property.test(unit)) return /^(?:及)?(?:以上|以下)?的?\p{Script=Han}/u.test(behind);
  return boundText !== null && threshold.test(behind);
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
    if (isUnsaid(text.slice(sentence.start, quantity.outerStart))) continue;
    const pair = pairs.get(quantity);
    const stated = pair?.time ?? statedTime(reading, quantity);
    const begins = opensWithMeasure(reading, clause);
    const at = quantity.outerStart;
    const isGiven = isFromValue(text, quantity, clause) || isAttribute(text, quantity);
    const told = isGiven
      ? given
      : moodOf({ cues, clause, opensWithMeasure: begins, at, time: stated, said, settings });
    const carried = isGiven ? null : (stated ?? carriedTime(reading, quantity, told));
    const time = isGiven && stated && stated.start >= clause.start ? stated : yearSoFar(carried, told, said);
    if (subject === '') subject = subjectBefore(index);
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
    if (isGiven) continue;
    const isExpected = told.mood === 'expected';
    if (stated || told.own) left = { mood: isExpected ? null : told.mood, time };
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
      const before = known.at(-1) ?? '';
      known.push(words.length < 2 ? before : words.length <= 24 ? words : '');
    }
    return known[index] ?? '';
  };
}
