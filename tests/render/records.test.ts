import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readingTree } from '../../src/render/articles.ts';
import type { Article } from '../../src/model/article.ts';
import type { Edit } from '../../src/model/edits.ts';
import { placedRecords } from '../../src/model/placedRecords.ts';
import type { PolicyRecord, Records } from '../../src/model/record.ts';
import { editionFrom } from '../corpus/editions.ts';
import { names } from './linkNames.ts';

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
    deliverable: null,
    of: null,
    time: null,
    rules: ['test'],
    review: 'machine',
  };
}

const doubt = (text: string, words: string): Edit => ({
  kind: 'spun',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  from: words,
  to: words,
  reason: '理由',
  certainty: 'unsure',
});

/** What is marked in a text. */
interface Marked {
  records?: readonly PolicyRecord[];
  doubts?: readonly Edit[];
  turns?: Article['turns'];
}

const html = (text: string, { records = [], doubts = [], turns = [] }: Marked = {}): string =>
  toHtml(
    readingTree(
      {
        edition: editionFrom(text, { turns, edits: doubts }),
        script: 'zh-Hans',
        names,
        records,
        file: 'content/records/test.json',
        hrefOf: (id) => `/base/r/${id}/`,
      },
      new Map(),
    ),
  );

/** What stands within the first sentence. */
const sentence = (...given: Parameters<typeof html>): string =>
  html(...given)
    .replace(/^<p><span id="s1" class="s">/, '')
    .replace(/<\/span><\/p>$/, '')
    .replaceAll(/<a href="#s\d+" aria-label="第\d+句">(.*?)<\/a>/g, '<a>$1</a>')
    .replaceAll(/ data-record="test-\d+"/g, '');

const link = (number: number, words: string): string =>
  `<a class="record figure" id="r-${number}" href="/base/r/test-${number}/">${words}</a>`;

const around = (number: number, inside: string, kind = 'target', name = '目标'): string =>
  `<span class="record ${kind} around" id="r-${number}"><a class="sign" href="/base/r/test-${number}/" aria-label="${name}${number}"></a>${inside}</span>`;

test('a quantity is a link to its record, with the words that bound it', () => {
  const text = '有超过8万家，占80%以上。';
  const records = [
    recordOf(text, 1, '有超过8万家', { quantity: '8万家', boundText: '超过' }),
    recordOf(text, 2, '占80%以上', { quantity: '80%', boundText: '以上' }),
  ];
  expect(sentence(text, { records })).toBe(`有${link(1, '超过8万家')}，占${link(2, '80%以上')}<a>。</a>`);
  expect(html(text, { records })).toContain('id="r-1" data-record="test-1"');
});

test('bounding words that stand elsewhere are not marked', () => {
  const text = '超过去年的8万家。';
  const records = [recordOf(text, 1, '超过去年的8万家', { quantity: '8万家', boundText: '超过' })];
  expect(sentence(text, { records })).toBe(`超过去年的${link(1, '8万家')}<a>。</a>`);
});

test('a record without quantity goes around what it quotes, and around the quantities in it', () => {
  const text = '将培育8万家，占9%。';
  const records = [
    recordOf(text, 1, '培育8万家', { quantity: '8万家' }),
    recordOf(text, 2, '将培育8万家，占9%', { kind: 'target', type: 'action' }),
    recordOf(text, 3, '占9%', { quantity: '9%' }),
  ];
  expect(sentence(text, { records })).toBe(
    `${around(2, `将培育${link(1, '8万家')}，占${link(3, '9%')}`)}<a>。</a>`,
  );
});

test('of two quantities in one place, one is the link and the other goes around it', () => {
  const text = '有8万家。';
  const records = [
    recordOf(text, 1, '有8万家', { quantity: '8万家' }),
    recordOf(text, 2, '有8万家', { quantity: '8万家', kind: 'target', type: 'quantified' }),
  ];
  expect(sentence(text, { records })).toBe(`有${around(2, link(1, '8万家'))}<a>。</a>`);
});

test('of two that cross, the later is cut; its id and its sign stay with its first piece', () => {
  const text = '甲乙丙丁。';
  const records = [
    recordOf(text, 1, '甲乙丙', { kind: 'target', type: 'action' }),
    recordOf(text, 2, '乙丙丁', { kind: 'milestone', type: 'past' }),
  ];
  expect(sentence(text, { records })).toBe(
    `${around(1, `甲${around(2, '乙丙', 'milestone', '大事')}`)}<span class="record milestone around">丁</span><a>。</a>`,
  );
});

test('a mark that goes on through a closing mark leaves that to the sentence', () => {
  const text = '将办甲。将办乙。';
  const records = [recordOf(text, 1, '办甲。将办乙。', { kind: 'target', type: 'action' })];
  const result = html(text, { records });
  expect(result).toContain('</a>办甲</span><a href="#s1"');
  expect(result).toContain('class="s"><span class="record target around">将办乙</span><a href="#s2"');
});

test("a mark across a speaker's label is cut at its end", () => {
  const text = '金壮龙：有甲。';
  const records = [recordOf(text, 1, '壮龙：有甲', { kind: 'milestone', type: 'past' })];
  const turns: Article['turns'] = [{ speaker: '金壮龙', role: 'answers', from: 's1', to: 's1' }];
  const result = html(text, { records, turns });
  expect(result).toContain('<b class="speaker">金<span class="record milestone around" id="r-1"');
  expect(result).toContain('壮龙：</span></b><span class="record milestone around">有甲</span><a');
});

test.each([
  ['within', '达8万家', '万', '8<a class="doubt" href="#n1" id="e1">万</a>家'],
  ['across', '达8万家', '达8', '<a class="doubt" href="#n1">8</a>万家'],
])('a doubt stays a link %s a record, which goes around it', (_, words, doubted, inside) => {
  const text = `${words}。`;
  const records = [recordOf(text, 1, words, { quantity: '8万家' })];
  expect(sentence(text, { records, doubts: [doubt(text, doubted)] })).toContain(
    around(1, inside, 'figure', '数字'),
  );
});

test('a record of another witness stands at its place here, under its own id', () => {
  const text = '共有8万家。';
  const own = { ...recordOf('有8万家。', 4, '有8万家', { quantity: '8万家' }), id: 'other-4' };
  const { anchor, quantity } = recordOf(text, 4, '有8万家', { quantity: '8万家' });
  const place = quantity && { start: quantity.start, end: quantity.end };
  const empty: Records = { document: 'test', speech: 'test', records: [], shared: [], withdrawn: [] };
  const here = (id: string) =>
    placedRecords(
      { ...empty, shared: [{ id, anchor, quantity: place }] },
      () => ({ ...empty, records: [own] }),
      'content/records',
    );
  expect(html(text, { records: here('other-4') })).toContain(
    '共有<a class="record figure" id="r-4" data-record="other-4" href="/base/r/other-4/">8万家</a>',
  );
  expect(() => here('other-5')).toThrow(
    'content/records/test.json:shared: found other-5, expected a record of content/records/other.json',
  );
});

test('a record with no words of the text at its place is refused', () => {
  const records = [recordOf('有8万家，及8万家。', 1, '及8万家')];
  expect(() => html('有8万。', { records })).toThrow(
    'content/records/test.json:test-1: found no words at 5–9, expected words of the text',
  );
});
