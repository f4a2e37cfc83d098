import { type Repair, replaceMatches } from '../repair.ts';

const reason = 'Markdown 标记';

/** Markdown that survived as plain text: headings, links, images, bare addresses in angle brackets, emphasis. */
export const markdown: Repair = {
  kind: 'markup',
  find({ text }) {
    return [
      ...replaceMatches(text, /^#{1,6}[ \t]+(?=\S)/gmu, reason, () => ''),
      ...replaceMatches(
        text,
        /!?\[([^[\]\n]{0,200})\]\((?:[^()\s]{1,500})\)/gu,
        reason,
        ([all, label = '']) => (all.startsWith('!') ? '' : label),
      ),
      ...replaceMatches(text, /<https?:\/\/[^<>\s]{1,500}>/gu, reason, () => ''),
      ...replaceMatches(text, /\*\*(?=\S)([^*\n]{1,200})(?<=\S)\*\*/gu, reason, ([, inner = '']) =>
        /[[\]<>]/u.test(inner) ? null : inner,
      ),
    ];
  },
  examples: [
    ['## 稳增长\n\n正文', '稳增长\n\n正文'],
    ['[返回首页](//example.org/)｜<https://example.org/a?b=1>', '返回首页｜'],
    ['**数字经济。**发展', '数字经济。发展'],
    ['![图](a.png)正文', '正文'],
  ],
  untouched: ['第#1号文件', '表[1]（见附件）', '3**2', '产能<80%>50%', '[2023]1号'],
};
