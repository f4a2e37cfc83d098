import type { Change, Deliverable, StatementType } from '../../model/record.ts';
import { anyOf } from '../anyOf.ts';
import { mainWords } from '../modality/measures.ts';
import { deliverableRules } from './deliverableRules.ts';
import { directionalRules } from './directionalRules.ts';

/** What sort of promise a clause without number is. */
export interface PromiseType {
  type: StatementType;
  change: Change | null;
  deliverable: Deliverable | null;
  /** What the promise is about. */
  subject: string;
  /** The rule that told it, where one did. */
  rule: string | null;
}

/** How many characters a name has at most; longer ones are whole clauses. */
const longestName = 60;

const isDeliverable = anyOf(deliverableRules.map(({ pattern }) => pattern));

const quotes = /[“”‘’]/gu;

/** A thing's name without what counts it, and without a quotation mark that has no other. */
function nameOf(thing: string): string | null {
  const name = thing.replace(/^(?:一批|一个|一项|一套|一系列|若干|新的)/u, '').trim();
  const isPaired = (name.match(quotes)?.length ?? 0) % 2 === 0;
  const whole = isPaired ? name : name.replaceAll(quotes, '');
  return whole.length < 2 || whole.length > longestName ? null : whole;
}

/**
 * Tells the type of a promise without number.
 *
 * @param words what its clause says, without its times and what leads into it
 * @param otherwise its type where no rule tells one
 */
export function promiseType(words: string, otherwise: 'dated' | 'action'): PromiseType {
  const last = words.slice(-1);
  for (const { name, direction, pattern, ends } of directionalRules) {
    const thing = ends.includes(last) ? pattern.exec(words)?.groups?.thing : undefined;
    if (thing === undefined) continue;
    const change = { rate: null, direction };
    return { type: 'directional', change, deliverable: null, subject: thing, rule: name };
  }
  const main = mainWords(words);
  for (const { name, what, pattern } of isDeliverable(main) ? deliverableRules : []) {
    const groups = pattern.exec(main)?.groups;
    const thing = groups?.thing ?? groups?.other;
    if (thing === undefined) continue;
    const called = nameOf(thing);
    const deliverable = { what, name: called };
    return { type: 'deliverable', change: null, deliverable, subject: called ?? words, rule: name };
  }
  return { type: otherwise, change: null, deliverable: null, subject: words, rule: null };
}
