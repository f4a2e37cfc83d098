import type { VerdictRuleName } from '../link/verdictRules.ts';
import { verdictRuleNames } from '../link/verdictRules.ts';
import { pointOf } from '../link/points.ts';
import { type Locale, scriptOf } from '../model/locales.ts';
import { wordingOf } from '../schemas/placedRecords.ts';
import type { Judgement, Series } from '../schemas/series.ts';
import { inScript } from '../text/scripts.ts';
import { shownDay } from '../i18n/dates.ts';
import type { LinkedRecord } from './linkedRecords.ts';
import { whenIn } from './measure/when.ts';
import type { ToldFigure } from '../i18n/told.ts';
import { wordsFor } from '../i18n/words.ts';

/** What a verdict is about. */
interface About {
  target: LinkedRecord | undefined;
  /** The day by which it is due. */
  due: string | null;
  /** The figures that the verdict rests on. */
  figures: readonly LinkedRecord[];
  measureOf: (record: LinkedRecord) => Series['measure'] | null;
}

/** The quantity of a record as the text has it, with the words that bound it. */
function worded({ anchor, quantity }: LinkedRecord, locale: Locale): string {
  const { start, end } = wordingOf({ anchor: { ...anchor, exact: anchor.exact['zh-Hans'] }, quantity });
  return [...anchor.exact[scriptOf(locale)]].slice(start - anchor.start, end - anchor.start).join('');
}

const isRule = (rule: string): rule is VerdictRuleName => verdictRuleNames.some((name) => name === rule);

/** Why a target is judged so: what an editor wrote, or what the rule that decided says of it. */
export function toldVerdict(
  { rule, reason }: Judgement,
  { target, due, figures, measureOf }: About,
  locale: Locale,
): string {
  const words = wordsFor(locale).verdict;
  if (reason !== null || !isRule(rule)) return inScript(scriptOf(locale), reason ?? words.rules.editorial);
  const told = figures.map((figure): ToldFigure => {
    const point = pointOf(figure, figure.said, measureOf(figure));
    const when =
      point?.dated === true ? whenIn(locale, point) : words.whenSaid(shownDay(figure.said, locale));
    return { worded: worded(figure, locale), when };
  });
  return words.reasons[rule]({
    due: due === null ? null : shownDay(due, locale),
    goal: target?.quantity ? worded(target, locale) : '',
    figures: told,
  });
}
