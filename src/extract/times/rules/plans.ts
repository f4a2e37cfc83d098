import { fiveYearPlan } from '../../../lang/fiveYearPlans.ts';
import { years } from '../calendar.ts';
import { smallNumber } from '../../../lang/numerals/small.ts';
import type { Relation } from '../../../model/record.ts';
import type { TimeRule } from '../rule.ts';

const relationOf = (words: string): Relation | undefined => {
  if (words === '以来') return 'since';
  return words.includes('末') || words.includes('头') || words.includes('前') ? undefined : 'during';
};

/** A five-year plan's years, its middle the third of them; the plan itself (“十四五”规划) and 开局之年 are names. */
export const planPeriod: TimeRule = {
  name: 'time.plan-period',
  starts: '自“"「『‘一二三四五六七八九十',
  pattern:
    /(?:自?[“"「『‘](一|二|三|四|五|六|七|八|九|十[一二三四五六]?)五[”"」』’]|自?(?<![一二三四五六七八九十百千])(十[一二三四五六])五)(?:的)?(?:期间|以来|(?:时)?期末|中期(?!评估|检查|调整|考核|报告)|末(?:期|年)?(?!端|梢)|[前头](?:两|二|三|四)年|时期(?:的?(?:期间|末|[前头](?:两|二|三|四)年)|以来)?|规划(?:实施)?(?:期间|期末|期内|期))/y,
  read: ([all, quoted = '', plain]) => {
    const plan = smallNumber(plain ?? quoted);
    if (plan === null) return null;
    const { first, last } = fiveYearPlan(plan);
    const words = /(?:以来|末|中(?=期$)|[前头].年)/.exec(all)?.[0] ?? '';
    if (words === '末') return years(last, last, 'year');
    if (words === '中') return years(first + 2, first + 2, 'year');
    const relation = relationOf(words);
    const count = smallNumber(words.charAt(1));
    const span = years(first, words.endsWith('年') && count !== null ? first + count - 1 : last, 'period');
    return span === null ? null : { ...span, ...(relation === undefined ? {} : { relation }) };
  },
  examples: [
    ['“十四五”期间，我国', '“十四五”期间', '2021-01-01/2025-12-31', 'during'],
    ['“十五五”时期主要目标', '“十五五”时期', '2026-01-01/2030-12-31', 'during'],
    ['“十四五”以来', '“十四五”以来', '2021-01-01/2023-03-01', 'since'],
    ['十三五期间', '十三五期间', '2016-01-01/2020-12-31', 'during'],
    ['到“十四五”末，力争', '到“十四五”末', '2025-01-01/2025-12-31', 'by'],
    ['较“十三五”末增长', '“十三五”末', '2020-01-01/2020-12-31'],
    ['到“十五五”中期，', '到“十五五”中期', '2028-01-01/2028-12-31', 'by'],
    ['“一五”时期', '“一五”时期', '1953-01-01/1957-12-31', 'during'],
    ['“二五”时期', '“二五”时期', '1958-01-01/1962-12-31', 'during'],
    ['“十四五”前四年', '“十四五”前四年', '2021-01-01/2024-12-31'],
  ],
  not: ['“十四五”规划', '“十四五”中期评估', '“十四五”开局之年', '二十四五岁', '一五一十', '“十四五”收官'],
};
