import type { Root, RootContent, Table } from 'mdast';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { cellsOf } from '../lang/tableRows.ts';

/** Reads an article's Markdown, which has tables and nothing else of GitHub's additions. */
export const articleTree = (body: string): Root =>
  unified()
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .use(remarkParse)
    .parse(body);

/** Writes an article as Markdown. */
export const articleMarkdown = (children: RootContent[]): string =>
  unified()
    .data('toMarkdownExtensions', [gfmTableToMarkdown({ tablePipeAlign: false })])
    .use(remarkStringify)
    .stringify({ type: 'root', children });

/** Rows of the reading text as a table; the first is its head. */
export const tableOf = (rows: readonly string[]): Table => ({
  type: 'table',
  children: rows.map((row) => ({
    type: 'tableRow',
    children: cellsOf(row).map(({ text }) => ({
      type: 'tableCell',
      children: text === '' ? [] : [{ type: 'text', value: text }],
    })),
  })),
});
