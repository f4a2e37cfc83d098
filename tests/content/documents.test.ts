import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { type Reading, readAll } from '../../src/cli/generate.ts';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { contentDir, inContent } from '../../src/corpus/folders.ts';
import { spunScore } from '../../src/restore/repairs/spun.ts';

/** Received documents whose restoration has been reviewed; what else is in the content changes nothing here. */
const press = '2023-03-press-conference';
const wire = '2021-01-interview-xinhua-daily';
const web = '2021-01-interview-power-grid';
const guidelines = '2024-03-green-guidelines';

const lexicon = readLexicon(contentDir);
const readings = readAll(
  readContent(contentDir).documents.filter(({ source }) =>
    [press, wire, web, guidelines].includes(source.id),
  ),
  lexicon,
);

function readingOf(id: string): Reading {
  const found = readings.find(({ received }) => received.source.id === id);
  if (!found)
    throw new Error(`${inContent('sources')}: found no ${id}, expected the document that is tested here`);
  return found;
}

const countOf = (id: string, kind: string): number =>
  readingOf(id).restored.edits.filter((edit) => edit.kind === kind).length;

const expected = 'tests/content/expected';

test.each(readdirSync(expected))('%s is as it was reviewed, sentence by sentence', (name) => {
  const reviewed = readFileSync(path.join(expected, name), 'utf8');
  expect(`${readingOf(path.parse(name).name).restored.text}\n`).toBe(reviewed);
});

describe('the spun press conference', () => {
  test('is told from sound text by its markers', () => {
    const { text, restored } = readingOf(press);
    const before = spunScore(text, lexicon.spun);
    const after = spunScore(restored.text, lexicon.spun);
    expect(before.isSpun).toBe(true);
    expect(before.markers.length).toBeGreaterThan(50);
    expect(before.density).toBeGreaterThan(10 * 4);
    expect(after).toMatchObject({ isSpun: false, markers: [], density: 0 });
  });

  test('keeps every digit, in order', () => {
    const { text, restored } = readingOf(press);
    expect(restored.text.replace(/\D/gu, '')).toBe(text.replace(/Va0;/u, '').replace(/\D/gu, ''));
  });

  test('has its names and offices right', () => {
    const { restored } = readingOf(press);
    for (const name of [
      '工业和信息化部',
      '党组书记、部长金壮龙',
      '党中央',
      '中央经济工作会议',
      '以习近平同志为核心的党中央',
      '习近平新时代中国特色社会主义思想',
      '习近平总书记',
      '习近平生态文明思想',
      '专精特新“小巨人”企业8997家',
    ]) {
      expect(restored.text).toContain(name);
    }
  });

  test('flags what cannot be told, and leaves it', () => {
    const { restored } = readingOf(press);
    const flags = restored.edits.filter(({ alternatives }) => alternatives !== undefined);
    expect(flags.map(({ from }) => from)).toEqual(expect.arrayContaining(['维持']));
    for (const { from, to, certainty } of flags) expect([to, certainty]).toEqual([from, 'unsure']);
  });
});

describe('the interview that lost its digits', () => {
  test('has every figure of its witness from where the interview begins', () => {
    const [restored, witness] = [readingOf(wire).restored, readingOf(web).restored];
    const from = (text: string): string => text.slice(text.indexOf('新的一年，新的气象'));
    expect(from(restored.text)).toBe(from(witness.text));
  });

  test('says of each supplied character which witness has it', () => {
    const { restored } = readingOf(wire);
    const supplied = restored.edits.filter(({ kind, to }) => kind === 'stripped' && to !== '_');
    expect(supplied.length).toBeGreaterThan(100);
    for (const { witness: id, from } of supplied) expect([id, from]).toEqual([web, '']);
  });

  test('marks as gaps what the witness lacks, too', () => {
    const { restored } = readingOf(wire);
    expect(restored.text).toContain('谈_年工业通信业发力点');
    expect(restored.text).toContain('新华社北京_月_日电');
    expect(restored.edits.filter(({ to }) => to === '_').map(({ certainty }) => certainty)).toEqual(
      Array(4).fill('unsure'),
    );
  });
});

test('the interview in traditional script loses each of its 662 annotations, the guidelines 210', () => {
  expect(countOf(web, 'pinyin')).toBe(662);
  expect(countOf(guidelines, 'pinyin')).toBe(210);
});
