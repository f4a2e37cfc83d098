import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { beforeAll, expect, test } from 'vitest';
import { remarkPlainBlocks } from '../../src/markdown/remark-plain-blocks.ts';
import { remarkSentences } from '../../src/markdown/remark-sentences.ts';
import { remarkTurns } from '../../src/markdown/remark-turns.ts';

type Processor = Awaited<ReturnType<typeof createMarkdownProcessor>>;

let processor: Processor;
beforeAll(async () => {
  processor = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [remarkCjkFriendly, remarkPlainBlocks, remarkSentences, remarkTurns],
  });
});

async function html(markdown: string): Promise<string> {
  const { frontmatter, content } = parseFrontmatter(markdown);
  const { code } = await processor.render(content, { frontmatter });
  return `${code.trim()}\n`;
}

const folder = 'tests/markdown/fixtures';

test.each(readdirSync(folder))('%s', async (name) => {
  const result = await html(readFileSync(join(folder, name, 'input.md'), 'utf8'));
  await expect(result).toMatchFileSnapshot(join('fixtures', name, 'output.html'));
});

test('an article with other sentences than its front matter says is refused', async () => {
  const markdown = readFileSync(join(folder, 'report', 'input.md'), 'utf8');
  await expect(html(markdown.replace('sentences: 4', 'sentences: 5'))).rejects.toThrow(
    /sentences: found 4 sentences, expected 5, as the front matter says/,
  );
});

test('the text of an article is left as it was', async () => {
  const rendered = await html(readFileSync(join(folder, 'conversation', 'input.md'), 'utf8'));
  const text = rendered.replace(/<[^<>]*>|\n/g, '');
  expect(text).toContain(
    '欢迎出席。推进新型工业化工业和信息化部部长 金壮龙：各位记者朋友，下午好！“压舱石”要稳住。',
  );
});
