import type { Edition, Place } from '../model/edition.ts';
import type { Script } from '../model/common.ts';
import { wordingOf } from '../model/placedRecords.ts';
import type { Judgement } from '../model/measure.ts';
import { inScript, type InScripts } from '../lang/scripts.ts';
import type { LinkedRecord } from './linked.ts';

/** A record as all that shows it has it: what it states, what it is linked to, and what became of it. */
export interface CorpusRecord extends LinkedRecord {
  /** The words between its offsets. */
  readonly quote: InScripts;
  /** What became of it, as judged on the day; null for what is no target. */
  readonly verdict: Judgement | null;
  /** How it was judged before, the earliest first. */
  readonly earlier: readonly Judgement[];
}

/** Cuts quotations out of an edition, in both scripts. */
export function quotesFrom({ text }: Pick<Edition, 'text'>): (place: Place) => InScripts {
  const simplified = [...text['zh-Hans']];
  const traditional = [...text['zh-Hant']];
  return ({ start, end }) => ({
    'zh-Hans': simplified.slice(start, end).join(''),
    'zh-Hant': traditional.slice(start, end).join(''),
  });
}

/**
 * The quantity of a record in the words of the text, with those that bound it where they stand beside it: 超过8万家.
 *
 * @returns null for a record without one
 */
export function quantityIn(
  { anchor, quantity, quote }: Pick<CorpusRecord, 'anchor' | 'quantity' | 'quote'>,
  script: Script,
): string | null {
  if (!quantity) return null;
  const { start, end } = wordingOf({ anchor, quantity });
  const words = [...quote[script]].slice(start - anchor.start, end - anchor.start).join('');
  return words === '' ? inScript(script, quantity.text) : words;
}

/** Whether the words that bound the quantity of a record stand apart from it, as in 突破了40万亿元. */
export function isBoundApart({ anchor, quantity }: Pick<CorpusRecord, 'anchor' | 'quantity'>): boolean {
  const isBounded = typeof quantity?.bound_text === 'string';
  if (!isBounded) return false;
  const { start, end } = wordingOf({ anchor, quantity });
  return start >= quantity.start && end <= quantity.end;
}
