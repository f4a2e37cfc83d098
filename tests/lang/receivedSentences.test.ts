import { expect, test } from 'vitest';
import { receivedSentences } from '../../src/lang/receivedSentences.ts';
import { type LoggedChange, stretchesOf } from '../../src/lang/stretches.ts';

/** The pieces of a received text, each after the sentence it became. */
function shape(
  received: string,
  changes: LoggedChange[],
  sentences: [start: number, end: number][],
): string[] {
  const named = sentences.map(([start, end], index) => ({ id: `s${index + 1}`, start, end }));
  const pieces = receivedSentences(named, stretchesOf(received, changes));
  expect(pieces.map(({ text }) => text).join('')).toBe(received);
  return pieces.map(({ text, sentence }) => `${sentence ?? '-'}:${text}`);
}

test('each sentence is found where it came from', () => {
  const menu = { start: 0, end: 3, to: '' };
  const reading = { start: 4, end: 9, to: '' };
  expect(
    shape(
      '菜单\n業(yè)，好。\n乙。',
      [menu, { ...reading, end: 8 }],
      [
        [0, 4],
        [5, 7],
      ],
    ),
  ).toEqual(['-:菜单\n', 's1:業(yè)，好。', '-:\n', 's2:乙。']);
});

test('a sentence that begins with what was supplied begins behind it', () => {
  expect(
    shape(
      '甲。乙。',
      [{ start: 2, end: 2, to: '\n“' }],
      [
        [0, 2],
        [3, 6],
      ],
    ),
  ).toEqual(['s1:甲。', 's2:乙。']);
});

test('a sentence of which nothing was received still has a place', () => {
  expect(
    shape(
      '甲。丙。',
      [{ start: 2, end: 2, to: '乙。' }],
      [
        [0, 2],
        [2, 4],
        [4, 6],
      ],
    ),
  ).toEqual(['s1:甲。', 's2:', 's3:丙。']);
});
