import type { ReasonKind, ResultKind } from '../../../src/query/search/api.ts';

/** A query as people type it, and what its first results in the tests' own corpus must be. */
export interface Expectation {
  readonly query: string;
  /** The name of the measure that stands first; null where none does. */
  readonly measure: string | null;
  readonly kind: ResultKind;
  /** Words of the first result that is no measure, in simplified script. */
  readonly holds: string;
  readonly reason?: ReasonKind;
}

const rows = `
新能源汽车 | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆
新能源汽車 | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆
专精特新 | 专精特新中小企业 | target | 力争今年全国专精特新中小企业数量超过5万家
專精特新 | 专精特新中小企业 | target | 力争今年全国专精特新中小企业数量超过5万家
5G基站 | 5G基站 | target | 到2025年底，5G基站总数超过300万个
５Ｇ基站 | 5G基站 | target | 到2025年底，5G基站总数超过300万个
示范工厂 | 示范工厂 | target | 到2026年底，全国示范工厂数量达到900家
示範工廠 | 示范工厂 | target | 到2026年底，全国示范工厂数量达到900家
"示范工厂" 产值 | - | target | 各级示范工厂产值占制造业总产值比重超过40%
工业增加值 | 装备制造业占规模以上工业增加值比重 | target | 力争全年工业增加值增长5%左右
工業 增加值 | 装备制造业占规模以上工业增加值比重 | target | 规模以上工业单位增加值能耗比2020年下降13.5%
小巨人 | 专精特新中小企业 | target | 培育1万家专精特新“小巨人”企业
工业互联网 | - | target | 今年将深化“5G+工业互联网”融合应用
中小企业 账款 | - | figure | 全国累计清偿拖欠中小企业账款1260亿元
拖欠 | - | figure | 全国累计清偿拖欠中小企业账款1260亿元
动力电池 回收 | - | target | 我们将完善动力电池回收利用体系
废旧动力电池 | - | target | 完善废旧动力电池综合利用体系
智能制造 | - | target | 我们将深入实施智能制造工程
低碳 | - | target | 绿色低碳产业竞争力进一步增强
充电桩 | - | target | 到2025年建成充电桩400万个
数字化 | - | target | 今年年底前，完成1000家企业的数字化诊断
6G | - | target | 同步布局6G技术研发
工业增加值比重 | 装备制造业占规模以上工业增加值比重 | figure | 装备制造业占规模以上工业增加值比重34.1%
国民经济大类 | - | figure | 工业互联网已经融入40个国民经济大类
能耗 | - | target | 规模以上工业单位增加值能耗比2020年下降13.5%
技术改造 | - | target | 继续实施技术改造工程
核心技术 | - | passage | 核心技术要靠自己，优化环境要靠大家
新闻发布会 | - | milestone | 新闻办公室2022年2月18日下午3时举行新闻发布会
林启明 | - | passage | 工业部部长林启明在代表通道上回答记者提问
汽车 产量 | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆
装备制造业比重 | 装备制造业占规模以上工业增加值比重 | target | 装备制造业增加值比重（%） | apart
碳排放 峰值 | - | target | 2030年前工业领域碳排放达到峰值
典型应用场景 | - | target | 形成20个典型应用场景
绿色 低碳 -汽车 | - | target | 绿色低碳产业竞争力进一步增强
绿色低碳 -制造业 | - | target | 绿色低碳产业竞争力进一步增强
31.2% | - | figure | 装备制造业占规模以上工业增加值比重31.2%
40% | - | target | 各级示范工厂产值占制造业总产值比重超过40%
5万家 | - | target | 力争今年全国专精特新中小企业数量超过5万家
超过5万家 | - | target | 力争今年全国专精特新中小企业数量超过5万家
2025 | - | target | 到2025年底，5G基站总数超过300万个
2030 | - | target | 2030年前工业领域碳排放达到峰值
2035年 | - | passage | 到那时制造业绿色低碳发展水准将整体跃升
2021年工业增加值 | - | figure | 2021年，全部工业增加值达到35万亿元 | apart
绿色；低碳 | - | target | 绿色低碳产业竞争力进一步增强 | punctuation
低碳发展绿色 | - | target | 到那时制造业绿色低碳发展水准将整体跃升 | apart
制造业改造绿色化 | - | target | 到2025年，制造业绿色化改造取得显著成效 | apart
五万家 | - | target | 力争今年全国专精特新中小企业数量超过5万家 | quantity
50000家 | - | target | 力争今年全国专精特新中小企业数量超过5万家 | quantity
二〇三〇年 | - | target | 2030年前工业领域碳排放达到峰值 | time
今年年底前 | - | target | 今年年底前，完成1000家企业的数字化诊断
>1000万辆 | - | target | 到2027年，新能源汽车年产量超过1500万辆
汽车 >300万辆 | - | target | 到2027年，新能源汽车年产量超过1500万辆
>30% 工业 | - | target | 大宗工业固废综合利用率（%）
>=2030 | - | target | 2030年前工业领域碳排放达到峰值
<2022 | - | target | 要把示范工厂建设作为制造业绿色化的主要抓手
新能源车 | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆 | short-form
工互 | - | target | 今年将深化“5G+工业互联网”融合应用 | short-form
数转 | - | target | 把绿色化改造和数字化转型结合起来 | short-form
减排 | - | target | 带动重点行业节能降碳 | short-form
规上工业 | 装备制造业占规模以上工业增加值比重 | target | 规模以上工业单位增加值能耗比2020年下降13.5% | short-form
清欠 | - | figure | 全国累计清偿拖欠中小企业账款1260亿元 | short-form
NEV | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆 | short-form
SME | 专精特新中小企业 | target | 力争今年全国专精特新中小企业数量超过5万家 | short-form
IIoT | - | target | 今年将深化“5G+工业互联网”融合应用 | short-form
PV | - | target | 鼓励园区建设分布式光伏和储能设施 | short-form
網路 | - | target | 工业部将按照适度超前的原则加快5G网络建设 | regional
数位化 | - | target | 今年年底前，完成1000家企业的数字化诊断 | regional
shifangongchang | 示范工厂 | target | 到2026年底，全国示范工厂数量达到900家 | pinyin
shifan gongchang | 示范工厂 | target | 到2026年底，全国示范工厂数量达到900家 | pinyin
shi fan gong chang | 示范工厂 | target | 到2026年底，全国示范工厂数量达到900家 | pinyin
xin nengyuan | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆 | pinyin
xinnengyuanqiche | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆 | pinyin
lvsehua | - | target | 到2025年，制造业绿色化改造取得显著成效 | pinyin
lüsehua | - | target | 到2025年，制造业绿色化改造取得显著成效 | pinyin
zhizaoye | 装备制造业占规模以上工业增加值比重 | target | 到2025年，制造业绿色化改造取得显著成效 | pinyin
shuzihua | - | target | 今年年底前，完成1000家企业的数字化诊断 | pinyin
xiaojuren | - | target | 培育1万家专精特新“小巨人”企业 | pinyin
linqiming | - | passage | 工业部部长林启明在代表通道上回答记者提问 | pinyin
zhizaoye -绿色 | 装备制造业占规模以上工业增加值比重 | target | 各级示范工厂产值占制造业总产值比重超过40% | pinyin
zjtx | 专精特新中小企业 | target | 力争今年全国专精特新中小企业数量超过5万家 | initials
sfgc | 示范工厂 | target | 到2026年底，全国示范工厂数量达到900家 | initials
xnyqc | 新能源汽车产量 | target | 到2027年，新能源汽车年产量超过1500万辆 | initials
jishugaizao | - | target | 继续实施技术改造工程 | pinyin
chongdianzhuang | - | target | 到2025年建成充电桩400万个 | pinyin
低碳园区 | - | figure | 5年来，全国共建成320家示范工厂、45个低碳园区
光伏 | - | target | 鼓励园区建设分布式光伏和储能设施
代表通道 | - | passage | 工业部部长林启明在代表通道上回答记者提问
自2023年7月1日起施行 | - | milestone | 自2023年7月1日起施行
施行 | - | milestone | 自2023年7月1日起施行
节能装备 | - | figure | 推广近2万台节能装备
`;

/** Reviewed by eye: the query, what its first results are, and the reason they are there for, if not exact. */
export const expectations: readonly Expectation[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [query = '', measure = '', kind = '', holds = '', reason] = row.split(' | ');
    return {
      query,
      measure: measure === '-' ? null : measure,
      kind: kind as ResultKind,
      holds,
      ...(reason ? { reason: reason as ReasonKind } : {}),
    };
  });
