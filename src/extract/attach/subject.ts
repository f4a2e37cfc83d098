import type { UnitClass } from '../quantities/units/unit.ts';

/** Words that lead into a clause and are no part of what is measured. */
const lead =
  /^(?:(?:其中|同时|此外|另外|目前|当前|现在|全年|累计|截至目前|据统计|数据显示|特别可喜的是|应该说|但|而|且|并且|并|也|还|又|再(?!生|制造|贷款|保险|造)|则|就|预计|有望|力争|确保|争取|将|要|已经|已|我们国家|我们|(?:我国|全国)的?(?=.{4})|努力|分别|使|让|比如|例如|一是|二是|三是|四是|五是|六是|七是|以及|和|与|从|在(?![用建册营晋湘粤])|对|其|这些|该|[一二三四五六七八九十]是|第[一二三四五六七八九十]个?方面|——|[、，：“”‘’（）()\s“])+)/u;

/** Verbs and adverbs that stand between what is measured and its number. */
const tail = new Set(
  (
    '已经 已 累计 共计 总计 合计 总共 一共 共 将 要 力争 预计 有望 预期 确保 争取 目标 同比 环比 年均 ' +
    '分别 平均 大约 约 仅 再 又 均 都 就 也 还 可 努力 实际 连续 达到 达 突破 超过 超 接近 近 逾 ' +
    '实现 完成 为 有 是 占 至 到 了 过 增长 提高 提升 下降 降低 减少 增加 上升 上涨 缩短 回落 扩大 ' +
    '下跌 保持 稳定 控制 维持 在 于 由 从 新增 新建 增 降 升 减 压减 建成 建设 培育 带动 推广 形成 ' +
    '获得 得到 被 给 以 上年 去年 多 不低于 不少于 不超过 高于 低于 至少 以上 调升 调增 增至 降至'
  ).split(' '),
);

/** Where a noun that follows a number ends. */
const verbAfter =
  /(?:入围|入选|纳入|参与|参加|获得|获评|获|实现|达到|占|完成|开展|进行|投产|建成|上市|落地|开工|进入|通过|覆盖|成为|位于|分布|点火|并网|发射|成功|做过|是|已|均|将|要|在|为|被|由|的(?:目标|任务|规模|水平|能力)|等|以上|左右)/u;

const pronoun =
  /^(?:(?:高于|低于|快于|慢于|好于|超过|比(?![重例率])|较(?:上|去|前|\d)).*|如果|若|假如|只要|除非|《[^《》]*》(?:还|也)?(?:提出|明确|要求)?|(?:意见|方案|规划)(?:提出|明确)|这|那|它|他|她|其|这里|这些|这个|此|我国|全国|全省|全市|我们国家|我国的)$/u;

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

/** A list's number before a phrase, or what remains of it when a time behind it is left out. */
const enumerator = /^(?:（?[一二三四五六七八九十\d]{1,3}[）、.．]|\(?[一二三四五六七八九十\d]{1,3}\))/u;

/** A phrase without what leads into it and what leads on to the number. */
export const bare = (phrase: string): string => {
  let result = phrase.trim().replace(enumerator, '');
  for (let before = ''; before !== result;) {
    before = result;
    result = withoutTail(result.replace(lead, ''));
  }
  return result.replace(/^[的之]|[的之]$/gu, '');
};

/** What somebody does to what is measured: 我国已建成|5G基站. */
const doing =
  /^(?:我国|我们国家|我们|全国|全省|全市|工信部|工业和信息化部)?(?:已经|已|共|累计|新)*(?:建设开通|建成|建设|开通|培育|推广|形成|实现|完成|新增|拥有|创建|认定|发放|安排|投入|清偿)(?:了)?(?=.{2})/u;

/** The noun that a number stands before: 65家|制造业企业|入围. */
function nounAfter(right: string): string {
  const behind = right.replace(/^(?:以上|左右|以内|多|“|是|为)?的?/u, '');
  const [phrase = ''] = behind.split(/[，。；：、！？（）()]/u);
  const verb = phrase.search(verbAfter);
  const noun = (verb < 0 ? phrase : phrase.slice(0, verb)).replace(/[了的和与及]$/u, '');
  if (noun.length < 2 || noun.length > 24) return '';
  return balanced(noun) ? noun.replaceAll(/[“”]/gu, '') : noun.replace('”', '');
}

const balanced = (phrase: string): boolean =>
  [...phrase].filter((mark) => mark === '“').length === [...phrase].filter((mark) => mark === '”').length;

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
  const isAttribute = unitClass === 'measure' && /^(?!以上|以下|左右|以内)\p{Script=Han}/u.test(right);
  const isShare = unitClass === 'ratio' && /^(?:以上|以下|左右)?的/u.test(right);
  const noun = isCounted || isAttribute || isShare ? nounAfter(right) : '';
  if (noun !== '') return noun;
  const named = bare(left);
  const phrase = shortened(bare(named.replace(doing, '')).replace(/(?<=.{4})实现了?(?=.{2})/u, ''));
  if (/^占|^比重|^规模$|^数量$|^总量$|^产值$|^增速$/u.test(phrase)) return earlier + phrase;
  const isSubject = /\p{Script=Han}{2}|[A-Za-z]{2}/u.test(phrase) && !pronoun.test(phrase);
  return isSubject ? phrase : earlier;
}
