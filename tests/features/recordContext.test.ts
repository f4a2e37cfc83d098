import { expect, test } from 'vitest';
import type { Edit } from '../../src/model/edits.ts';
import { contextOf } from '../../src/features/record/context.ts';
import type { Reading } from '../../src/features/record/reading.ts';
import { restorationsOf } from '../../src/features/record/restored.ts';
import { ruleInWords } from '../../src/features/record/rules.ts';
import { editionFrom } from '../corpus/editions.ts';

type EditedStretch = Reading['edits'] extends ReadonlyMap<string, readonly (infer E)[]> ? E : never;

const text = '工业平稳。实现超过8万家目标。企业向好。';

const edited = (words: string, change: Partial<Edit>): EditedStretch => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  const whole: Edit = {
    ...{ kind: 'spun', start, end: start, from: '', to: words, reason: '换词改写', certainty: 'certain' },
    ...change,
  };
  return { before: whole.from, beforeStart: start, start, end: start + [...whole.to].length, change: whole };
};

const spun = edited('实现', { from: '真现' });
const half = edited('。企业', { kind: 'halfwidth', from: '.', to: '。' });
const pinyin = edited('家', { kind: 'pinyin', from: '(jiā)', to: '' });
const edits = [spun, pinyin, half];

const reading: Reading = {
  texts: { 'zh-Hans': [...text], 'zh-Hant': [...text] },
  sentences: editionFrom(text).sentences,
  edits: new Map([['s2', edits]]),
  received: new Map([['s2', '真现超过8万家(jiā)目标.']]),
};

const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const record = {
  anchor: { sentence: 's2', ...at('实现超过8万家'), exact: '实现超过8万家', prefix: '', suffix: '' },
  quantity: {
    ...{ text: '8万家', ...at('8万家'), value: 80000, max: null, unit: '家' },
    ...{ bound: 'more-than' as const, bound_text: '超过' },
  },
};

test('the sentence is cut where the quotation and its value begin and end, and nowhere else', () => {
  const { stretches, before, after, number, received } = contextOf(record, reading, 'zh-Hans');
  expect(stretches.map(({ part, text: words }) => [part, words])).toEqual([
    ['quote', '实现'],
    ['value', '超过8万家'],
    ['outside', '目标。'],
  ]);
  expect([before?.text, after?.text]).toEqual(['工业平稳。', '企业向好。']);
  expect(number).toBe(2);
  expect(received).toBe('真现超过8万家(jiā)目标.');
});

test('restored words are told one by one, what changes no word by its number', () => {
  const { places, minor } = restorationsOf(edits, [...text], 'zh-Hans');
  expect(places.map(({ now, from }) => [now, from])).toEqual([['实现', '真现']]);
  expect(minor).toEqual(['删去夹注拼音1处', '改正半角标点1处']);
});

test('a rule is told in words, one without words by its family and name', () => {
  expect(ruleInWords(['number.mixed', 'unit.count', 'time.year (carried)'], 'zh-Hans')).toBe(
    '带“万”“亿”的数字；个数单位；时间：年份，承前文',
  );
  expect(ruleInWords(['mood.brand-new'], 'zh-Hant')).toBe('語氣（brand-new）');
});
