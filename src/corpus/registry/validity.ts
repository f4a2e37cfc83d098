import { type Statement, typesOf } from '../../model/record.ts';

/** What is wrong with a statement: what was found, and what was expected. */
interface Fault {
  found: string;
  expected: string;
}

const needsQuantity: readonly Statement['type'][] = ['quantified', 'reported', 'forecast'];
const needsTime: readonly Statement['type'][] = ['dated', 'past', 'planned'];

/** What makes a statement one that cannot be, or null. */
export function faultOf({ kind, type, anchor, quantity, time }: Statement): Fault | null {
  const types: readonly string[] = typesOf[kind];
  if (!types.includes(type)) return { found: `type ${type} of a ${kind}`, expected: types.join(', ') };
  if (needsQuantity.includes(type) && !quantity)
    return { found: `a ${type} ${kind} without quantity`, expected: 'a quantity' };
  if (needsTime.includes(type) && !time)
    return { found: `a ${type} ${kind} without time`, expected: 'a time' };
  if (quantity) {
    const { start, end, text, value, max, bound, bound_text: words } = quantity;
    if (start < anchor.start || end > anchor.end)
      return { found: `quantity ${text} outside the words`, expected: 'one within them' };
    const stands = [...anchor.exact].slice(start - anchor.start, end - anchor.start).join('');
    if (stands !== text)
      return { found: `quantity ${text} where ${stands} stands`, expected: 'the words at its place' };
    if (words !== null && !anchor.exact.includes(words))
      return {
        found: `bound_text ${words}, which ${anchor.exact} does not have`,
        expected: 'words of the record',
      };
    if ((bound === 'range') !== (max !== null))
      return { found: `bound ${bound} with max ${max}`, expected: 'a max for a range and for nothing else' };
    if (max !== null && max <= value)
      return { found: `a range from ${value} to ${max}`, expected: 'a max above the value' };
  }
  if (time && time.start > time.end)
    return { found: `time ${time.start} to ${time.end}`, expected: 'a first day that is not after the last' };
  return null;
}
