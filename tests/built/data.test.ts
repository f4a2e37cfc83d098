import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { isTracked } from '../../src/model/record.ts';
import type { PublishedRecord } from '../../src/publish/shapes/record.ts';
import type { PublishedMeasure } from '../../src/publish/shapes/measure.ts';
import { belowFixtureSite, documentOf, fixtureSite } from './site.ts';

const text = (...name: string[]): string => fixtureSite.text(...name);
const json = (...name: string[]): unknown => JSON.parse(text(...name));

const ajv = new Ajv2020({ allErrors: true });
formats(ajv);

const compiled = new Map<string, ValidateFunction>();

const files = [
  ...['records', 'documents', 'topics', 'speakers', 'series', 'evidence', 'changes'].map((name) => [
    `${name}.json`,
    name,
  ]),
  ...(json('data', 'documents.json') as { id: string }[]).map(({ id }) => [`edits/${id}.json`, 'edits']),
];

test.each(files)('data/%s is what its schema says', (file, schema) => {
  const address = `data/schema/${schema}.json`;
  const described = json(address) as { $id: string };
  expect(belowFixtureSite(described.$id)).toBe(`/${address}`);
  const validate = compiled.get(address) ?? ajv.compile(described);
  compiled.set(address, validate);
  const isValid = validate(json('data', file));
  expect([isValid, validate.errors]).toEqual([true, null]);
});

const records = json('data', 'records.json') as PublishedRecord[];

test('records have topics and speakers that are published', () => {
  const ids = (name: string): string[] => (json('data', name) as { id: string }[]).map(({ id }) => id);
  const topics = new Set(ids('topics.json'));
  expect(records.flatMap((record) => record.topics).filter((id) => !topics.has(id))).toEqual([]);
  expect(records.filter((record) => record.topics.length > 0).length).toBe(94);
});

describe('data/series.json', () => {
  const series = json('data', 'series.json') as PublishedMeasure[];
  const byId = new Map(records.map((record) => [record.id, record]));

  test('has every record of a measure as a point of that measure, and no other', () => {
    const joined = records.filter((record) => record.series !== null);
    expect(joined.length).toBe(28);
    const points = series.flatMap(({ id, points: own }) =>
      own.flatMap(({ record }) => (record === null ? [] : `${record} ${id}`)),
    );
    expect(points.toSorted()).toEqual(joined.map((record) => `${record.id} ${record.series}`).toSorted());
  });

  test('gives each point as its record has it, in the order of time', () => {
    for (const { points, unit, units } of series) {
      for (const point of points) {
        if (point.record === null) continue;
        const { quantity, anchor, url } = byId.get(point.record) ?? {};
        expect([unit, ...units]).toContain(quantity?.unit);
        expect(point).toMatchObject({
          value: quantity?.value,
          bound: quantity?.bound,
          quote: anchor?.exact,
          url,
        });
        expect(point.from === null || point.from <= point.day).toBe(true);
      }
      expect(points.map(({ day }) => day)).toEqual(points.map(({ day }) => day).toSorted());
    }
  });

  test('is told of each measure by itself, too', () => {
    for (const each of series) {
      expect(json(each.json)).toEqual(each);
      expect(text(each.csv)).toContain('record,fact,url,origin,state');
      for (const address of Object.values(each.svg ?? {})) expect(text(address)).toContain('<svg');
    }
  });
});

const sources = JSON.parse(text('data', 'evidence.json')) as { published: string }[];

