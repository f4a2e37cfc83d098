import type { Script } from '../schemas/common.ts';
import type { PublishedRecord } from '../schemas/published/record.ts';
import { inScript } from '../text/scripts.ts';

/** The verbs of a change: 降低 in 产品的不良品率降低了27.4%; not the noun 增长率. */
const verbs =
  /(?:增长|增加)(?![率值])|提高|提升|上升|上涨|扩大|下降|减少|降低|回落|下跌|缩短|缩减|压减|收窄/gu;

/**
 * Which way a rate of change goes, in the words of its own clause.
 *
 * @param start where the quantity and its bound begin in the text, in code points
 * @returns the verb in the script of the page; an empty string for what is no change, or has no such verb
 */
export function changeVerb(
  { anchor, change }: Pick<PublishedRecord, 'anchor' | 'change'>,
  start: number,
  script: Script,
): string {
  if (change === null) return '';
  const before = [...anchor.exact['zh-Hans']].slice(0, Math.max(0, start - anchor.start)).join('');
  const clause = before.slice(before.search(/[^，。；]*$/u));
  return inScript(script, clause.match(verbs)?.at(-1) ?? '');
}
