import { z } from 'zod';
import { day, id } from './common.ts';
import { basis } from './evidence.ts';
import { rate, recordId } from './record.ts';

const word = z.string().min(1);

/** How a measure counts: what there is at a moment, what comes in over a span, or one thing over another. */
export const measures = ['stock', 'flow', 'rate'] as const;

/** Which way a measure is meant to go; `none` where the texts do not say. */
export const directions = ['up', 'down', 'none'] as const;

/** `content/series/<id>.yaml`: a measure followed across speeches. Texts are in simplified script. */
export const measure = z.strictObject({
  /** The measure's permanent id; equals the file's name. */
  id,
  name: z.strictObject({ 'zh-Hans': word, 'zh-Hant': word, en: word }),
  /** What exactly is counted, in a sentence. */
  counts: word,
  /** The unit it is shown in, without 万 and 亿. */
  unit: word,
  /** Other units that count the same things: 个 beside 家. */
  units: z.array(word).default([]),
  measure: z.enum(measures),
  /** The stock that a flow adds to: its numbers stand with a word such as 新增; null for every other measure. */
  adds_to: id.nullable().default(null),
  /** What a rate of change is measured against; null for what is no rate of change. */
  change: rate.nullable().default(null),
  direction: z.enum(directions),
  /** The topic that it stands with in lists. */
  topic: id,
  /** Words of what is counted: of each group, one. */
  words: z.array(z.array(word).min(1)).min(1),
  /** Words that may stand beside them without its being something else. */
  also: z.array(word).default([]),
  /** Words with which it is something else. */
  except: z.array(word).default([]),
  /** What resembles it and is not joined with it, in a sentence; null where nothing does. */
  apart: word.nullable().default(null),
  /** Measures of the same things: their growth, their share. */
  related: z.array(id).default([]),
  /** Clauses whose number belongs to it and clauses whose number does not: the measure's tests. */
  belongs: z.array(word).min(2),
  not: z.array(word).min(1),
});
export type Measure = z.infer<typeof measure>;

/** What became of a measure between two speeches, what both speak of first. */
export const measureChanges = [
  'repeated',
  'raised',
  'lowered',
  'restated',
  'deadline-moved',
  'reported-since',
  'report-higher',
  'report-lower',
  'report-same',
  'report-open',
  'new',
  'not-said-again',
] as const;
export type MeasureChange = (typeof measureChanges)[number];

/** What became of a target, by what was reported since. */
export const verdicts = [
  'reported-met',
  'reported-partly',
  'reported-short',
  'superseded',
  'not-yet-due',
  'no-report',
  'not-measurable',
] as const;
export type Verdict = (typeof verdicts)[number];

/** A verdict as it was given on a day. */
export const judgement = z.strictObject({
  verdict: z.enum(verdicts),
  /** The rule that gave it, or `editorial`. */
  rule: word,
  /** Whether it was reached after its day. */
  late: z.boolean().default(false),
  /** Whose word the first of its inputs is; null for what rests on none. */
  basis: basis.nullable().default(null),
  /** The records and the facts that it rests on, by id. */
  inputs: z.array(recordId),
  /** The documents of the collection that it rests on. */
  documents: z.array(id).default([]),
  /** An editor's reason, in simplified script; null where a rule gave it. */
  reason: word.nullable(),
  /** The day it was given. */
  day,
});
export type Judgement = z.infer<typeof judgement>;

/** `content/verdicts/<document>.json`: what was judged of each target of a document, the newest last. */
export const judgements = z.strictObject({
  document: id,
  targets: z.array(z.strictObject({ record: recordId, history: z.array(judgement).min(1) })),
});
export type Judgements = z.infer<typeof judgements>;
