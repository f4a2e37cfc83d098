import type { Corpus } from '../../corpus/load.ts';
import type { Point } from '../../link/points.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { PublishedRecord } from '../../schemas/published/record.ts';
import type { Judgement, Series } from '../../schemas/series.ts';
import { inScript } from '../../text/scripts.ts';
import { fromCorpus } from '../fromCorpus.ts';
import type { Measure } from '../../link/judged.ts';
import { recordsData } from '../recordsData.ts';
import { allVerdicts, verdictReasons } from '../verdicts.ts';
import { type Sayer, sayers } from './sayer.ts';
import { sentenceIn } from './sentence.ts';

/** A measure with everything that its pages are made of. */
export interface MeasureEntry extends Measure {
  /** The records of its points, by id. */
  readonly records: ReadonlyMap<string, PublishedRecord>;
  /** What became of its targets, by record. */
  readonly verdicts: ReadonlyMap<string, Judgement>;
  /** Why, in the words of each language. */
  readonly reasons: ReadonlyMap<string, Readonly<Record<Locale, string>>>;
  /** The measures that it names as related, those that exist. */
  readonly related: readonly Series[];
  /** Whose word each of its records is. */
  readonly sayers: ReadonlyMap<string, Sayer>;
  /** The day that deadlines are held against. */
  readonly day: string;
}

async function read(corpus: Corpus): Promise<ReadonlyMap<string, MeasureEntry>> {
  const { measured: measures, day } = corpus;
  const records = new Map((await recordsData(corpus)).map((record) => [record.id, record]));
  const verdicts = await allVerdicts(corpus);
  const reasons = await verdictReasons(corpus);
  const sayerOf = await sayers(corpus);
  const said = new Map(Array.from(records, ([id, record]) => [id, sayerOf(record)]));
  const series = new Map(measures.map(({ series: each }) => [each.id, each]));
  const taken = <T>(from: ReadonlyMap<string, T>, points: readonly Point[]): Map<string, T> =>
    new Map(
      points.flatMap(({ record }) => {
        const found = from.get(record);
        return found === undefined ? [] : [[record, found] as const];
      }),
    );
  return new Map(
    measures.map((measure) => [
      measure.series.id,
      {
        ...measure,
        records: taken(records, measure.points),
        verdicts: taken(verdicts, measure.points),
        reasons: taken(reasons, measure.points),
        sayers: taken(said, measure.points),
        related: measure.series.related.flatMap((id) => series.get(id) ?? []),
        day,
      },
    ]),
  );
}

/** All measures by id. */
export const measureEntries = fromCorpus(read);

/** What a measure shows, in one sentence. */
export const sentenceOf = ({ records, verdicts, sayers, ...entry }: MeasureEntry, locale: Locale): string =>
  sentenceIn(locale, {
    ...entry,
    verdictOf: (record) => verdicts.get(record)?.verdict ?? null,
    sayerOf: (record) => sayers.get(record) ?? 'report',
    withinOf: (record) => {
      const time = records.get(record)?.time;
      return time?.relation === 'within' ? inScript(scriptOf(locale), time.text) : null;
    },
  });
