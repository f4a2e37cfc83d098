import type { Direction } from '../../model/record.ts';

/** How a clause tells that a measured thing is to rise, fall or hold, without a number. */
export interface DirectionalRule {
  readonly name: string;
  readonly direction: Direction;
  /** For what a clause says, without what leads into it; the group `thing` is what is measured. */
  readonly pattern: RegExp;
  /** The characters that it ends with. */
  readonly ends: string;
  /** Clauses with what they measure; run in both scripts. */
  readonly examples: readonly (readonly [clause: string, thing: string])[];
  readonly not: readonly string[];
}

/** The rules, in the order in which they are tried. */
export const directionalRules: readonly DirectionalRule[] = [
  {
    name: 'directional.in-step',
    direction: 'up',
    ends: '步',
    pattern: /^(?:保持|实现)?(?<thing>[^，]{2,40}(?:增长|提高)(?:和|与|同)[^，]{2,40})(?:基本)?同步$/u,
    examples: [['居民收入增长和经济增长同步', '居民收入增长和经济增长']],
    not: ['城乡建设同步推进'],
  },
  {
    name: 'directional.hold',
    direction: 'hold',
    ends: '定稳平变降加低',
    pattern:
      /^(?:保持)?(?<thing>[^，]{0,30}(?:(?<![质力能海大])量|(?<!效|汇)率|强度|比重|占比|比例|价格|能耗|排放|产值|增加值|数量|浓度|面积|份额|增速))(?:继续|总体|基本|大体|持续|均)?(?:保持|维持)?(?:在合理区间|总体|基本|大体|长期)?(?:稳定|平稳|持平|不变|不降|不增加|不降低|不下降)$/u,
    examples: [
      ['森林覆盖率保持稳定', '森林覆盖率'],
      ['保持制造业比重基本稳定', '制造业比重'],
    ],
    not: ['保持社会稳定', '产业链保持稳定'],
  },
  {
    name: 'directional.down',
    direction: 'down',
    ends: '降低少落小短减',
    pattern:
      /^(?<thing>[^，]{0,30}(?:(?<![质力能海大])量|(?<!效)率|强度|比重|占比|比例|价格|成本|能耗|物耗|排放|产值|数量|浓度|面积|份额|增速|收费|时限|差距))(?:同比|总体|持续|继续|稳步|逐年|明显|显著|大幅|进一步|有所|稳中){0,3}(?:下降|降低|减少|回落|缩小|缩短|压减|有降)$/u,
    examples: [['水泥产量同比下降', '水泥产量']],
    not: ['降低成本', '风险逐步下降'],
  },
  {
    name: 'directional.up',
    direction: 'up',
    ends: '高长升加大',
    pattern:
      /^(?<thing>[^，]{0,30}(?:(?<![质力能海大])量|(?<!效|生产)率|强度|比重|占比|比例|收入|投资|消费|产值|增加值|数量|面积|份额|规模|年限|寿命))(?:同比|总体|持续|继续|稳步|逐年|逐步|明显|显著|大幅|进一步|有所|不断|较快|稳定|合理){0,3}(?:提高|增长|提升|上升|增加|扩大|攀升)$/u,
    examples: [['研发投入强度稳步提高', '研发投入强度']],
    not: ['公共服务水平明显提升', '使用效率进一步提升'],
  },
];
