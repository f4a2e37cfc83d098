import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { articleBlocks } from '../../src/corpus/articleBlocks.ts';
import { changesTree, readingTree } from '../../src/render/articles.ts';
import { articleText, editionFrom } from '../corpus/editions.ts';
import { names } from './linkNames.ts';

const rows = ['指标\t2021年\t属性', '节水|企业\t30\t预期性', '一、水\t', '\t5'];
const lines = '正文。\n指标\t2021年\n节水企业\t30\n正文。';

test('rows are written as a table of Markdown and read again as they were', () => {
  const blocks = ['正文', ...rows, '正文'];
  expect(articleBlocks(articleText(blocks.join('\n')).body).map(({ text }) => text)).toEqual(blocks);
});

test('rows are shown as a table, each a sentence that goes through its cells', () => {
  const edition = editionFrom(lines);
  const shown = { edition, script: 'zh-Hans' as const, names };
  const table =
    '<div class="rows"><table><thead><tr id="s2" class="s"><th scope="col">指标</th>' +
    '<th scope="col">2021年<a href="#s2" aria-label="本句链接 2"></a></th></tr></thead>' +
    '<tbody><tr id="s3" class="s"><td>节水企业</td>' +
    '<td>30<a href="#s3" aria-label="本句链接 3"></a></td></tr></tbody></table></div>';
  const ofLinks = (html: string): string =>
    html.replaceAll(/aria-label="[^"]*?(\d+)[^"]*"/gu, 'aria-label="本句链接 $1"');
  const reading = readingTree({ ...shown, records: [], file: 'a.json', hrefOf: () => '' }, new Map());
  expect(ofLinks(toHtml(reading))).toContain(table);
  expect(
    ofLinks(toHtml(changesTree(shown, { stretches: [], noteOf: () => '', removedTitle: () => '' }))),
  ).toContain(table);
});
