import type { ReadingWords } from './readingWords.ts';

export const readingHans: ReadingWords = {
  notes: (sentence) => `第${sentence}句的眉批`,
  filter: { label: '标出哪一种', all: '全部', none: '不标' },
  roles: { host: '主持', asks: '问', answers: '答' },
  exchange: (asking, answering) => `${asking}问${answering === '' ? '' : `，${answering}答`}`,
  quote: {
    label: '引用这一句',
    sentence: '第{sentence}句',
    hint: '按 Tab 键到复制按钮，按 Esc 键收起。',
    link: '复制链接',
    citation: '复制引文',
    copied: '已复制',
    close: '收起',
    pattern: (title, day) => `“{text}”——{by}《${title}》，${day}，{url}`,
    by: '{speaker}，',
  },
};
