import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { titleOf } from '../../src/model/recordTitle.ts';

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
  ['到2025年，渔港布局明显优化。', ['到2025年，渔港布局明显优化']],
  ['我们将发布新版渔港管理办法，确保近海渔获量同比下降。', ['发布新版渔港管理办法', '近海渔获量同比下降']],
])('%s', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});
