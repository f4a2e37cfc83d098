import type { Measure } from '../../model/measure.ts';
import { tallyOf } from './cues.ts';
import { namesPlace } from './places.ts';
import { type Counted, plain, type RecordWords, wordsOf } from './recordWords.ts';

export type { Counted } from './recordWords.ts';

/** What every measure may have beside its words: who counts, and what is done to what is counted. */
const neutral = (
  '我们国家 国家层面 国家级 国家 全国 我国 我们 累计 合计 总计 共计 共 已经 已 再 新增 新建 新培育 新 培育 建设 建成 开通 ' +
  '创建 遴选 公告 公布 认定 推广 形成 布局 拥有 打造 达到 达 超过 突破 完成 实现 计划 力争 提出 准备 努力 预计 将 要 数量 ' +
  '比上年 比去年 较上年 比 较 同比 近年来 总数 总量 数 年 目前 现有 已有 有 的 了 在 其中 是 为 更'
).split(' ');

/** A firm, or a part of the economy, that counts only what is its own; a part of a list. */
const part = /公司|集团|股份|央企|中央企业|国企|国有企业|行业|领域|包括|首批|第[一二三四五六七八九十]批/u;

/** What only some of what is counted does: 1300多家专精特新中小企业在A股上市. */
const some = /上市|入围|入选|进入|集中|完成|纳入|属于|分布|位于|获/u;

/** What something rose or fell from: its time is not the sentence's. */
const fromValue = /[由从](?:了|约)?$/u;
/** What something rose to from another value: of a flow, its time is not the whole span. */
const toValue = /(?:至|到|为)(?:了|约|近|超|超过)?$/u;
const rising = /由|从(?![事业])/u;

/** The words of a measure as they are looked for. */
interface Sought {
  readonly groups: readonly (readonly string[])[];
  /** Its own words, and all that may stand beside them; the longest first. */
  readonly own: readonly string[];
  readonly all: readonly string[];
}

const sought = new WeakMap<Measure, Sought>();
const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length);

function soughtIn(measure: Measure): Sought {
  const known = sought.get(measure);
  if (known) return known;
  const groups = measure.words.map((group) => group.map(plain));
  const own = longestFirst([...groups.flat(), ...measure.also]);
  const made = { groups, own, all: longestFirst([...own, ...neutral]) };
  sought.set(measure, made);
  return made;
}

/** A text without words, which are given the longest first. */
const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, '\n'), text).trim();

const has = (text: string) => (words: readonly string[]) => words.some((word) => text.includes(word));

/** Whether the record's words are those of the measure, and none is left that makes it something else. */
function isNamed(measure: Measure, { subject, clause, sentence, behind }: RecordWords): boolean {
  const { groups, own, all } = soughtIn(measure);
  const text = `${subject}\n${clause}`;
  return (
    groups.some(has(subject)) &&
    groups.every(has(text)) &&
    !has(text)(measure.except) &&
    without(subject, all) === '' &&
    !part.test(without(clause, own)) &&
    !namesPlace(without(sentence, own)) &&
    !some.test(without(behind, own))
  );
}

/** Whether the number is counted as the measure counts: what there is, what comes in, or a ratio. */
function isCounted(
  { measure, adds_to: stock }: Measure,
  { time }: Counted,
  { clause }: RecordWords,
): boolean {
  if (fromValue.test(clause)) return false;
  if (measure === 'rate') return true;
  const tally = tallyOf(clause);
  if (measure === 'flow') {
    if (stock !== null) return tally === 'added';
    return (
      time?.relation !== 'as-of' &&
      time?.relation !== 'since' &&
      !(rising.test(clause) && toValue.test(clause))
    );
  }
  const isSpan = time !== null && ['during', 'by', 'within'].includes(time.relation);
  return tally === 'total' || (tally === null && !isSpan);
}

/** Whether a measure counts a record's kind of number: its unit, its rate of change. */
function isAlike(measure: Measure, { quantity, kind, change }: Counted): boolean {
  if (!quantity || kind === 'milestone' || (change?.rate ?? null) !== measure.change) return false;
  return quantity.unit === measure.unit || measure.units.includes(quantity.unit);
}

/**
 * The measure that a directional target is to move: the one that its subject names, and nothing else.
 *
 * @param isRegional whether the record's document speaks of a part of the country
 * @returns its id; null where its subject names no measure, or more than one
 */
export function measureToMove(all: readonly Measure[], record: Counted, isRegional = false): string | null {
  if (isRegional || record.subject === '') return null;
  const subject = plain(record.subject);
  const words = { ...wordsOf(record), subject, clause: subject, behind: '' };
  const [first, ...others] = all.filter((measure) => measure.change === null && isNamed(measure, words));
  return first && others.length === 0 ? first.id : null;
}

/**
 * The measure that a record speaks of. Where that is not sure it is of none: another scope, a stock that may
 * be a flow, a part of the country.
 *
 * @param isRegional whether the record's document speaks of a part of the country
 * @returns its id; null for a record without quantity, or whose quantity no measure or more than one counts
 */
export function measureByRules(all: readonly Measure[], record: Counted, isRegional = false): string | null {
  const alike = isRegional ? [] : all.filter((measure) => isAlike(measure, record));
  if (alike.length === 0) return null;
  const words = wordsOf(record);
  const [first, ...others] = alike.filter(
    (measure) => isNamed(measure, words) && isCounted(measure, record, words),
  );
  return first && others.length === 0 ? first.id : null;
}
