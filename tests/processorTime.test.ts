import { expect, test } from 'vitest';
import { growth, mostGrowth, timesAsLong } from './processorTime.ts';

/** Walks through a text as often as it has characters, or a fixed number of times. */
function walk(text: string, times: number): number {
  let sum = 0;
  for (let time = 0; time < times; time += 1) {
    for (let at = 0; at < text.length; at += 1) sum ^= text.charCodeAt(at) + time;
  }
  return sum;
}

test('linear work does not grow', () => {
  expect(growth((text) => walk(text, 20), '一二', 24_000)).toBeLessThan(mostGrowth);
});

test('sorting does not grow', () => {
  const sorted = (text: string): string[] => [...text].sort();
  expect(growth(sorted, '三一二', 24_000)).toBeLessThan(mostGrowth);
});

test('quadratic work grows', () => {
  expect(growth((text) => walk(text, text.length), '一二', 4000)).toBeGreaterThan(mostGrowth);
});

test('work of which half is quadratic on the short text grows', () => {
  const work = (text: string): unknown => [walk(text, text.length), walk(text, 500)];
  expect(growth(work, '一二', 4000)).toBeGreaterThan(mostGrowth);
});

test('an expression that backtracks grows', () => {
  expect(growth((text) => /中+$/u.test(`${text}。`), '中', 8000)).toBeGreaterThan(mostGrowth);
});

test('waiting takes no time', () => {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const work = (): unknown => walk('一'.repeat(1000), 10_000);
  const waiting = (): unknown => [work(), Atomics.wait(signal, 0, 0, 200)];
  expect(timesAsLong(waiting, work, 2)).toBeLessThan(2);
});
