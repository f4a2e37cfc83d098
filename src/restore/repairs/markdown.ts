import { type Repair, replaceMatches } from '../repair.ts';

/** What a link may lead to: an address, a path, an anchor, or a file. */
const target = String.raw`(?:(?:https?:)?\/\/|\.{0,2}\/|#|mailto:|[\w-]+\.(?:html?|md|pdf|png|jpe?g|gif|svg|webp))[^()\s]{0,500}`;

const marks = new RegExp(
  [
    String.raw`^[ \t]{0,3}#{1,6}[ \t]+(?=\S)`,
    String.raw`(?<image>!?)\[(?<label>[^[\]\n]{0,200})\]\(${target}\)`,
    String.raw`<https?:\/\/[^<>\s]{1,500}>`,
    String.raw`\*\*(?<strong>[\p{L}\p{N}“《（][^*\n[\]<>]{0,200})(?<=[\p{L}\p{N}。！？：”》）%])\*\*`,
  ].join('|'),
  'gmu',
);

/** Markdown that survived as plain text: headings, links, images, bare addresses in angle brackets, emphasis. */
export const markdown: Repair = {
  kind: 'markup',
  find({ text }) {
    return replaceMatches(text, marks, 'Markdown 标记', ({ groups }) => {
      const { image = '', label = '', strong } = groups ?? {};
      return strong ?? (image === '!' ? '' : label.replaceAll('**', ''));
    });
  },
  examples: [
    ['## 稳增长\n\n正文', '稳增长\n\n正文'],
    ['[返回首页](//example.org/)｜<https://example.org/a?b=1>', '返回首页｜'],
    ['**数字经济。**发展', '数字经济。发展'],
    ['![图](a.png)正文', '正文'],
    ['[**重点**](http://example.org/a)', '重点'],
  ],
  untouched: [
    '第#1号文件',
    '表[1](见附件)',
    '国办发[2023](第5号)',
    '张**、李**等',
    '3**2',
    '产能<80%>50%',
    '[2023]1号',
  ],
};
