import { expect, test } from 'vitest';
import type { Edit } from '../../../src/model/edits.ts';
import { totalsOf } from '../../../src/features/document/facts/totals.ts';

const edit = (kind: Edit['kind'], from: string, to: string): Edit => ({
  kind,
  start: 0,
  end: [...from].length,
  from,
  to,
  reason: '理由',
  certainty: from === to ? 'unsure' : 'certain',
});

test('what was done is counted by kind; what is only flagged or arranged is not', () => {
  const edits = [
    edit('halfwidth', ',', '，'),
    edit('pinyin', '(yè)', ''),
    edit('pinyin', '(diǎn)', ''),
    edit('layout', ' ', ''),
    edit('spun', '家产', '工业'),
    edit('spun', '主席', '主席'),
    { ...edit('stripped', '', '_'), certainty: 'unsure' as const },
  ];
  expect(totalsOf({ document: 'test', encoding: 'utf-8', script: 'zh-Hans', edits })).toEqual({
    made: [
      { kind: 'pinyin', count: 2 },
      { kind: 'halfwidth', count: 1 },
    ],
    damaged: 6,
    arranged: 1,
    unsure: 2,
    unspun: 1,
  });
});
