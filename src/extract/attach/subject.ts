import { withoutLeading } from '../../lang/leadingWords.ts';
import type { UnitClass } from '../quantities/units/unit.ts';
import { subjectWords as is } from './subjectWords.ts';

/** Verbs and adverbs that stand between what is measured and its number. */
const tail = new Set(
  (
    '已经 已 累计 共计 总计 合计 总共 一共 共 将 要 力争 预计 有望 预期 确保 争取 目标 同比 环比 年均 ' +
    '分别 平均 大约 约 仅 再 又 均 都 就 也 还 可 努力 实际 连续 达到 达 突破 超过 超 接近 近 逾 ' +
    '实现 完成 为 有 是 占 至 到 了 过 增长 提高 提升 下降 降低 减少 增加 上升 上涨 缩短 回落 扩大 ' +
    '下跌 保持 稳定 控制 维持 在 于 由 从 由的 从的 自的 到的 至的 与 新增 新建 增 降 升 减 压减 压缩 建成 建设 培育 带动 推广 形成 ' +
    '获得 得到 被 给 以 上年 去年 多 不低于 不少于 不超过 高于 低于 至少 以上 调升 调增 增至 降至 ' +
    '收窄 缩小 缩减 放缓 攀升 跃升 回升 反弹 上调 下调 调降 延长 放宽 拓宽 压降'
  ).split(' '),
);

const marksBefore = '“‘"（(、：:，,';
const longestTail = 4;

/** A phrase without the verbs, adverbs and opening marks at its end. */
function withoutTail(phrase: string): string {
  let end = phrase.trimEnd().length;
  while (end > 0) {
    let length = marksBefore.includes(phrase.charAt(end - 1)) ? 1 : 0;
    for (let size = Math.min(longestTail, end); length === 0 && size > 0; size -= 1) {
      if (tail.has(phrase.slice(end - size, end))) length = size;
    }
    if (length === 0) break;
    end -= length;
  }
  return phrase.slice(0, end);
}

/** A part of a phrase with the opening mark before it that one of its own closes: “|双11”期间销售额. */
function paired(phrase: string, part: string): string {
  const opened = phrase.indexOf(`“${part}`);
  const closing = part.indexOf('”');
  const isOpen = opened >= 0 && closing >= 0 && !part.slice(0, closing).includes('“');
  return isOpen ? `“${part}` : part;
}

/** A phrase without what leads into it and what leads on to the number. */
export const bare = (phrase: string): string => {
  let result = phrase.trim().replace(is.enumerator.pattern, '');
  for (let before = ''; before !== result;) {
    before = result;
    result = withoutTail(withoutLeading(result, is.lead.pattern));
  }
  const start = /^[的之]/u.test(result) ? 1 : 0;
  return paired(phrase, result.slice(start, /.[的之]$/u.test(result) ? -1 : undefined));
};

/** The noun that a number stands before: 65家|制造业企业|入围. */
function nounAfter(right: string): string {
  const behind = right.replace(is.numberTail.pattern, '');
  const [phrase = ''] = behind.split(/[，。；：、！？（）()]/u);
  const verb = phrase.search(is.verbAfter.pattern);
  const noun = (verb < 0 ? phrase : phrase.slice(0, verb)).replace(/[了的和与及]$/u, '');
  if (noun.length < 2 || noun.length > 24 || !/\p{Script=Han}|[A-Za-z]/u.test(noun)) return '';
  return balanced(noun) ? noun.replaceAll(/[“”]/gu, '') : noun.replace('”', '');
}

const balanced = (phrase: string): boolean => phrase.split('“').length === phrase.split('”').length;

/** The last words of a long phrase, cut where a smaller one begins. */
function shortened(phrase: string): string {
  if (phrase.length <= 28) return phrase;
  const parts = phrase.split(/(?<=[，；：、])/u);
  const last = parts.at(-1) ?? phrase;
  return last.length >= 2 && last.length < phrase.length ? last : phrase.slice(-28);
}

/**
 * What a number measures.
 *
 * @param left what stands before the number in its clause, times left out
 * @param right what stands behind number and unit in its clause
 * @param unitClass of the unit
 * @param earlier what the clause before speaks of
 */
export function subjectOf(
  left: string,
  right: string,
  unitClass: UnitClass | 'bare',
  earlier: string,
): string {
  const isCounted = unitClass === 'count' || unitClass === 'people';
  const isAttribute = unitClass === 'measure' && is.attribute.pattern.test(right);
  const isShare = unitClass === 'ratio' && is.shareOf.pattern.test(right);
  const noun = isCounted || isAttribute || isShare ? nounAfter(right) : '';
  const named = bare(left);
  const isLimit = isCounted && right.startsWith('的') && is.counted.pattern.test(named);
  const isNamed = noun !== '' && !is.unitNoun.pattern.test(noun) && !is.level.pattern.test(noun);
  if (isNamed && !isLimit) return noun;
  const phrase = shortened(bare(named.replace(is.doing.pattern, '')).replace(is.reached.pattern, ''));
  if (is.dependent.pattern.test(phrase)) return earlier + phrase;
  const isSubject = /\p{Script=Han}{2}|[A-Za-z]{2}/u.test(phrase) && !is.pronoun.pattern.test(phrase);
  return isSubject ? phrase : noun === '' || is.level.pattern.test(noun) ? earlier : noun;
}
