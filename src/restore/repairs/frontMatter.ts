import type { Repair } from '../repair.ts';

const block = /^\s{0,200}---[ \t]*\r?\n(?:[^\n]*\n){1,60}?---[ \t]*(?:\r?\n|$)/;

/** A YAML block that a site generator reads (`---` … `---`) at the very start, blank lines aside. */
export const frontMatter: Repair = {
  kind: 'front-matter',
  find({ text }) {
    const match = block.exec(text);
    if (!match || !/^[\w-]+[ \t]*:/m.test(match[0])) return [];
    return [{ start: 0, end: match[0].length, to: '', reason: '网站生成器的文件头' }];
  },
  examples: [
    ['---\ntitle: 通知\ndate: 2021-12-24\n---\n工业稳增长。', '工业稳增长。'],
    ['\n---\ntitle: 通知\n---\n工业稳增长。', '工业稳增长。'],
    ['---\r\nlayout: post\r\n---\r\n工业稳增长。', '工业稳增长。'],
  ],
  untouched: ['---\n工业稳增长。\n---\n', '工业稳增长。\n---\ntitle: 通知\n---\n'],
};
