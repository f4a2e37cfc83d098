import { type ChartWords, type Drawn, layOut } from './charts/layout.ts';
import { byClass } from './charts/paint.ts';
import { rendered, type ChartText } from './charts/render.ts';
import { sheetOf } from './charts/sheet.ts';
import { type SizeName, sizes } from './charts/sizes.ts';
import type { Point } from '../corpus/link/points.ts';
import { type Locale, scriptOf } from '../model/locales.ts';
import { inScript, type Script } from '../lang/scripts.ts';
import { multiplesOf, shownNumber } from '../i18n/numbers.ts';
import { shownDay } from '../i18n/dates.ts';
import type { Tokens } from './designTokens.ts';
import { wordsFor } from '../i18n/words.ts';
import { absolute, urls } from '../view/urls.ts';
import { viewOf } from '../view/record/view.ts';
import { isDrawn, type MeasureEntry, sentenceOf } from '../view/measure/entry.ts';
import { shortValueIn, valueIn } from '../view/measure/value.ts';
import { pointHref } from '../view/measure/pointHref.ts';
import { whenIn } from '../view/measure/when.ts';
import { sourceIn } from '../view/evidence/facts.ts';

const drawnOf = ({ points, measure, day }: MeasureEntry, here: string | null = null): Drawn => ({
  ...{ points, measure: measure.measure, day, here },
});

function wordsOf({ measure, day }: MeasureEntry, locale: Locale): ChartWords {
  const { chart } = wordsFor(locale).measure;
  return {
    value: (point) => shortValueIn(locale, point, measure.unit),
    number: (value) => shownNumber(locale, value, 6),
    multiples: multiplesOf(locale),
    unit: (multiple) => {
      const unit = inScript(scriptOf(locale), multiple + measure.unit);
      return unit === '' ? '' : chart.unit(unit);
    },
    day: chart.day(shownDay(day, locale)),
  };
}

/** A point in words: 所报：231万个，2022年底，金壮龙，2023年3月1日. */
export function pointIn(
  locale: Locale,
  { measure, records, facts: known }: MeasureEntry,
  point: Point,
): string {
  const { table } = wordsFor(locale).measure;
  const unsaid = point.state === 'target' ? table.noDeadline : table.saidDay(shownDay(point.said, locale));
  const when = point.dated ? whenIn(locale, point) : unsaid;
  const record = records.get(point.id);
  const fact = known.get(point.id);
  const speaker = fact ? sourceIn(fact.source, locale).publisher : record && viewOf(record, locale).speaker;
  const facts = [valueIn(locale, point, measure.unit), when, speaker, shownDay(point.said, locale)];
  const { colon } = wordsFor(locale).note;
  return `${table.states[point.state]}${colon}${facts.filter((fact) => typeof fact === 'string').join(wordsFor(locale).punctuation.comma)}`;
}

/**
 * The chart of a measure, to stand in a page.
 *
 * @param name also tells the chart from others on the page
 * @param here the record that the page is about
 * @returns SVG; null for a measure of too few numbers
 */
export function chartOf(
  entry: MeasureEntry,
  locale: Locale,
  name: SizeName,
  { here = null, id = `${entry.measure.id}-${name}` }: { here?: string | null; id?: string } = {},
): string | null {
  if (!isDrawn(entry)) return null;
  const { chart } = wordsFor(locale).measure;
  const sentence = sentenceOf(entry, locale);
  const chartText: ChartText = {
    id,
    title: name === 'small' ? chart.small(entry.measure.name[locale]) : entry.measure.name[locale],
    description: name === 'small' ? sentence : chart.description(sentence, entry.points.length),
    point:
      name === 'small'
        ? null
        : (point) => ({ text: pointIn(locale, entry, point), href: pointHref(entry, point, locale) }),
  };
  return rendered(layOut(drawnOf(entry, here), wordsOf(entry, locale), sizes[name]), byClass, chartText);
}

const fonts: Record<Script, string> = {
  'zh-Hans': "'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif",
  'zh-Hant': "'PingFang TC','Noto Sans CJK TC','Noto Sans TC','Microsoft JhengHei',sans-serif",
};

/**
 * The chart of a measure as a file: with its heading, what it shows, and where it is from.
 *
 * @param tokens the colours of the pages, which the file has written in it
 * @returns SVG; null for a measure of too few numbers
 */
export function chartFile(entry: MeasureEntry, locale: Locale, tokens: Tokens): string | null {
  if (!isDrawn(entry)) return null;
  const { chart, table } = wordsFor(locale).measure;
  const colour = (name: string): string => tokens.get(name) ?? 'currentColor';
  const sentence = sentenceOf(entry, locale);
  const name = entry.measure.name;
  return sheetOf(drawnOf(entry), {
    chartText: {
      id: 'chart',
      title: name[locale],
      description: chart.description(sentence, entry.points.length),
      point: (point) => ({
        text: pointIn(locale, entry, point),
        href: absolute(pointHref(entry, point, locale)),
      }),
    },
    words: wordsOf(entry, locale),
    sentence,
    key: { ...chart, forecast: table.states.forecast, target: table.states.target },
    source: chart.source(absolute(urls.measurePath(entry.measure.id)(locale))),
    colours: {
      ink: colour('ink'),
      'ink-soft': colour('ink-soft'),
      rule: colour('rule'),
      figure: colour('figure'),
      target: colour('target'),
      vermilion: colour('vermilion'),
      paper: colour('paper'),
    },
    fonts: fonts[scriptOf(locale)],
  });
}
