import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inContent } from '../../src/corpus/folders.ts';
import { evidence } from '../../src/corpus/kinds/evidence.ts';
import { deedRules } from '../../src/corpus/link/deedRules.ts';
import { parseJudgements } from '../../src/corpus/verdictsFile.ts';
import { parseRecords } from '../../src/corpus/parse/parseRecords.ts';

/** The JSON files of a folder of the content, each read. */
const filesIn = <T>(folder: string, read: (text: string, document: string, file: string) => T): T[] =>
  readdirSync(inContent(folder)).map((name) => {
    const file = inContent(folder, name);
    return read(readFileSync(file, 'utf8'), path.parse(name).name, file);
  });

const records = filesIn('records', parseRecords).flatMap((registry) => registry.records);
const byId = new Map(records.map((record) => [record.id, record]));
const judged = filesIn('verdicts', parseJudgements).flatMap(({ targets }) => targets);
const facts = new Set(evidence.read(inContent('.')).flatMap((source) => source.facts.map(({ id }) => id)));
const targets = records.filter(({ kind }) => kind === 'target');

test('every target but efforts in general is judged, and what is judged is a target', () => {
  const known = new Set(judged.map(({ record }) => record));
  const unjudged = targets.filter(({ id, type }) => type !== 'action' && !known.has(id));
  expect(unjudged.map(({ id }) => id)).toEqual([]);
  const others = judged.filter(({ record }) => byId.has(record) && byId.get(record)?.kind !== 'target');
  expect(others).toEqual([]);
});

describe('a verdict', () => {
  const last = judged.flatMap(({ record, history }) => {
    const target = byId.get(record);
    const judgement = history.at(-1);
    return target && judgement ? [{ target, judgement }] : [];
  });

  test('rests on figures that were reported, and says which where it says met or short', () => {
    for (const { judgement } of last) {
      for (const input of judgement.inputs)
        expect(facts.has(input) || byId.get(input)?.type === 'reported', input).toBe(true);
      if (judgement.verdict.startsWith('reported-'))
        expect(judgement.inputs.length + judgement.documents.length).toBeGreaterThan(0);
    }
  });

  test('of what has no number rests on deeds, on which way a measure went, or on a person', () => {
    const wrong = last.filter(
      ({ target, judgement }) => target.quantity === null && judgement.verdict.startsWith('reported-'),
    );
    const others = ['editorial', ...Object.keys(deedRules)];
    expect(wrong.filter(({ judgement }) => !others.includes(judgement.rule))).toEqual([]);
  });

  test('is never short for what has no deadline', () => {
    const wrong = last.filter(
      ({ target, judgement }) => target.time === null && judgement.verdict === 'reported-short',
    );
    expect(wrong).toEqual([]);
  });

  test('of a person says why, of a rule says nothing', () => {
    for (const { judgement } of last) expect(judgement.reason === null).toBe(judgement.rule !== 'editorial');
  });
});
