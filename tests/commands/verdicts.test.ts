import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dueOf } from '../../src/corpus/link/due.ts';
import { parseJudgements } from '../../src/corpus/verdictsFile.ts';
import type { PolicyRecord } from '../../src/model/record.ts';
import type { Judgement } from '../../src/model/measure.ts';
import { given, recordsFolder } from './recordsFolder.ts';

const id = '2022-02-press-conference';
const { at, place, command, registryOf, decide } = recordsFolder();

const asOf = (): string => readFileSync(place('as-of.yaml'), 'utf8');
const historyOf = ({ id: target }: PolicyRecord): Judgement[] => {
  const file = place(`verdicts/${id}.json`);
  const { targets } = parseJudgements(readFileSync(file, 'utf8'), id, file);
  return targets.find(({ record }) => record === target)?.history ?? [];
};

/** The target of 50,000 firms by the end of 2022. */
function smes(): PolicyRecord {
  const found = registryOf(id).records.find(
    ({ kind, quantity }) => kind === 'target' && quantity?.value === 50_000,
  );
  if (!found) throw new Error('no such target');
  return found;
}

describe('refresh', () => {
  test('judges every target but efforts in general, and again only when something has changed', async () => {
    const targets = registryOf(id).records.filter(({ kind, type }) => kind === 'target' && type !== 'action');
    expect(targets.length).toBeGreaterThan(0);
    // The last speech of the tests' corpus is of March 2025: of what was due later nothing was read.
    const isRead = (target: PolicyRecord): boolean => (dueOf(target) ?? '') < '2025-03-01';
    for (const target of targets) expect(historyOf(target).length, target.id).toBe(isRead(target) ? 1 : 0);
    expect(historyOf(smes())).toMatchObject([{ verdict: 'no-report', rule: 'nothing-since' }]);
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
  });

  test('with --day judges on that day from now on', async () => {
    expect(await command('refresh', '--day', '2030-12-31')).toMatchObject({ status: 0, lines: [] });
    expect(asOf()).toMatch(/^# .*\nday: 2030-12-31\n$/);
    expect(await command('refresh', '--check')).toMatchObject({ status: 0, lines: [] });
    expect(historyOf(smes())).toHaveLength(1);
    const before = asOf();
    expect(await command('refresh', '--day', '2030-12-30')).toMatchObject({
      status: 2,
      lines: ['--day: found 2030-12-30, expected 2030-12-31 or a later day'],
    });
    expect(asOf()).toBe(before);
  });

  test.each(['2027-02-29', '今天'])('refuses %s as a day', async (day) => {
    expect(await command('refresh', '--day', day)).toMatchObject({
      status: 2,
      lines: [`--day: found ${day}, expected a day as YYYY-MM-DD`],
    });
  });

  test('judges anew what a later speech reports, and keeps what was judged before', async () => {
    const before = historyOf(smes());
    await command('refresh', '--day', '2026-07-01');
    writeFileSync(
      at('later.txt'),
      '工信部部长谈中小企业\n2023-01-19\n截至2022年底，全国专精特新中小企业达到7.2万家。\n',
    );
    expect(
      (await command('ingest', 'later.txt', '--id', 'later', '--published', '2023-01-19')).lines,
    ).toEqual([]);
    expect(historyOf(smes())).toMatchObject([
      ...before,
      { verdict: 'reported-met', rule: 'reached', inputs: ['later-1'] },
    ]);
    rmSync(place('sources/later'), { recursive: true });
    rmSync(place('articles/later'), { recursive: true });
    expect((await command('refresh')).status).toBe(0);
    // What was judged on the same day only is forgotten with it.
    expect(historyOf(smes())).toEqual(before);
  });

  test('says which speeches are younger than the day on which it judges', async () => {
    writeFileSync(at('later.txt'), '工信部部长谈中小企业\n2031-01-19\n截至2030年底，5G基站达到900万个。\n');
    const line =
      'note: later was said on 2031-01-19, its figures count from npm run refresh -- --day 2031-01-19 on';
    expect(
      (await command('ingest', 'later.txt', '--id', 'later', '--published', '2031-01-19')).lines,
    ).toEqual([line]);
    expect(await command('refresh', '--day', '2031-01-19')).toMatchObject({ status: 0, lines: [] });
  });

  test('lets an editor overrule, and says so where an entry fits nothing', async () => {
    const { anchor, id: record } = smes();
    const entry = (words: string): string =>
      `- verdict: judge\n  record: ${record}\n  words: ${words}\n  outcome: reported-met\n  ${given}`;
    decide(entry(anchor.exact));
    expect(await command('refresh')).toMatchObject({ status: 0, lines: [] });
    expect(historyOf(smes()).at(-1)).toMatchObject({
      verdict: 'reported-met',
      rule: 'editorial',
      reason: '对照原文',
    });
    decide(entry('绿色工厂'));
    expect(await command('refresh')).toMatchObject({
      status: 2,
      lines: [`content/editorial/${id}.yaml:1: found 绿色工厂 as record ${record}, expected ${anchor.exact}`],
    });
  });

  test('keeps what was judged of a document that is withdrawn', async () => {
    const file = place(`verdicts/${id}.json`);
    const before = readFileSync(file, 'utf8');
    rmSync(place(`sources/${id}`), { recursive: true });
    expect((await command('refresh')).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test.each([
    [
      'as-of.yaml',
      null,
      'content/as-of.yaml: found no file, expected the day that deadlines are held against',
    ],
    ['as-of.yaml', 'day: 2021-01-01\n', 'content/as-of.yaml:day: found 2021-01-01, expected 2026-06-30'],
    [`verdicts/${id}.json`, '{', `content/verdicts/${id}.json: found broken JSON`],
    ['series/broken.yaml', 'id: other\n', 'content/series/broken.yaml:'],
  ])('stops at an unusable %s', async (name, text, line) => {
    if (text === null) rmSync(place(name));
    else writeFileSync(place(name), text);
    const { status, lines } = await command('refresh');
    expect(lines).toEqual([expect.stringContaining(line)]);
    expect(status).toBe(2);
    expect(existsSync(place(name))).toBe(text !== null);
  });
});
