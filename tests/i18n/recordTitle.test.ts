import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { titleOf } from '../../src/i18n/recordTitle.ts';

const titles = (text: string): string[] =>
  extract(text, {
    said: '2023-03-01',
    blocks: [{ type: 'paragraph', start: 0, end: text.length }],
    turns: [],
  }).records.map(({ statement }) => titleOf(statement));

test.each([
  ['力争今年渔业合作社数量超过8万家。', ['渔业合作社数量：2023年底前超过8万家']],
  ['去年渔船产量为705万艘，同比增长9.4%。', ['渔船产量：2022年705万艘', '2022年渔船产量同比增长9.4%']],
  ['渔业能耗强度比2020年下降5%。', ['渔业能耗强度比2020年下降5%']],
  ['截至2022年底，建成渔港7万多座。', ['渔港：截至2022年底7万多座']],
  ['一是今年准备出台健全渔业服务体系的意见。', ['2023年底前出台健全渔业服务体系的意见']],
  ['通过3至5年时间，力争培育渔业合作社1万家。', ['渔业合作社：2026年3月至2028年3月之间1万家']],
  ['到2025年，渔港布局明显优化。', ['到2025年，渔港布局明显优化']],
  ['我们将发布新版渔港管理办法，确保近海渔获量同比下降。', ['发布新版渔港管理办法', '近海渔获量同比下降']],
])('%s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});

test('a number of a table has the unit of its head, and a way that the row says is said once', () => {
  const text = '指标\t2020年\t2025年\n渔业合作社（万家）\t3.2\t4.5\n单位产值能耗下降（%）\t\t13.5';
  const lines = text.split('\n');
  const blocks = lines.map((line, index) => {
    const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    return { type: 'paragraph' as const, start, end: start + line.length };
  });
  const { records } = extract(text, { said: '2021-03-01', blocks, turns: [] });
  expect(records.map(({ statement }) => titleOf(statement))).toEqual([
    '渔业合作社：2020年3.2万家',
    '渔业合作社：2025年4.5万家',
    '2025年单位产值能耗下降13.5%',
  ]);
});
