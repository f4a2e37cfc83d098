import { readDigits } from './arabic.ts';
import { kindAt, kinds } from './characters.ts';
import { heads } from './heads.ts';
import { endings } from './endings.ts';
import type { Reading } from './reading.ts';

/** Where a stretch without a number ends, so that what was rejected is not read again from its middle. */
function behind(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (kind === kinds.arabic) return readDigits(text, at)?.end ?? at + 1;
  let end = at;
  while (kindAt(text, end) >= kinds.zero && kindAt(text, end) <= kinds.scale) end += 1;
  return Math.max(end, at + 1);
}

/**
 * Reads what begins at an offset by the first head that reads there, and the first ending that goes on.
 *
 * @returns the numeral, or null; `end` is where to go on, always behind `at`
 */
export function readNumeral(text: string, at: number): { end: number; reading: Omit<Reading, 'end'> | null } {
  for (const head of heads) {
    const count = head.read(text, at);
    if (count === null) continue;
    for (const ending of endings) {
      const whole = ending.read(text, at, count);
      if (whole === null) continue;
      const { end, ...reading } = whole;
      return { end, reading };
    }
    const { end, ...reading } = count;
    return { end, reading };
  }
  return { end: behind(text, at), reading: null };
}
