import type { Corpus } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Point } from '../../corpus/link/points.ts';
import type { Measure } from '../../model/measure.ts';
import { inScript } from '../../lang/scripts.ts';
import { factsById, type PlacedFact } from '../evidence/facts.ts';
import { fromCorpus } from '../fromCorpus.ts';
import type { FollowedMeasure } from '../../corpus/link/judged.ts';
import { type Sayer, sayers } from './sayer.ts';
import { sentenceIn } from './sentence.ts';

/** A measure with everything that its pages are made of. */
export interface MeasureEntry extends FollowedMeasure {
  /** The records of its points, by id. */
  readonly records: ReadonlyMap<string, CorpusRecord>;
  /** The facts of its points, and of those that stand beside, by id. */
  readonly facts: ReadonlyMap<string, PlacedFact>;
  /** The measures that it names as related, those of which something was said. */
  readonly related: readonly Measure[];
  /** Whose word each of its records is. */
  readonly sayers: ReadonlyMap<string, Sayer>;
  /** The day that deadlines are held against. */
  readonly day: string;
}

/** Whether a measure has numbers enough to be drawn: of fewer a drawing tells less than a line of words. */
export const isDrawn = ({ points }: Pick<FollowedMeasure, 'points'>): boolean => points.length >= 3;

function read(corpus: Corpus): ReadonlyMap<string, MeasureEntry> {
  const { measured: measures, day } = corpus;
  const records = recordsById(corpus);
  const facts = factsById(corpus);
  const sayerOf = sayers(corpus);
  const said = new Map(Array.from(records, ([id, record]) => [id, sayerOf(record)]));
  const told = measures.filter(({ points }) => points.length > 0);
  const series = new Map(told.map(({ measure: each }) => [each.id, each]));
  const taken = <T>(from: ReadonlyMap<string, T>, points: readonly Point[]): Map<string, T> =>
    new Map(
      points.flatMap(({ id }) => {
        const found = from.get(id);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  return new Map(
    measures.map((measure) => [
      measure.measure.id,
      {
        ...measure,
        records: taken(records, measure.points),
        facts: taken(facts, [...measure.points, ...measure.beside.map(({ point }) => point)]),
        sayers: taken(said, measure.points),
        related: measure.measure.related.flatMap((id) => series.get(id) ?? []),
        day,
      },
    ]),
  );
}

/** All measures by id. */
export const measureEntries = fromCorpus(read);

/** What a measure shows, in one sentence. */
export const sentenceOf = ({ records, sayers, ...entry }: MeasureEntry, locale: Locale): string =>
  sentenceIn(locale, {
    ...entry,
    verdictOf: (record) => records.get(record)?.verdict?.verdict ?? null,
    sayerOf: ({ id, origin }) => sayers.get(id) ?? (origin === 'statistics' ? 'statistics' : 'report'),
    withinOf: (record) => {
      const time = records.get(record)?.time;
      return time?.relation === 'within' ? inScript(scriptOf(locale), time.text) : null;
    },
  });
