import { describe, expect, test } from 'vitest';
import { extractFrom } from '../../src/cli/registries.ts';
import { restore } from '../../src/restore/restore.ts';
import { toTraditional } from '../../src/lang/scripts.ts';

const head = ['类别', '指标', '2020年', '2025年', '年均/累计', '属性'];
const rows = [
  ['水', '1. 节水型企业（万家）', '1.2', '>3', '—', '预期性'],
  ['水', '2. 万元产值用水量下降（%）', '〔16〕', '—', '〔12.5〕', '约束性'],
  ['能源', '3. 地热供暖面积（亿平方米）', '14*', '20左右', '与用能增长同步', '预期性'],
];
const note = '注：①〔〕为五年累计数。②带*的为2019年数据，口径变化的有3项。';
const above = '一、主要指标';
const below = '到2025年，建成节水城市40个。';

const lines = (table: readonly (readonly string[])[], between: string): string =>
  table.map((cells) => cells.join(between)).join('\n');

const forms = {
  'tab-separated': lines([head, ...rows], '\t'),
  'one cell a line': lines([head, ...rows], '\n'),
  Markdown: `${lines([head, head.map(() => '---'), ...rows], ' | ')}\n`,
  HTML: `<table>${[head, ...rows].map((cells) => `<tr>\n${cells.map((cell) => `<td><p>${cell.replace('>', '&gt;')}</p>\n</td>`).join('')}</tr>`).join('\n')}</table>`,
};

function read(table: string, said: string | null = '2021-06-01', words = note): string[] {
  const restored = restore(`${above}\n\n${table}\n${words}\n${below}`);
  return extractFrom(restored, [], said).records.map(
    ({ statement: { kind, type, subject, quantity, time } }) =>
      [
        `${kind} ${type}`,
        subject,
        quantity && `${quantity.text} ${quantity.bound} ${quantity.value} ${quantity.unit}`,
        time && `${time.start}/${time.end}`,
      ].join(' | '),
  );
}

const records = [
  'figure reported | 节水型企业 | 1.2 exact 12000 家 | 2020-01-01/2020-12-31',
  'target quantified | 节水型企业 | 3 more-than 30000 家 | 2025-01-01/2025-12-31',
  'figure reported | 万元产值用水量下降 | 16 exact 16 % | 2016-01-01/2020-12-31',
  'target quantified | 万元产值用水量下降 | 12.5 exact 12.5 % | 2021-01-01/2025-12-31',
  'figure reported | 地热供暖面积 | 14 exact 1400000000 平方米 | 2019-01-01/2019-12-31',
  'target quantified | 地热供暖面积 | 20 approx 2000000000 平方米 | 2025-01-01/2025-12-31',
  'target quantified | 节水城市 | 40个 exact 40 个 | 2025-01-01/2025-12-31',
];

describe('a table of indicators', () => {
  test.each(Object.entries(forms))('as %s gives a record for each number, and no other', (_, table) => {
    expect(read(table)).toEqual(records);
    expect(read(toTraditional(table))).toEqual(records);
  });

  test('is the same lines of cells in every form', () => {
    const texts = Object.values(forms).map((table) => restore(`${above}\n\n${table}\n${below}`).text);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]?.split('\n')[2]?.split('\t')).toEqual(rows[0]);
  });

  test.each([
    ['whose head tells no time', '指标\t数量\t属性\n节水企业\t30\t预期性'],
    ['that names nothing measured', '甲市\t2020年\t2025年\n节水\t30\t40'],
    [
      'of words',
      '指标\t2025年\t属性\n节水企业\t达到国家要求\t预期性\n节水城市\t高于全省平均水平2个百分点\t预期性',
    ],
  ])('%s gives none', (_, table) => {
    expect(read(table, '2021-06-01', '')).toEqual(records.slice(-1));
  });

  test('of a year that is over reports, and what it set as an aim is no aim any more', () => {
    expect(read('指标\t2020年目标\t2020年完成\n节水企业（家）\t30\t32', '2021-06-01', '')).toEqual([
      'figure reported | 节水企业 | 32 exact 32 家 | 2020-01-01/2020-12-31',
      ...records.slice(-1),
    ]);
  });

  test.each([
    ['a column', '指标\t单位\t2020年\t2025年\t属性\n节水城市\t座\t3\t9\t预期性'],
    ['the head', '指标\t2020年（座）\t2025年（座）\t属性\n节水城市\t3\t9\t预期性'],
    ['the cell', '指标\t2020年\t2025年\t属性\n节水城市\t3座\t9座\t预期性'],
    ['the line above', '单位：座\n指标\t2020年\t2025年\t属性\n节水城市\t3\t9\t预期性'],
  ])('takes the unit from %s', (_, table) => {
    const [base, aim] = read(table, '2021-06-01', '');
    expect(base).toMatch(/^figure reported \| 节水城市 \| 3座? exact 3 座 /u);
    expect(aim).toMatch(/^target quantified \| 节水城市 \| 9座? exact 9 座 /u);
  });

  test('without a day of its own tells base and aim by their order', () => {
    expect(
      read(forms['tab-separated'], null).filter((each) => /^(?:figure|target).*节水型/u.test(each)),
    ).toEqual(records.slice(0, 2));
  });
});
