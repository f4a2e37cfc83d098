import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { plainForms } from '../../src/extract/plainForms.ts';

test.each([
  ['２０２５年增长１２％', '2025年增长12%'],
  ['产值３，４００亿元，５家', '产值3,400亿元，5家'],
  ['占２．５％', '占2.5%'],
  ['５Ｇ基站', '5G基站'],
  ['60\u00a0000套', '60 000套'],
  ['计贰拾叁万零伍佰元', '计二十三万零五百元'],
  ['伍某任职', '伍某任职'],
  ['产值为１，２家', '产值为1，2家'],
])('%s is read as %s', (text, plain) => {
  expect(plainForms(text)).toBe(plain);
  expect(plainForms(text)).toHaveLength(text.length);
});

test('what is read so is quoted as it stands', () => {
  const text = '２０２２年，产值突破３，４００亿元。';
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  const [record] = extract(text, { said: '2023-03-01', blocks, turns: [] }).records;
  expect(record?.statement.quantity).toMatchObject({ text: '３，４００亿元', value: 340_000_000_000 });
  expect(record?.statement.time).toMatchObject({ text: '２０２２年', start: '2022-01-01' });
});
