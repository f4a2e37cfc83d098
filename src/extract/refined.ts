import type { StatementType } from '../model/record.ts';
import { byCodeUnits } from '../lang/order.ts';
import type { Part, QuantityPart, TimePart } from './parts.ts';

/** What a stretch of the text would have been read as. */
export type WouldBe =
  | ({ kind: 'quantity' } & Pick<QuantityPart, 'value' | 'max' | 'unit' | 'bound'>)
  | ({ kind: 'time' } & Pick<TimePart, 'from' | 'to' | 'relation'>)
  | { kind: 'statement'; type: StatementType };

/** A stretch that was left out; `rule` is the rule that left it out. */
export interface Dropped extends Part {
  wouldBe: WouldBe;
}

/** What a step kept of what was found, and what it left out, each in the order of the text. */
export interface Refined<T> {
  kept: readonly T[];
  dropped: readonly Dropped[];
}

/** A number left out by a rule. */
export const droppedQuantity = (
  rule: string,
  { start, end, value, max, unit, bound }: Omit<QuantityPart, 'rules' | 'boundText'>,
): Dropped => ({ rule, start, end, wouldBe: { kind: 'quantity', value, max, unit, bound } });

/** A time left out by a rule. */
export const droppedTime = (
  rule: string,
  { start, end, from, to, relation }: Omit<TimePart, 'rule' | 'precision'>,
): Dropped => ({ rule, start, end, wouldBe: { kind: 'time', from, to, relation } });

/** A statement without number left out by a rule. */
export const droppedStatement = (
  rule: string,
  type: StatementType,
  { start, end }: { start: number; end: number },
): Dropped => ({ rule, start, end, wouldBe: { kind: 'statement', type } });

/** In the order of the text; what several steps left out by the same rule, once. */
export function inOrder(dropped: readonly Dropped[]): Dropped[] {
  const sorted = dropped.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || byCodeUnits(a.rule, b.rule),
  );
  return sorted.filter((each, index) => {
    const previous = sorted[index - 1];
    return previous?.rule !== each.rule || previous.start !== each.start || previous.end !== each.end;
  });
}
