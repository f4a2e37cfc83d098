import type { PolicyRecord } from '../schemas/record.ts';
import type { Series } from '../schemas/series.ts';
import { tallyOf } from './cues.ts';
import { namesPlace } from './places.ts';

/** What is looked at to tell which measure a record speaks of. */
export type Counted = Pick<PolicyRecord, 'kind' | 'subject' | 'quantity' | 'change' | 'time' | 'anchor'>;

/** What every measure may have beside its words: who counts, and what is done to what is counted. */
const neutral = (
  '我们国家 国家层面 国家级 国家 全国 我国 我们 累计 合计 总计 共计 共 已经 已 再 新增 新建 新培育 新 培育 建设 建成 开通 ' +
  '创建 遴选 公告 公布 认定 推广 形成 布局 拥有 打造 达到 达 超过 突破 完成 实现 计划 力争 提出 准备 努力 预计 将 要 数量 ' +
  '比上年 比去年 较上年 比 较 同比 近年来 总数 总量 数 年 目前 现有 已有 有 的 了 在 其中 是 为 更'
).split(' ');

const marks = /[“”‘’"《》\s]/gu;

/** A firm, or a part of the economy, that counts only what is its own. */
const part = /公司|集团|股份|央企|中央企业|国企|国有企业|行业|领域|包括|首批|第[一二三四五六七八九十]+批/u;

/** What only some of what is counted does: 1300多家专精特新中小企业在A股上市. */
const some = /上市|入围|入选|进入|集中|完成|纳入|属于|分布|位于|获/u;

/** What something rose or fell from: its time is not the sentence's. */
const fromValue = /[由从](?:了|约)?$/u;
/** What something rose to from another value: of a flow, its time is not the whole span. */
const toValue = /[由从][^，。；]*(?:至|到|为)(?:了|约|近|超|超过)?$/u;

const without = (text: string, words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, '\n'), text)
    .trim();

/** A record's words around its number. */
interface Around {
  /** Its clause up to the number. */
  clause: string;
  /** Its sentence up to the number, as far back as the record knows it. */
  sentence: string;
  /** What stands behind the number, up to what is listed next. */
  behind: string;
}

function aroundOf({ anchor, quantity }: Counted): Around {
  const characters = [...anchor.exact];
  const [start, end] = quantity ? [quantity.start - anchor.start, quantity.end - anchor.start] : [0, 0];
  const clause = characters.slice(0, start).join('');
  const sentence = `${anchor.prefix}${clause}`.split(/[。！？；\n]/u).at(-1) ?? clause;
  const [behind = ''] = characters.slice(end).join('').split('、');
  return { clause, sentence, behind };
}

/** Whether the record's words are those of the measure, and none is left that makes it something else. */
function isNamed({ words, also, except }: Series, record: Counted): boolean {
  const plain = (text: string): string => text.replaceAll(marks, '');
  const around = aroundOf(record);
  const [subject, clause] = [plain(record.subject), plain(around.clause)];
  const groups = words.map((group) => group.map(plain));
  const own = [...groups.flat(), ...also];
  const has = (text: string) => (group: readonly string[]) => group.some((word) => text.includes(word));
  return (
    groups.some(has(subject)) &&
    groups.every(has(`${subject}\n${clause}`)) &&
    !has(`${subject}\n${clause}`)(except) &&
    without(subject, [...own, ...neutral]) === '' &&
    !part.test(without(clause, own)) &&
    !namesPlace(without(plain(around.sentence), own)) &&
    !some.test(without(plain(around.behind), own))
  );
}

/** Whether the number is counted as the measure counts: what there is, what comes in, or a ratio. */
function isCounted({ measure, adds_to: stock }: Series, record: Counted): boolean {
  const { clause } = aroundOf(record);
  const { time } = record;
  if (fromValue.test(clause)) return false;
  const tally = tallyOf(clause);
  if (measure === 'rate') return true;
  if (measure === 'flow') {
    if (stock !== null) return tally === 'added';
    return time?.relation !== 'as-of' && time?.relation !== 'since' && !toValue.test(clause);
  }
  const isSpan = time !== null && ['during', 'by', 'within'].includes(time.relation);
  return tally === 'total' || (tally === null && !isSpan);
}

/** Whether what a record counts is what a measure counts. */
export function countsIn(series: Series, record: Counted): boolean {
  const { quantity } = record;
  if (!quantity || record.kind === 'milestone' || record.change !== series.change) return false;
  if (quantity.unit !== series.unit && !series.units.includes(quantity.unit)) return false;
  return isNamed(series, record) && isCounted(series, record);
}

/**
 * The measure that a record speaks of. Where that is not sure it is of none: another scope, a stock that may
 * be a flow, a part of the country.
 *
 * @param isRegional whether the record's document speaks of a part of the country
 * @returns its id; null for a record without quantity, or whose quantity no measure or more than one counts
 */
export function seriesOf(all: readonly Series[], record: Counted, isRegional = false): string | null {
  if (isRegional) return null;
  const [first, ...others] = all.filter((series) => countsIn(series, record));
  return first && others.length === 0 ? first.id : null;
}
