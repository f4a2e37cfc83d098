import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { RecordCard } from '../../src/publish/pictures/card.ts';
import { colours } from '../../src/publish/pictures/colours.ts';
import { raster } from '../../src/publish/pictures/raster.ts';
import { drawRecord } from '../../src/publish/pictures/recordPicture.ts';
import { typefaceFor } from '../../src/publish/pictures/typeface.ts';
import { kinds } from '../../src/model/record.ts';
import { headOf, fixtureSite } from './site.ts';

const data = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(path.join(fixtureSite.folder, 'data', name), 'utf8')));
const documents = data('documents.json', z.array(z.object({ id: z.string() })));
const records = data(
  'records.json',
  z.array(
    z.object({
      id: z.string(),
      kind: z.enum(kinds),
      anchor: z.object({ exact: z.object({ 'zh-Hans': z.string() }) }),
    }),
  ),
);

const pictures = [
  ...records.map(({ id }) => `r/${id}/card.png`),
  ...['zh-hans', 'zh-hant'].flatMap((script) => [
    `${script}/card.png`,
    ...documents.map(({ id }) => `${script}/d/${id}/card.png`),
  ]),
];

test('what is no drawing is refused, and the next one is drawn all the same', async () => {
  const square = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>';
  await expect(raster('no drawing')).rejects.toThrow();
  expect(Buffer.from(await raster(square)).readUInt32BE(16)).toBe(4);
});

test('every record and every document has a picture of 1200 by 630, of 60 KB at most', () => {
  for (const name of pictures) {
    const file = readFileSync(path.join(fixtureSite.folder, name));
    expect(file.subarray(0, 8).toString('latin1'), name).toBe('\x89PNG\r\n\x1a\n');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], name).toEqual([1200, 630]);
    expect(file.subarray(-8, -4).toString('latin1'), name).toBe('IEND');
    expect(file.length, name).toBeLessThanOrEqual(60 * 1024);
  }
});

test('every page that is to be found shows a picture of this site where a link to it is shared', () => {
  for (const { path: page, html } of fixtureSite.pages) {
    const { head } = headOf(html);
    const content = (name: string): string =>
      head.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
    const canonical = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const isOfAScript = /^(?:zh-han[st]|r)\//.test(page);
    if (!canonical || !isOfAScript || head.querySelector('meta[name="robots"][content*="noindex"]')) continue;
    expect(content('og:url'), page).toBe(canonical);
    expect(content('og:title'), page).not.toBe('');
    expect(content('og:image:alt'), page).not.toBe('');
    const picture = new URL(content('og:image'));
    expect(picture.origin, page).toBe(new URL(canonical).origin);
    expect(
      pictures.some((name) => picture.pathname.endsWith(`/${name}`)),
      page,
    ).toBe(true);
    const own = /^(?:zh-han[st]\/d|r)\/[^/]+\/(?=index\.html$)/.exec(page)?.[0];
    if (own !== undefined) expect(picture.pathname.endsWith(`/${own}card.png`), page).toBe(true);
  }
});

const cardOf = (statement: string, kind: RecordCard['kind']): RecordCard => ({
  script: 'zh-Hans',
  site: '政策眉批',
  heading: '目标',
  lead: null,
  subject: null,
  time: null,
  statement,
  kind,
  marked: null,
  source: ['金壮龙　2023年3月1日', '《发布会》'],
  remark: '机器识别',
});

const draw = async (card: RecordCard): Promise<string> =>
  drawRecord(await typefaceFor('zh-Hans', `${JSON.stringify(card)}……`), card);

/** The squares of the characters of a drawing: where they begin, their foot line, their size. */
const squares = (svg: string): { x: number; y: number; size: number }[] =>
  Array.from(svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)/g), ([, x, y, scale]) => ({
    x: Number(x),
    y: Number(y),
    size: Number(scale) * 1000,
  }));

const visible = (text: string): number => text.replaceAll(/\s/gu, '').length;

describe('a statement', () => {
  const longestFirst = records
    .map(({ anchor, kind }) => ({ statement: anchor.exact['zh-Hans'], kind }))
    .toSorted((a, b) => b.statement.length - a.statement.length);

  test('of the corpus stands in its picture whole, within the frame', async () => {
    for (const { statement, kind } of longestFirst.slice(0, 20)) {
      const card = cardOf(statement, kind);
      const all = squares(await draw(card));
      const text = [card.site, card.heading, statement, ...card.source, card.remark].join('');
      expect(all).toHaveLength(visible(text));
      for (const { x, y, size } of all) {
        // A mark that opens the line hangs out of it by half its width.
        expect(x).toBeGreaterThanOrEqual(40);
        expect(x + size).toBeLessThan(1160);
        expect(y).toBeLessThan(600);
      }
    }
  });

  test('is drawn alike each time', async () => {
    const card = cardOf(longestFirst[0]?.statement ?? '', 'target');
    const [first, second] = [await raster(await draw(card)), await raster(await draw(card))];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});

test('hostile text is drawn as text', async () => {
  const statement = '<script>alert("1")</script>&amp;"\'';
  const svg = await draw({ ...cardOf(statement, 'figure'), lead: '<b>', time: ']]>', subject: '&' });
  expect(svg).not.toMatch(/<(?:script|b)\b/);
  expect(squares(svg).length).toBeGreaterThan(visible(statement));
});

test('pictures have the colours of the pages', () => {
  const [light = ''] = readFileSync('src/features/ui/tokens.css', 'utf8').split('prefers-color-scheme: dark');
  for (const [name, colour] of Object.entries(colours)) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(light).toContain(`--${property}: ${colour};`);
  }
});
