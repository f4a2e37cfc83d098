import { dueOf } from '../link/due.ts';
import { inEachLocale, type Locale } from '../model/locales.ts';
import type { PublishedVerdict } from '../schemas/published/verdict.ts';
import type { Judgement } from '../schemas/series.ts';
import { fromCorpus } from './fromCorpus.ts';
import { type LinkedRecord, linkedRecords } from './linkedRecords.ts';
import { toldVerdict } from './toldVerdict.ts';

/** What became of every target, by its id, told on the build's day. */
export const allVerdicts = fromCorpus(({ standings }): Promise<ReadonlyMap<string, Judgement>> =>
  Promise.resolve(new Map(Array.from(standings, ([id, { judgement }]) => [id, judgement]))),
);

/** Why every target is judged so, in the words of each language, by its id. */
export const verdictReasons = fromCorpus(
  async (corpus): Promise<ReadonlyMap<string, Readonly<Record<Locale, string>>>> => {
    const records = new Map((await linkedRecords(corpus)).map((record) => [record.id, record]));
    const measures = new Map(corpus.measures.map(({ id, measure }) => [id, measure]));
    const measureOf = ({ series }: LinkedRecord) => (series === null ? null : (measures.get(series) ?? null));
    return new Map(
      Array.from(corpus.standings, ([id, { judgement }]) => {
        const target = records.get(id);
        const figures = judgement.inputs.flatMap((input) => records.get(input) ?? []);
        const about = { target, due: target ? dueOf(target) : null, figures, measureOf };
        return [id, inEachLocale((locale) => toldVerdict(judgement, about, locale))];
      }),
    );
  },
);

/** Why a target is judged so; an empty text for what is not judged. */
export const reasonIn = async (locale: Locale, id: string): Promise<string> =>
  (await verdictReasons()).get(id)?.[locale] ?? '';

/** What became of every target as it is published, with the reason in words, by the targets' ids. */
export const verdictsData = fromCorpus(async (corpus): Promise<ReadonlyMap<string, PublishedVerdict>> => {
  const records = new Map((await linkedRecords(corpus)).map((record) => [record.id, record]));
  const reasons = await verdictReasons(corpus);
  return new Map(
    Array.from(corpus.standings, ([id, { judgement, earlier }]): [string, PublishedVerdict] => {
      const target = records.get(id);
      const reason = reasons.get(id);
      const { verdict, rule, inputs, day } = judgement;
      return [
        id,
        {
          ...{ verdict, rule, day, due: target ? dueOf(target) : null, inputs },
          reason: { 'zh-Hans': reason?.['zh-Hans'] ?? '', 'zh-Hant': reason?.['zh-Hant'] ?? '' },
          history: earlier.map((each) => ({
            verdict: each.verdict,
            rule: each.rule,
            inputs: each.inputs,
            day: each.day,
          })),
        },
      ];
    }),
  );
});
