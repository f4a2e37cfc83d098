import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { readAll } from '../../src/cli/generate.ts';
import { extractFrom } from '../../src/cli/registries.ts';
import { readLexicon } from '../../src/corpus/lexicon.ts';
import { faultOf } from '../../src/corpus/registry/validity.ts';
import { spunScore } from '../../src/restore/repairs/spun.ts';
import { restore } from '../../src/restore/restore.ts';
import { inScript, scripts, toTraditional } from '../../src/lang/scripts.ts';
import { corpus } from '../corpus.ts';

const lexicon = readLexicon(corpus);
const alone = { ...lexicon, witnesses: [] };
const readings = readAll(readContent(corpus).documents, lexicon);

function readingOf(id: string) {
  const found = readings.find(({ received }) => received.source.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
}

/** How many edits of each kind a document has. */
function kindsOf(id: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of readingOf(id).restored.edits) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test.each([
  ['2020-12-interview-observer', { pinyin: 272, halfwidth: 51, layout: 29, title: 1, furniture: 3 }],
  ['2020-12-interview-wire', { title: 1, furniture: 2, stripped: 52 }],
  ['2022-02-press-conference', { halfwidth: 63, layout: 1, spun: 110 }],
  [
    '2023-06-guidelines',
    { markup: 61, entity: 3, halfwidth: 16, layout: 17, title: 1, furniture: 1, repeat: 1 },
  ],
  ['2024-02-interview', { layout: 1, title: 1, furniture: 3, regional: 5 }],
  ['2025-03-remarks', { 'front-matter': 1, markup: 2, layout: 6, furniture: 1 }],
])('%s has these repairs: %o', (id, kinds) => {
  expect(kindsOf(id)).toEqual(kinds);
});

describe('a spun press conference', () => {
  const { text, restored } = readingOf('2022-02-press-conference');

  test('is told from sound text by its markers', () => {
    const before = spunScore(text, lexicon.spun);
    expect(before.isSpun).toBe(true);
    expect(before.markers).toHaveLength(20);
    expect(before.markers.slice(0, 2)).toEqual([
      { word: '家产', count: 21 },
      { word: '删加', count: 4 },
    ]);
    expect(before.density).toBeGreaterThan(10 * 4);
  });

  test('keeps every digit, in order', () => {
    expect(restored.text.replace(/\D/gu, '')).toBe(text.replace(/\D/gu, ''));
  });

  test('has its names, offices and figures right', () => {
    for (const name of [
      '工业部部长林启明，副部长周汝平，总工程师何静远出席发布会介绍“推动制造业稳中有进”有关情况',
      '装备制造业占规模以上工业增加值比重31.2%',
      '目前，全国已培育专精特新中小企业3万多家。',
      '工业互联网已经融入40个国民经济大类。',
      '三年内，建成30个工业互联网示范区，形成领先的竞争力。',
    ]) {
      expect(restored.text).toContain(name);
    }
  });

  test('has flags on what cannot be told, and leaves it', () => {
    const flags = restored.edits.filter(({ alternatives }) => alternatives !== undefined);
    expect(flags).toEqual([
      expect.objectContaining({
        from: '呈现',
        to: '呈现',
        certainty: 'unsure',
        alternatives: ['涌现', '出现'],
      }),
    ]);
  });
});

describe('an interview that lost its digits', () => {
  const { restored } = readingOf('2020-12-interview-wire');
  const witness = readingOf('2020-12-interview-observer').restored;

  test('has every figure of its witness from where the interview begins', () => {
    const from = (text: string): string => text.slice(text.indexOf('新的一年，制造业怎样稳住增长'));
    expect(from(restored.text)).toBe(from(witness.text));
  });

  test('says of each supplied character which witness has it', () => {
    const supplied = restored.edits.filter(({ kind, to }) => kind === 'stripped' && to !== '_');
    expect(supplied).toHaveLength(49);
    for (const { witness: id, from } of supplied)
      expect([id, from]).toEqual(['2020-12-interview-observer', '']);
  });

  test('marks as gaps what the witness lacks, too', () => {
    expect(restored.text).toMatch(/^海内通讯社京城_月_日电记者陆平唐遥_年岁末，工业部给出新的答卷。/);
    expect(restored.edits.filter(({ to }) => to === '_').map(({ certainty }) => certainty)).toEqual(
      Array(3).fill('unsure'),
    );
  });
});

describe.each(readings.map((reading) => [reading.received.source.id, reading] as const))(
  '%s',
  (_, reading) => {
    const { received, restored } = reading;

    test('passes restored through every repair unchanged, in both scripts, and is not taken for spun', () => {
      for (const script of scripts) {
        const written = inScript(script, restored.text);
        const { text: read, edits } = restore(written, alone);
        expect(inScript(script, read)).toBe(written);
        expect(edits.filter(({ alternatives }) => alternatives === undefined)).toEqual([]);
      }
      expect(spunScore(restored.text, lexicon.spun)).toMatchObject({
        isSpun: false,
        markers: [],
        density: 0,
      });
    });

    test('is read by the rules as saying only what it can say', () => {
      const { speech } = received;
      const read = extractFrom(restored, speech.people, speech.said.day).records.map(
        ({ statement }) => statement,
      );
      expect(read.flatMap((each) => faultOf(each) ?? [])).toEqual([]);
      expect(read.length).toBeGreaterThan(5);
      for (const { time } of read) if (time) expect(restored.text).toContain(time.text);
    });
  },
);

test('two witnesses in different scripts supply one another', () => {
  const { text } = readingOf('2022-02-press-conference').restored;
  const stripped = text.replace(/[\dA-Za-z“”《》、：；\n+.%—（）-]/gu, '');
  const { text: supplied, script } = restore(toTraditional(stripped), {
    ...alone,
    witnesses: [{ id: 'other', text }],
  });
  expect(script).toBe('zh-Hant');
  expect(supplied).toBe(text);
});
