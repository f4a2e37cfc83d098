import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inContent } from '../../src/folders.ts';
import { remarkDoubts } from '../../src/markdown/remark-doubts.ts';
import { remarkHeadingWords } from '../../src/markdown/remark-heading-words.ts';
import { remarkPlainBlocks } from '../../src/markdown/remark-plain-blocks.ts';
import { remarkRecords } from '../../src/markdown/remark-records.ts';
import { remarkSentences } from '../../src/markdown/remark-sentences.ts';
import { remarkTurns } from '../../src/markdown/remark-turns.ts';
import type { Article } from '../../src/schemas/article.ts';
import type { Edit } from '../../src/schemas/edits.ts';
import { type PolicyRecord, records, type Records } from '../../src/schemas/record.ts';
import { splitSentences } from '../../src/text/sentences.ts';

let folder: string;
let processor: Awaited<ReturnType<typeof createMarkdownProcessor>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  mkdirSync(path.join(folder, 'articles', 'test'), { recursive: true });
  mkdirSync(path.join(folder, 'records'));
  processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [
      remarkPlainBlocks,
      remarkSentences,
      remarkTurns,
      remarkDoubts,
      [remarkRecords, { base: '/base' }],
      remarkHeadingWords,
    ],
  });
});

beforeEach(() => {
  rmSync(path.join(folder, 'records'), { recursive: true });
  mkdirSync(path.join(folder, 'records'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A record of some words of a text; with other words of it, those are its quantity. */
function recordOf(
  text: string,
  number: number,
  words: string,
  more: Partial<Pick<PolicyRecord, 'kind' | 'type'>> & { quantity?: string; boundText?: string } = {},
): PolicyRecord {
  const { quantity, boundText = null, kind = 'figure', type = 'reported' } = more;
  const at = (part: string): { start: number; end: number } => {
    const start = [...text.slice(0, text.indexOf(part))].length;
    return { start, end: start + [...part].length };
  };
  return {
    id: `test-${number}`,
    kind,
    type,
    speaker: null,
    anchor: { sentence: 's1', ...at(words), exact: words, prefix: '', suffix: '' },
    subject: '',
    quantity:
      quantity === undefined
        ? null
        : {
            text: quantity,
            ...at(quantity),
            value: 1,
            max: null,
            unit: '',
            bound: 'exact',
            bound_text: boundText,
          },
    change: null,
    time: null,
    rule: 'test',
    review: 'machine',
  };
}

const registry = (found: PolicyRecord[], document = 'test', shared: Records['shared'] = []): void => {
  const content: Records = { document, speech: 'test', records: found, shared, withdrawn: [] };
  writeFileSync(path.join(folder, 'records', `${document}.json`), JSON.stringify(records.parse(content)));
};

const doubt = (text: string, words: string): Edit => ({
  kind: 'spun',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  from: words,
  to: words,
  reason: '理由',
  certainty: 'unsure',
});

/** The HTML of a text, without what is the same everywhere. */
async function html(
  text: string,
  { doubts = [], turns = [] }: { doubts?: Edit[]; turns?: Article['turns'] } = {},
) {
  const beside = path.join(folder, 'articles', 'test');
  const log = { document: 'test', encoding: 'utf-8', script: 'zh-Hans', edits: doubts };
  writeFileSync(path.join(beside, 'edits.json'), JSON.stringify(log));
  writeFileSync(path.join(beside, 'received.txt'), text);
  const frontmatter: Article = {
    document: 'test',
    speech: 'test',
    script: 'zh-Hans',
    title: '题',
    published: '2023-03-01',
    publisher: '未详',
    sha256: '0'.repeat(64),
    sentences: text.split('\n').flatMap(splitSentences).length,
    turns,
  };
  const fileURL = pathToFileURL(path.join(beside, 'zh-hans.md'));
  const { code } = await processor.render(text.replaceAll('\n', '\n\n'), { frontmatter, fileURL });
  return code.trim();
}

/** What stands within the first sentence. */
const sentence = async (...given: Parameters<typeof html>): Promise<string> =>
  (await html(...given))
    .replace(/^<p><span id="s1" class="s">/, '')
    .replace(/<\/span><\/p>$/, '')
    .replaceAll(/<a href="#s\d+" aria-label="第\d+句">(.*?)<\/a>/g, '<a>$1</a>')
    .replaceAll(/ data-record="test-\d+"/g, '');

const link = (number: number, words: string): string =>
  `<a class="record figure" id="r-${number}" href="/base/r/test-${number}/">${words}</a>`;

const around = (number: number, inside: string, kind = 'target', name = '目标'): string =>
  `<span class="record ${kind} around" id="r-${number}"><a class="sign" href="/base/r/test-${number}/" aria-label="${name}${number}"></a>${inside}</span>`;

test('a quantity is a link to its record, with the words that bound it', async () => {
  const text = '有超过8万家，占80%以上。';
  registry([
    recordOf(text, 1, '有超过8万家', { quantity: '8万家', boundText: '超过' }),
    recordOf(text, 2, '占80%以上', { quantity: '80%', boundText: '以上' }),
  ]);
  expect(await sentence(text)).toBe(`有${link(1, '超过8万家')}，占${link(2, '80%以上')}<a>。</a>`);
  expect(await html(text)).toContain('id="r-1" data-record="test-1"');
});

test('bounding words that stand elsewhere are not marked', async () => {
  const text = '超过去年的8万家。';
  registry([recordOf(text, 1, '超过去年的8万家', { quantity: '8万家', boundText: '超过' })]);
  expect(await sentence(text)).toBe(`超过去年的${link(1, '8万家')}<a>。</a>`);
});

test('a record without quantity goes around what it quotes, and around the quantities in it', async () => {
  const text = '将培育8万家，占9%。';
  registry([
    recordOf(text, 1, '培育8万家', { quantity: '8万家' }),
    recordOf(text, 2, '将培育8万家，占9%', { kind: 'target', type: 'action' }),
    recordOf(text, 3, '占9%', { quantity: '9%' }),
  ]);
  expect(await sentence(text)).toBe(`${around(2, `将培育${link(1, '8万家')}，占${link(3, '9%')}`)}<a>。</a>`);
});

test('of two quantities in one place, one is the link and the other goes around it', async () => {
  const text = '有8万家。';
  registry([
    recordOf(text, 1, '有8万家', { quantity: '8万家' }),
    recordOf(text, 2, '有8万家', { quantity: '8万家', kind: 'target', type: 'quantified' }),
  ]);
  expect(await sentence(text)).toBe(`有${around(2, link(1, '8万家'))}<a>。</a>`);
});

test('of two that cross, the later is cut; its id and its sign stay with its first piece', async () => {
  const text = '甲乙丙丁。';
  registry([
    recordOf(text, 1, '甲乙丙', { kind: 'target', type: 'action' }),
    recordOf(text, 2, '乙丙丁', { kind: 'milestone', type: 'past' }),
  ]);
  expect(await sentence(text)).toBe(
    `${around(1, `甲${around(2, '乙丙', 'milestone', '大事')}`)}<span class="record milestone around">丁</span><a>。</a>`,
  );
});

test('a mark that goes on through a closing mark leaves that to the sentence', async () => {
  const text = '将办甲。将办乙。';
  registry([recordOf(text, 1, '办甲。将办乙。', { kind: 'target', type: 'action' })]);
  const result = await html(text);
  expect(result).toContain('</a>办甲</span><a href="#s1"');
  expect(result).toContain('class="s"><span class="record target around">将办乙</span><a href="#s2"');
});

test("a mark across a speaker's label is cut at its end", async () => {
  const text = '金壮龙：有甲。';
  registry([recordOf(text, 1, '壮龙：有甲', { kind: 'milestone', type: 'past' })]);
  const turns: Article['turns'] = [{ speaker: '金壮龙', role: 'answers', from: 's1', to: 's1' }];
  const result = await html(text, { turns });
  expect(result).toContain('<b class="speaker">金<span class="record milestone around" id="r-1"');
  expect(result).toContain('壮龙：</span></b><span class="record milestone around">有甲</span><a');
});

test.each([
  ['within', '达8万家', '万', '8<a class="doubt" href="#n1" id="e1">万</a>家'],
  ['across', '达8万家', '达8', '<a class="doubt" href="#n1">8</a>万家'],
])('a doubt stays a link %s a record, which goes around it', async (_, words, doubted, inside) => {
  const text = `${words}。`;
  registry([recordOf(text, 1, words, { quantity: '8万家' })]);
  expect(await sentence(text, { doubts: [doubt(text, doubted)] })).toContain(
    around(1, inside, 'figure', '数字'),
  );
});

test('a record of another witness stands at its place here, under its own id', async () => {
  const text = '共有8万家。';
  registry([{ ...recordOf('有8万家。', 4, '有8万家', { quantity: '8万家' }), id: 'other-4' }], 'other');
  const { anchor, quantity } = recordOf(text, 4, '有8万家', { quantity: '8万家' });
  const place = quantity && { start: quantity.start, end: quantity.end };
  registry([], 'test', [{ id: 'other-4', anchor, quantity: place }]);
  expect(await html(text)).toContain(
    '共有<a class="record figure" id="r-4" data-record="other-4" href="/base/r/other-4/">8万家</a>',
  );
  registry([], 'test', [{ id: 'other-5', anchor, quantity: place }]);
  await expect(html(text)).rejects.toThrow(
    `${inContent('records/test.json')}:shared: found other-5, expected a record of ${inContent('records/other.json')}`,
  );
});

test('without a registry nothing is marked', async () => {
  expect(await sentence('有8万家。')).toBe('有8万家<a>。</a>');
});

test('a registry that cannot be used is refused by its name', async () => {
  writeFileSync(path.join(folder, 'records', 'test.json'), '{"document": "test"');
  await expect(html('有8万家。')).rejects.toThrow(`${inContent('records/test.json')}: found broken JSON (`);
});

test('a record with no words of the text at its place is refused', async () => {
  registry([recordOf('有8万家，及8万家。', 1, '及8万家')]);
  await expect(html('有8万。')).rejects.toThrow('test-1: found no words at 5–9, expected words of the text');
});

test('whatever is marked, the text stays, every id is there once, and no link stands in a link', async () => {
  const text = '开场𠮷时8万家；有甲。\n乙：达到9%，丙！\n丁戊己庚辛。';
  const length = [...text].length;
  const range = fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 9 }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }))
    .filter(({ start, end }) => /[^。；！：\n]/u.test([...text].slice(start, end).join('')));
  const given = fc.record({ range, isQuantity: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 7 }), fc.option(range), async (places, doubted) => {
      registry(
        places.map(({ range: { start, end }, isQuantity }, index) => {
          const exact = [...text].slice(start, end).join('');
          const record = recordOf(text, index + 1, exact, isQuantity ? { quantity: exact } : {});
          const { quantity } = record;
          return {
            ...record,
            anchor: { ...record.anchor, start, end },
            quantity: quantity && { ...quantity, start, end },
          };
        }),
      );
      const [start, end] = [doubted?.start ?? 0, doubted?.end ?? 0];
      const words = [...text].slice(start, end).join('');
      const doubts = words === '' ? [] : [{ ...doubt(text, words), start, end }];
      const { document } = parseHTML(`<html><body>${await html(text, { doubts })}</body></html>`);
      const body = document.body.textContent.replaceAll('\n', '');
      expect(body).toBe(text.replaceAll('\n', ''));
      const ids = Array.from(document.querySelectorAll('[id^="r-"]'), ({ id }) => id).toSorted();
      expect(ids).toEqual(places.map((_, index) => `r-${index + 1}`));
      expect(document.querySelectorAll('a a').length).toBe(0);
      expect(document.querySelectorAll('[href^="/base/r/"]').length).toBeGreaterThanOrEqual(places.length);
    }),
    { numRuns: 300 },
  );
});