describe('a verdict', () => {
  const isFollowed = ({ kind, type }: PublishedRecord): boolean => kind === 'target' && isTracked(type);
  const targets = records.filter(isFollowed);
  const asOf = /day: (\S+)/.exec(readFileSync('tests/fixtures/content/as-of.yaml', 'utf8'))?.[1] ?? '';

  test('is given of every target that is followed, with its reason in both scripts, and of nothing else', () => {
    expect(records.filter((record) => record.verdict !== null && !isFollowed(record))).toEqual([]);
    // Nothing is judged of what was promised for a day after which nothing was read.
    const days = [
      ...sources.map(({ published }) => published),
      ...records.map(({ said }) => said),
    ].toSorted();
    const unjudged = targets.filter(({ verdict }) => verdict === null);
    for (const { time, said } of unjudged) expect((time?.end ?? said) >= (days.at(-1) ?? '')).toBe(true);
    for (const { verdict } of targets.filter((each) => each.verdict !== null)) {
      expect(verdict?.reason['zh-Hans']).toMatch(/\p{Script=Han}.*。$/u);
      expect([...(verdict?.reason['zh-Hant'] ?? '')]).toHaveLength(
        [...(verdict?.reason['zh-Hans'] ?? '')].length,
      );
    }
  });

  test('is that of the build’s day: what lies ahead is due, and nothing else', () => {
    for (const { verdict } of targets) {
      if (verdict?.rule === 'editorial') continue;
      if (verdict?.verdict === 'not-yet-due') expect((verdict.due ?? '') >= asOf).toBe(true);
      if (verdict?.verdict === 'no-report') expect((verdict.due ?? '') < asOf).toBe(true);
      if (verdict?.verdict === 'no-report' && verdict.inputs.length === 0)
        expect(verdict.read_since).not.toBeNull();
    }
  });
});

describe('data/records.csv', () => {
  const csv = text('data', 'records.csv');
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });

  test('begins with a byte order mark, and ends its lines as RFC 4180 says', () => {
    expect(csv.startsWith('\uFEFFid,url,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test('has one row a record, with what the JSON has', () => {
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    for (const [index, { quantity, anchor, time, topics, verdict }] of records.entries()) {
      const row = rows[index] ?? {};
      expect(row['anchor.exact.zh-Hant']?.replace(/^'/, '')).toBe(anchor.exact['zh-Hant']);
      expect(row['quantity.value']).toBe(quantity === null ? '' : String(quantity.value));
      expect(row['time.end']).toBe(time?.end ?? '');
      expect(row.topics).toBe(topics.join(' '));
      expect(row['verdict.verdict']).toBe(verdict?.verdict ?? '');
    }
  });

  test('has no text that a spreadsheet takes for a formula', () => {
    const wrong = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r]|^-\D/.test(cell));
    expect(wrong).toEqual([]);
  });
});

describe('the data page', () => {
  const page = documentOf(text('zh-hans', 'data', 'index.html'));

  test('explains every field of the records, with an example where there is any value', () => {
    const [record] = records;
    const listed = Array.from(
      page.querySelectorAll('[aria-labelledby="fields-records"] dt code'),
      ({ textContent }) => textContent.replace('[]', ''),
    );
    expect(listed).toEqual(expect.arrayContaining(Object.keys(record ?? {})));
    for (const key of Object.keys(records.find(({ quantity }) => quantity)?.quantity ?? {})) {
      expect(listed).toContain(`quantity.${key}`);
    }
    const explained = Array.from(
      page.querySelectorAll('.fields dd p:first-child'),
      (each) => each.textContent,
    );
    expect(explained.filter((each) => !/[\p{Script=Han}]/u.test(each))).toEqual([]);
  });

  test('describes itself as a data set with its files', () => {
    const data = JSON.parse(
      page.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
    ) as {
      '@type'?: string;
      distribution?: { name: string; contentUrl: string; license?: string }[];
    };
    expect(data['@type']).toBe('Dataset');
    for (const { contentUrl } of data.distribution ?? []) {
      expect(text(new URL(contentUrl).pathname)).not.toBe('');
    }
    const terms = page.querySelector('.prose a[href*="creativecommons.org"]')?.getAttribute('href') ?? '';
    const given = data.distribution?.filter(({ license }) => license && terms.startsWith(license)) ?? [];
    // The texts of the speeches are others'.
    expect(given.map(({ name }) => name).toSorted()).toEqual(
      data.distribution
        ?.map(({ name }) => name)
        .filter((name) => name !== 'documents.json')
        .toSorted(),
    );
  });
});
