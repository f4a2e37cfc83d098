import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { bothScripts } from './bothScripts.ts';

/** Each quantity as `words = value unit`, with the end of a range and the bound where there is one. */
const read = (text: string): string[] =>
  findQuantities(text, []).kept.map(({ start, end, value, max, unit, bound }) => {
    const upper = max === null ? '' : `–${max}`;
    const kind = bound === 'exact' || bound === 'range' ? '' : ` ${bound}`;
    return `${text.slice(start, end)} = ${value}${upper} ${unit || '–'}${kind}`;
  });

const sentences: readonly (readonly [text: string, quantities: readonly string[]])[] = [
  ['全国累计清偿拖欠账款1841亿元', ['1841亿元 = 184100000000 元']],
  ['工业增加值突破了40万亿元大关', ['40万亿元 = 40000000000000 元 more-than']],
  ['培育一千二百三十四家企业', ['一千二百三十四家 = 1234 家']],
  ['产值4兆8530亿元', ['4兆8530亿元 = 4853000000000 元']],
  ['遴选公告万家“专精特新”小巨人企业', ['万家 = 10000 家']],
  ['培育上百家综合利用骨干企业', ['上百家 = 100 家 at-least']],
  ['带动几十家企业', ['几十家 = 20–90 家']],
  ['累计上市1300多家', ['1300多家 = 1300 家 more-than']],
  ['惠及310多万户企业', ['310多万户 = 3100000 户 more-than']],
  ['占总量的三分之一', ['三分之一 = 33.33 %']],
  ['比重提高百分之五', ['百分之五 = 5 %']],
  ['产能利用率不足五成', ['五成 = 50 % less-than']],
  ['到2030年产值翻一番', ['翻一番 = 2 倍']],
  ['规模是十年前的3.2倍', ['3.2倍 = 3.2 倍']],
  ['年产量16.5万至18.6万辆', ['16.5万至18.6万辆 = 165000–186000 辆']],
  ['每年新增3至5家', ['3至5家 = 3–5 家']],
  ['增速5%—6%', ['5%—6% = 5–6 %']],
  ['从50家增加到100家', ['50家 = 50 家', '100家 = 100 家']],
  ['装机突破12.5亿千瓦', ['12.5亿千瓦 = 1250000000 千瓦 more-than']],
  ['重型燃气轮机为50兆瓦', ['50兆瓦 = 50 兆瓦']],
  ['数据中心超过650万标准机架', ['650万标准机架 = 6500000 标准机架 more-than']],
  ['覆盖超过5亿户家庭', ['5亿户 = 500000000 户 more-than']],
  ['电价降至0.3元/千瓦时', ['0.3元/千瓦时 = 0.3 元/千瓦时']],
  ['提高2.3个百分点', ['2.3个百分点 = 2.3 个百分点']],
  ['PUE降至1.25以下', ['1.25 = 1.25 – at-most']],
  ['完成职业培训40万人次以上', ['40万人次 = 400000 人次 at-least']],
];

const none: readonly string[] = [
  'C919飞机完成试飞',
  'PM2.5持续下降',
  '组建IMT2030（6G）工作组',
  '占比达到65,438+07.7%',
  '构建“1+N”政策体系',
  '“321”工作体系',
  '坚持“两个毫不动摇”',
  '算力规模居全球第2位',
  '举行第6场发布会',
  '三大攻坚战',
  '国家、省、市、县四级公共服务体系',
  '百年未有之大变局',
  '打造千亿级产业集群',
  '惠及千家万户',
  '建设一批重点项目',
  '深化“5G+工业互联网”512工程',
];

describe('quantities', () => {
  test.each(none)('%j holds none', (text) => {
    for (const each of bothScripts(text)) expect(read(each)).toEqual([]);
  });

  test.each(sentences)('%j', (text, quantities) => {
    for (const each of bothScripts(text)) expect(read(each)).toEqual(quantities);
  });

  test('whatever the text, what is found lies in it and does not overlap', () => {
    const pieces = fc.constantFrom(
      ...'一二两十百千万亿0123456789.,%多余几上近超过以至—个家元倍吨年月翻番分之成+“”《》 A'.split(''),
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 60 }), (text) => {
        let reached = 0;
        for (const { start, end, value } of findQuantities(text, []).kept) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          reached = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
