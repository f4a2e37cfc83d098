import type { ReasonKind, ResultKind } from '../../src/search/api.ts';

/** A query as people type it, and what its first results must be. */
export interface Expectation {
  readonly query: string;
  readonly kind: ResultKind;
  /** Words of the first result that is no measure, in simplified script. */
  readonly holds: string;
  /** The name of the measure that stands before it; null where none does. */
  readonly measure: string | null;
  readonly reason?: ReasonKind;
}

const rows = `
新能源汽车 | target | 新能源汽车
新能源汽車 | target | 新能源汽车
专精特新 | target | 专精特新中小企业数量超过8万家
專精特新 | target | 专精特新中小企业数量超过8万家
5G基站 | figure | 5G基站231万个
５Ｇ基站 | figure | 5G基站231万个
碳达峰 | target | 碳达峰碳中和目标
绿色工厂 | target | 绿色工厂
"绿色工厂" 产值 | target | 绿色工厂产值占制造业总产值比重超过40%
制造业增加值 | figure | 制造业增加值占GDP比重为27.7%
製造業 增加值 | figure | 制造业增加值占GDP比重为27.7%
小巨人 | target | 小巨人
数字经济 | target | 数字经济
工业互联网 | target | 工业互联网
中小企业 税收 | figure | 50%的税收
拖欠 | figure | 清偿拖欠账款1841亿元
动力电池 回收 | target | 动力电池回收
废钢 | target | 废钢铁利用量达到2.65亿吨
智能制造 | target | 智能制造工程
软件 | target | 软件
氢能 | target | 氢能
元宇宙 | target | 元宇宙
6G | target | 6G
GDP比重 | figure | GDP比重达到了33.2%
国民经济大类 | figure | 45个国民经济大类
新型工业化 | target | 新型工业化
产业链供应链 | target | 产业链供应链
研发投入 | target | 研发投入
稳增长 | passage | 稳增长
新闻发布会 | passage | 新闻发布会
肖亚庆 | passage | 肖亚庆
汽车 产销 | figure | 产销
工业增加值占GDP比重 | figure | 占GDP比重达到了33.2%
碳达峰行动方案和路线图 | passage | 碳达峰行动方案和路线图
绿色 低碳 -汽车 | target | 绿色低碳转型
33.2% | figure | 33.2%
40% | target | 40%
8万家 | target | 8万家
超过8万家 | target | 超过8万家
十四五 | target | 十四五
2030 | target | 到2030年
2035年 | target | 到2035年
软件收入 | figure | 软件业收入超过了10万亿元 | apart
2022年工业增加值 | figure | 工业增加值突破了40万亿元 | apart
绿色；低碳 | target | 绿色低碳 | punctuation
低碳发展绿色 | target | 绿色 | apart
八万家 | target | 超过8万家 | quantity
80000家 | target | 超过8万家 | quantity
二〇三〇年 | target | 到2030年 | time
“十四五”末 | target | “十四五”期间 | time
>1000万辆 | figure | 1596万辆
汽车 >300万辆 | figure | 650万辆
>50% 中小企业 | figure | 60%以上的国内生产总值
>=2030 | target | 到2030年
<2026 | target | 8万家
双碳目标 | target | “双碳”目标 | punctuation
规上工业 | figure | 规模以上工业 | short-form
清欠 | figure | 拖欠 | short-form
隐形冠军 | target | 单项冠军 | short-form
NEV | target | 新能源汽车 | short-form
AI | target | 人工智能 | short-form
R&D | target | 研发 | short-form
MIIT | target | 工信部 | short-form
减负 | figure | 减税降费 | short-form
軟體 | target | 软件 | regional
資訊 | target | 信息 | regional
人工智慧 | target | 人工智能 | regional
tanfeng | target | 碳达峰 | pinyin
tandafeng | target | 碳达峰 | pinyin
tan da feng | target | 碳达峰 | pinyin
xin nengyuan | target | 新能源 | pinyin
xinnengyuanqiche | target | 新能源汽车 | pinyin
lvse gongchang | target | 绿色工厂 | pinyin
lüse gongchang | target | 绿色工厂 | pinyin
zhizaoye | target | 制造业 | pinyin
shuzi jingji | target | 数字经济 | pinyin
xiaojuren | target | 小巨人 | pinyin
jinzhuanglong | passage | 金壮龙 | pinyin
zhizaoye -绿色 | target | 制造业 | pinyin
zjtx | target | 专精特新 | initials
gzlfz | target | 高质量发展 | initials
`;

const measures = `
新能源汽车 | 新能源汽车产销量
新能源汽車 | 新能源汽车产销量
专精特新 | 专精特新中小企业
專精特新 | 专精特新中小企业
5G基站 | 5G基站
５Ｇ基站 | 5G基站
绿色工厂 | 国家层面绿色工厂
"绿色工厂" 产值 | 绿色工厂产值占制造业总产值比重
制造业增加值 | 制造业增加值占GDP比重
製造業 增加值 | 装备制造业占规模以上工业增加值比重
小巨人 | 专精特新“小巨人”企业
工业互联网 | 具有影响力的工业互联网平台
拖欠 | 清偿拖欠中小企业账款
废钢 | 废钢铁利用量
智能制造 | 智能制造示范（标杆）工厂
软件 | 软件业务收入
GDP比重 | 工业增加值占GDP比重
国民经济大类 | 工业互联网融入的国民经济大类
汽车 产销 | 新能源汽车产销量
工业增加值占GDP比重 | 工业增加值占GDP比重
软件收入 | 软件业务收入
规上工业 | 装备制造业占规模以上工业增加值比重
清欠 | 清偿拖欠中小企业账款
NEV | 新能源汽车产销量
R&D | 数字化研发设计工具普及率
軟體 | 软件业务收入
資訊 | 电子信息制造业营业收入
xin nengyuan | 新能源汽车产销量
xinnengyuanqiche | 新能源汽车产销量
lvse gongchang | 国家层面绿色工厂
lüse gongchang | 国家层面绿色工厂
zhizaoye | 国家先进制造业集群
xiaojuren | 专精特新“小巨人”企业
zhizaoye -绿色 | 国家先进制造业集群
zjtx | 专精特新中小企业
`;

const measureOf = new Map(
  measures
    .trim()
    .split('\n')
    .map((row): [string, string] => {
      const [query = '', name = ''] = row.split(' | ');
      return [query, name];
    }),
);

/** Reviewed by eye: the query, the first result's kind and words, and the reason it is there for, if not exact. */
export const expectations: readonly Expectation[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [query = '', kind = '', holds = '', reason] = row.split(' | ');
    return {
      query,
      kind: kind as ResultKind,
      holds,
      measure: measureOf.get(query) ?? null,
      ...(reason ? { reason: reason as ReasonKind } : {}),
    };
  });
