import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { readAll } from '../../scripts/generate.ts';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { pageRepairs, wordingRepairs } from '../../src/restore/repairs/index.ts';
import { spunScore } from '../../src/restore/repairs/spun.ts';
import { restore } from '../../src/restore/restore.ts';
import { scripts, inScript, toTraditional } from '../../src/text/scripts.ts';

const lexicon = readLexicon('content');
const alone = { ...lexicon, witnesses: [] };
const readings = readAll(readContent('content').documents, lexicon);

function readingOf(id: string) {
  const found = readings.find(({ received }) => received.source.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

const countOf = (id: string, kind: string): number =>
  readingOf(id).restored.edits.filter((edit) => edit.kind === kind).length;

describe('the spun press conference', () => {
  const { text, restored } = readingOf('2023-03-press-conference');

  test('reads as it was reviewed, sentence by sentence', () => {
    const reviewed = readFileSync('tests/restore/expected/2023-03-press-conference.txt', 'utf8');
    expect(`${restored.text}\n`).toBe(reviewed);
  });

  test('is told from sound text by its markers', () => {
    const before = spunScore(text, lexicon.spun);
    const after = spunScore(restored.text, lexicon.spun);
    expect(before.isSpun).toBe(true);
    expect(before.markers.length).toBeGreaterThan(50);
    expect(before.density).toBeGreaterThan(10 * 4);
    expect(after).toMatchObject({ isSpun: false, markers: [], density: 0 });
  });

  test('keeps every digit, in order', () => {
    expect(restored.text.replace(/\D/gu, '')).toBe(text.replace(/Va0;/u, '').replace(/\D/gu, ''));
  });

  test('has its names and offices right', () => {
    for (const name of [
      '工业和信息化部',
      '党组书记、部长金壮龙',
      '党中央',
      '中央经济工作会议',
      '总书记',
      '专精特新“小巨人”企业8997家',
    ]) {
      expect(restored.text).toContain(name);
    }
  });

  test('flags what cannot be told, and leaves it', () => {
    const flags = restored.edits.filter(({ alternatives }) => alternatives !== undefined);
    expect(flags.map(({ from }) => from)).toEqual(expect.arrayContaining(['主席', '维持']));
    for (const { from, to, certainty } of flags) expect([to, certainty]).toEqual([from, 'unsure']);
  });
});

describe('the interview that lost its digits', () => {
  const { restored } = readingOf('2021-01-interview-xinhua-daily');
  const witness = readingOf('2021-01-interview-power-grid').restored;

  test('has every figure of its witness from where the interview begins', () => {
    const from = (text: string): string => text.slice(text.indexOf('新的一年，新的气象'));
    expect(from(restored.text)).toBe(from(witness.text));
  });

  test('says of each supplied character which witness has it', () => {
    const supplied = restored.edits.filter(({ kind, to }) => kind === 'stripped' && to !== '_');
    expect(supplied.length).toBeGreaterThan(100);
    for (const { witness: id, from } of supplied)
      expect([id, from]).toEqual(['2021-01-interview-power-grid', '']);
  });

  test('marks as gaps what the witness lacks, too', () => {
    expect(restored.text).toContain('谈_年工业通信业发力点');
    expect(restored.text).toContain('新华社北京_月_日电');
    expect(restored.edits.filter(({ to }) => to === '_').map(({ certainty }) => certainty)).toEqual(
      Array(4).fill('unsure'),
    );
  });
});

test('the interview in traditional script loses each of its 662 annotations, the guidelines 210', () => {
  expect(countOf('2021-01-interview-power-grid', 'pinyin')).toBe(662);
  expect(countOf('2024-03-green-guidelines', 'pinyin')).toBe(210);
});

describe('sound text', () => {
  const sound = readings.map(({ restored }) => restored.text);

  test('of twenty thousand characters and more passes through every repair unchanged, in both scripts', () => {
    expect(sound.join('').length).toBeGreaterThan(20_000);
    for (const text of sound) {
      for (const script of scripts) {
        const written = inScript(script, text);
        const { text: read, edits } = restore(written, alone);
        expect(inScript(script, read)).toBe(written);
        expect(edits.filter(({ alternatives }) => alternatives === undefined)).toEqual([]);
      }
    }
  });

  test('is not taken for spun', () => {
    for (const text of sound)
      expect(spunScore(text, lexicon.spun)).toMatchObject({ isSpun: false, density: 0 });
  });

  const untouched = [...pageRepairs, ...wordingRepairs].flatMap((repair) => repair.untouched);
  const arranging = new Set(['halfwidth', 'layout']);

  test.each(untouched)('%j is left by all repairs together', (text) => {
    for (const written of [text, toTraditional(text)]) {
      const { edits } = restore(written, alone);
      expect(edits.filter(({ kind, alternatives }) => !arranging.has(kind) && !alternatives)).toEqual([]);
    }
  });
});

test('two witnesses in different scripts supply one another', () => {
  const { text } = readingOf('2021-12-interview').restored;
  const stripped = text.replace(/[\dA-Za-z“”《》、：；\n+.%—（）-]/gu, '');
  const { text: supplied, script } = restore(toTraditional(stripped), {
    ...alone,
    witnesses: [{ id: 'other', text }],
  });
  expect(script).toBe('zh-Hant');
  expect(supplied).toBe(text);
});
