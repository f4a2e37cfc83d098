import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';

function ownersIn(text: string, issuer: string | null = null): (string | null)[] {
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  return extract(text, { said: '2023-03-01', blocks, turns: [], issuer }).records.map(
    ({ statement: { of } }) => of,
  );
}

test.each([
  ['党的二十大提出，到2035年城镇化率达到75%。', ['党的二十大']],
  ['《节水纲要》明确，到2025年建成水厂300座；我们今年要建成60座。', ['《节水纲要》', null]],
  ['按照中央经济工作会议部署，今年建成水厂60座。', ['中央经济工作会议']],
  ['我们要落实《节水纲要》，今年建成水厂60座。', [null, null]],
])('%s', (text, owners) => {
  expect(ownersIn(text)).toEqual(owners);
});

test('what a document says itself is whose document it is', () => {
  expect(ownersIn('到2025年建成水厂300座。党的二十大提出，到2035年城镇化率达到75%。', '水利部')).toEqual([
    '水利部',
    '党的二十大',
  ]);
});
