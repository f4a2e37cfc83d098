import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import { toHtml } from 'hast-util-to-html';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { expect, test } from 'vitest';
import { articleBlocks } from '../../src/corpus/articleBlocks.ts';
import { editionOf } from '../../src/corpus/edition.ts';
import { changesTree } from '../../src/render/articles.ts';
import { article } from '../../src/model/article.ts';
import { stretchesOf } from '../../src/lang/stretches.ts';
import { names } from './linkNames.ts';

/** The HTML of an article: its sentences and turns, without any edits. */
function articleHtml(data: unknown, body: string): string {
  const front = article.parse(data);
  const one = { file: 'input.md', data: front, body };
  const both = { 'zh-Hans': one, 'zh-Hant': one };
  const log = { file: 'edits.json', stretches: stretchesOf(articleText(body), []) };
  const none = { stretches: [], noteOf: () => '', removedTitle: () => '' };
  return toHtml(changesTree({ edition: editionOf(both, log), script: front.script, names }, none));
}

const articleText = (body: string): string =>
  articleBlocks(body)
    .map(({ text }) => text)
    .join('\n');

/** The HTML of a page of the site's own. */
async function pageHtml(body: string): Promise<string> {
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins: [remarkCjkFriendly] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(body)).code;
}

async function html(markdown: string): Promise<string> {
  const { frontmatter, content } = parseFrontmatter(markdown);
  const rendered = 'document' in frontmatter ? articleHtml(frontmatter, content) : await pageHtml(content);
  return `${rendered.trim()}\n`;
}

const folder = 'tests/render/fixtures';

test.each(readdirSync(folder))('%s', async (name) => {
  const result = await html(readFileSync(path.join(folder, name, 'input.md'), 'utf8'));
  await expect(result).toMatchFileSnapshot(path.join('fixtures', name, 'output.html'));
});

test('an article with other sentences than its front matter says is refused', async () => {
  const markdown = readFileSync(path.join(folder, 'report', 'input.md'), 'utf8');
  await expect(html(markdown.replace('sentences: 4', 'sentences: 5'))).rejects.toThrow(
    /sentences: found 4 sentences, expected 5, as the front matter says/,
  );
});

test('the text of an article is left as it was', async () => {
  const rendered = await html(readFileSync(path.join(folder, 'conversation', 'input.md'), 'utf8'));
  const text = rendered.replace(/<[^<>]*>|\n/g, '');
  expect(text).toContain(
    '欢迎出席。推进新型工业化工业和信息化部部长 金壮龙：各位记者朋友，下午好！“压舱石”要稳住。',
  );
});
