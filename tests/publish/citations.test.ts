import { type Item, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import citeproc from 'citeproc';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/publish/citations/bibtex.ts';
import type { Citation } from '../../src/publish/citations/citation.ts';
import { cslItem, cslJson } from '../../src/publish/citations/csl.ts';
import { gbtReference } from '../../src/publish/citations/gbt7714.ts';
import { ris } from '../../src/publish/citations/ris.ts';

const plain: Citation = {
  key: 'meipi-2023-03-press-conference-17',
  title: '“力争专精特新中小企业超过8万家”（国务院新闻办新闻发布会）',
  author: '金壮龙',
  site: '政策眉批',
  said: '2023-03-01',
  url: 'https://example.org/r/2023-03-press-conference-17/',
  locale: 'zh-Hans',
  note: '记录 2023-03-press-conference-17，机器识别',
};

const hostile = '“占33.2%”{5G}_$x$ & #1 ~a^b \\input{x} <b>“y”</b>';

const parsed = (text: string, forceType: string): Item | undefined =>
  plugins.input.chain(text, { forceType })[0];

const nameOf = (item: Item | undefined): string | undefined => {
  const author = item?.author?.[0];
  if (author === undefined) return undefined;
  return author.literal ?? `${author.family ?? ''}${author.given ?? ''}`;
};

/** The layout of an electronic resource in GB/T 7714-2015, 4.6, for a citation processor. */
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>GB/T 7714-2015, 4.6</title><id>gbt7714-4.6</id><updated>2015-12-01T00:00:00Z</updated></info>
  <locale xml:lang="zh"><date form="numeric"><date-part name="year"/><date-part name="month"
    form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/>
  </date></locale>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix="."><group delimiter=". ">
    <names variable="author"/>
    <text variable="title" suffix="[EB/OL]"/>
    <group><date variable="issued" form="numeric" prefix="(" suffix=")"/>
      <date variable="accessed" form="numeric" prefix="[" suffix="]"/></group>
    <text variable="URL"/>
  </group></layout></bibliography>
</style>`;
const locale = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
  <terms><term name="and">和</term><term name="et-al">等</term></terms></locale>`;

/** A citation as a citation processor sets it, read on a given day. */
function processed(citation: Citation, [year, month, day]: [number, number, number]): string {
  const item = { ...cslItem(citation), accessed: { 'date-parts': [[year, month, day]] } };
  const system = { retrieveLocale: () => locale, retrieveItem: () => item };
  const engine = new citeproc.Engine(system, style, 'zh-CN');
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}

describe.each([
  ['a citation', plain],
  ['one that nobody is named in', { ...plain, author: null }],
  ['one of no known day', { ...plain, said: null }],
  ['one full of what the formats use themselves', { ...plain, title: hostile, note: hostile }],
] as const)('%s', (_name, citation) => {
  const { title, author, said, url } = citation;
  const [year, month, day] = said?.split('-').map(Number) ?? [];

  test('is read from BibTeX as it was', () => {
    const item = parsed(bibtex(citation), '@biblatex/text');
    expect(item).toMatchObject({ title, URL: url, note: citation.note });
    expect(nameOf(item)).toBe(author ?? undefined);
    expect(item?.issued?.['date-parts'][0]).toEqual(said === null ? undefined : [year, month]);
  });

  test('is read from RIS as it was', () => {
    const item = parsed(ris(citation), '@ris/file');
    expect(item).toMatchObject({ title, URL: url, note: citation.note });
    expect(nameOf(item)).toBe(author ?? undefined);
    expect(item?.issued?.['date-parts'][0]).toEqual(said === null ? undefined : [year, month, day]);
  });

  test('is read from CSL-JSON as it was', () => {
    const item = parsed(cslJson(citation), '@else/json');
    expect(item).toMatchObject({ title, URL: url, type: 'webpage' });
    expect(nameOf(item)).toBe(author ?? undefined);
  });
});

test.each([plain, { ...plain, author: null }])(
  'GB/T 7714 is what a citation processor makes of it',
  (each) => {
    const { before, after } = gbtReference(each);
    expect(`${before}2026-11-21${after}`).toBe(processed(each, [2026, 11, 21]));
  },
);
