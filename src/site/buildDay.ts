import { asOf } from '../schemas/asOf.ts';
import { day as calendarDay } from '../schemas/common.ts';
import { ContentError } from '../schemas/contentError.ts';
import { parseYaml } from '../schemas/parseYaml.ts';
import { readCommitted } from './committed.ts';

/**
 * The day that deadlines are held against: `BUILD_DAY`, or the day that the content names. The clock is never
 * asked, so that a build can be repeated.
 *
 * @returns `YYYY-MM-DD`
 * @throws ContentError for a day that is none
 */
export function buildDay(): string {
  const given = process.env.BUILD_DAY;
  if (given !== undefined && given !== '') {
    const { success, data } = calendarDay.safeParse(given);
    if (!success) throw new ContentError('BUILD_DAY', null, given, 'a day as YYYY-MM-DD');
    return data;
  }
  const { file, text } = readCommitted('as-of.yaml');
  return parseYaml(asOf, text, file).day;
}
