import type { WordRule } from '../wordRule.ts';

/** What the columns and cells of a table of indicators are told by. */
export const tableWords = {
  /** The head of the column that names what is measured. */
  label: {
    name: 'table.label',
    pattern: /^(?:主要|具体|核心|规划|预期)?(?:指标|目标|项目)(?:名称|体系)?$|^名称$/u,
    examples: [
      ['主要指标', '主要指标'],
      ['项目', '项目'],
    ],
    not: ['指标属性', '2025年目标'],
  },
  unit: {
    name: 'table.unit',
    pattern: /^(?:计量|指标)?单位$/u,
    examples: [['计量单位', '计量单位']],
    not: ['责任单位'],
  },
  property: {
    name: 'table.property',
    pattern: /^(?:指标)?(?:属性|性质)$/u,
    examples: [['指标属性', '指标属性']],
    not: ['指标'],
  },
  /** A column that says nothing of the numbers in the row. */
  aside: {
    name: 'table.aside',
    pattern: /^(?:序号|类别|类型|领域|分类|方向|备注|说明|责任单位|牵头单位)$/u,
    examples: [['类别', '类别']],
    not: ['指标类别', '类别指标'],
  },
  year: {
    name: 'table.year',
    pattern: /(?<!\d)(?:19|20)\d\d(?= ?年|$)/u,
    examples: [
      ['2025 年', '2025'],
      ['到2030年目标', '2030'],
    ],
    not: ['2025项', '12025年'],
  },
  /** The years of a column that counts over several: 2021—2025年. */
  years: {
    name: 'table.years',
    pattern: /(?<!\d)(?:19|20)\d\d ?年?[-—–~～至到](?:19|20)\d\d(?= ?年)/u,
    examples: [['2021—2025年累计', '2021—2025']],
    not: ['2025年'],
  },
  /** A column of changes over the years between the others. */
  span: {
    name: 'table.span',
    pattern: /年均|累计|年平均|五年/u,
    examples: [['年均/累计', '年均']],
    not: ['2025年'],
  },
  /** What stands at the beginning of the span. */
  base: {
    name: 'table.base',
    pattern: /基期|基数|基准|现状|实际|完成|实绩|预计|初值/u,
    examples: [['2020年实际', '实际']],
    not: ['2025年目标'],
  },
  aim: {
    name: 'table.aim',
    pattern: /目标|规划|预期|计划/u,
    examples: [['2025年目标值', '目标']],
    not: ['2020年实际'],
  },
  forecast: {
    name: 'table.forecast',
    pattern: /预测|展望/u,
    examples: [['2030年预测', '预测']],
    not: ['预期'],
  },
  binding: {
    name: 'table.binding',
    pattern: /^约束/u,
    examples: [['约束性', '约束']],
    not: ['预期性'],
  },
  expected: {
    name: 'table.expected',
    pattern: /^(?:预期|指导|引导)/u,
    examples: [['预期性', '预期']],
    not: ['约束性'],
  },
  /** A number that is counted over five years, as the note below says. */
  cumulative: {
    name: 'table.cumulative',
    pattern: /[〔[（(【] ?[〕\]）)】][^。；①-⑩]{0,12}(?:五|5) ?年累计/u,
    examples: [['注：〔〕内为五年累计数', '〔〕内为五年累计']],
    not: ['五年累计完成'],
  },
  /** Numbers with a star are of another year. */
  starred: {
    name: 'table.starred',
    pattern: /[*＊] ?号?[^。；\d①-⑩]{0,8}(?:19|20)\d\d ?年/u,
    examples: [['带*的为2019年数据', '*的为2019年']],
    not: ['2019年数据'],
  },
  /** What explains a table, below it. */
  note: {
    name: 'table.note',
    pattern:
      /^(?:(?:附)?注|说明|备注)(?: ?[(（][^()（）]{0,12}[)）])? ?[：:\d①-⑩]|^[〔[][ 　]?[〕\]]|^[*＊①-⑩]/u,
    examples: [
      ['注：〔〕内为累计数', '注：'],
      ['①按可比价格', '①'],
    ],
    not: ['注重实效', '一、注：'],
  },
  /** What all numbers of a table are in, above it. */
  caption: {
    name: 'table.caption-unit',
    pattern: /单位：[^，。；：）)\s]{1,12}/u,
    examples: [['（单位：万吨）', '单位：万吨']],
    not: ['责任单位'],
  },
  /** Marks and words about the name of what is measured. */
  labelLead: {
    name: 'table.label-lead',
    pattern:
      /^(?:\d{1,2} ?[.．、](?!\d)|[（(]\d{1,2}[)）]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑳]|其中[：:]?|#|——?){1,3} {0,3}/u,
    examples: [
      ['3. 城镇化率', '3. '],
      ['其中：水电', '其中：'],
    ],
    not: ['3岁以下入托率', '5.5以上'],
  },
} satisfies Record<string, WordRule>;
