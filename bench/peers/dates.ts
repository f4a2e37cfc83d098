import { z } from 'zod';
import { type Days, dateCase, padded } from './dateCase.ts';
import { duckling } from './duckling.ts';
import { type Case, readSuite } from './suite.ts';

const base = z.union([
  z.string(),
  z.number(),
  z.array(z.number()),
  z.object({ year: z.number().optional(), month: z.number().optional(), day: z.number().optional() }),
  z.null(),
]);
const jionlpCase = z.tuple([
  z.string(),
  base,
  z.object({ type: z.string(), definition: z.string(), time: z.unknown() }),
]);
const jionlpSuite = z.object({ groups: z.array(z.object({ cases: z.array(z.unknown()) })) });

/** The reference day of a case of jionlp's: seconds (`expr:1623604000`), `[2019, 6]` or `{ year: 2021 }`. */
function referenceDay(given: z.infer<typeof base>): string {
  if (Array.isArray(given)) return padded(given[0] ?? 2021, given[1] ?? 1, given[2] ?? 1);
  if (typeof given === 'object' && given !== null) {
    return given.year === undefined ? '2021-06-14' : padded(given.year, given.month ?? 1, given.day ?? 1);
  }
  const seconds = Number(/\d+/.exec(String(given))?.[0] ?? 1623604000);
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10);
}

/** The first group only: the others ask for the next day to come, an option of that project's. */
function jionlp(folder: string): Case[] {
  const { groups } = jionlpSuite.parse(readSuite(folder, 'jionlp/test_time_parser.json'));
  const cases = (groups[0]?.cases ?? [])
    .map((each) => jionlpCase.safeParse(each).data)
    .filter((each) => each !== undefined);
  return cases.map(([text, given, { type, definition, time }]) => {
    const said = referenceDay(given);
    const ends = z.tuple([z.string(), z.string()]).safeParse(time);
    const [from, to] = ends.success ? ends.data.map((end) => end.slice(0, 10)) : ['', ''];
    const open = (day = ''): string | null => (day === said || !/^\d{4}-/.test(day) ? null : day);
    const excluded =
      type === 'time_delta'
        ? 'lengths of time with no end in the calendar'
        : type === 'time_period'
          ? 'recurring: 每年, 每月'
          : definition === 'blur'
            ? 'vague by the word of the suite itself: 年初, 年底, 左右'
            : null;
    return dateCase('jionlp time', text, said, [[{ from: open(from), to: open(to) }]], {
      ends: 'included',
      excluded,
    });
  });
}

const chronoSuite = z.object({
  cases: z.array(
    z.object({
      input: z.string(),
      reference: z.string(),
      expect: z.object({
        start: z.record(z.string(), z.string()).optional(),
        dates_js_args: z.array(z.string()).optional(),
      }),
    }),
  ),
});

/** `2012, 8 - 1, 10, 12`, the arguments of a Date, as a day. */
function jsDay(args: string): string | null {
  const [year, month, day] = args.split(',').map((part) => {
    const [first = NaN, less = 0] = part.split('-').map(Number);
    return first - less;
  });
  return year === undefined || month === undefined || day === undefined || year > 9999
    ? null
    : padded(year, month + 1, day);
}

function chrono(folder: string): Case[] {
  const scripts = ['hans', 'hant'].flatMap((script) =>
    ['ago', 'casual', 'date', 'deadline', 'time_exp', 'weekday'].map((name) => `zh_${script}_${name}`),
  );
  return ['zh', ...scripts].flatMap((file) =>
    chronoSuite
      .parse(readSuite(folder, `chrono-zh/${file}.json`))
      .cases.map(({ input, reference, expect }) => {
        const said = jsDay(/\((.*)\)/.exec(reference)?.[1] ?? '') ?? '2012-08-10';
        const days = (expect.dates_js_args ?? []).map(jsDay).filter((day) => day !== null);
        const from = days[0] ?? null;
        const isDeadline = /[内內]/.test(input);
        const span = { from: isDeadline ? null : from, to: days[1] ?? from };
        return dateCase('chrono', input, said, [[span]], { ends: 'included' });
      }),
  );
}

const resolution = z.record(z.string(), z.string());
const recognizersSuite = z.array(
  z.object({
    Input: z.string(),
    Context: z.object({ ReferenceDateTime: z.string() }).optional(),
    Results: z.array(
      z.object({
        Type: z.string().optional(),
        TypeName: z.string().optional(),
        Value: z
          .object({ FutureResolution: resolution.nullish(), PastResolution: resolution.nullish() })
          .nullish(),
        Resolution: z.object({ values: z.array(z.record(z.string(), z.unknown())) }).nullish(),
      }),
    ),
  }),
);

/** A day; the first of all days stands for one that is none: 2月30日. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && value !== '0001-01-01';

/** The readings of one result: a `date`, a `value`, or the ends of a range, one of which may be open. */
function recognizersDays(result: z.infer<typeof recognizersSuite>[number]['Results'][number]): Days[] {
  const { Value: value, Resolution: resolved } = result;
  const values: Record<string, unknown>[] = [...(resolved?.values ?? [])];
  for (const each of [value?.PastResolution, value?.FutureResolution]) if (each) values.push(each);
  return values.flatMap((reading): Days[] => {
    const from = reading.start ?? reading.startDate ?? reading.date ?? reading.value;
    const to = reading.end ?? reading.endDate ?? reading.date ?? reading.value;
    if (isDay(from) && isDay(to)) return [{ from, to }];
    if (isDay(from)) return [{ from, to: null }];
    return isDay(to) ? [{ from: null, to }] : [];
  });
}

function recognizers(folder: string, name: string): Case[] {
  const file = `recognizers-text/Specs/DateTime/Chinese/${name}.json`;
  return recognizersSuite.parse(readSuite(folder, file)).map(({ Input, Context, Results }) => {
    const said = Context?.ReferenceDateTime.slice(0, 10) ?? '2017-03-22';
    const types = Results.map(({ Type, TypeName }) => (Type ?? TypeName ?? '').replace('datetimeV2.', ''));
    const days = Results.map(recognizersDays);
    const excluded = types.some((type) => ['time', 'timerange', 'datetime', 'datetimerange'].includes(type))
      ? 'time of day, minutes, seconds, now'
      : types.includes('duration')
        ? 'lengths of time with no end in the calendar'
        : types.includes('set')
          ? 'recurring: 每年, 每月'
          : days.some((readings) => readings.length === 0)
            ? 'not resolved by the suite'
            : null;
    return dateCase(`recognizers ${name}`, Input, said, days, { ends: 'excluded', excluded });
  });
}

/** Every case about times of the suites in a folder. */
export function dateCases(folder: string): Case[] {
  return [
    ...duckling(folder),
    ...jionlp(folder),
    ...chrono(folder),
    ...['DateParser', 'DatePeriodParser', 'DateTimeModel'].flatMap((name) => recognizers(folder, name)),
  ];
}
