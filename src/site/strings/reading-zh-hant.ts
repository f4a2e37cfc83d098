import type { ReadingWords } from './readingWords.ts';

export const readingHant: ReadingWords = {
  notes: (sentence) => `第${sentence}句的眉批`,
  filter: { label: '標出哪一種', all: '全部', none: '不標' },
  roles: { host: '主持', asks: '問', answers: '答' },
  exchange: (asking, answering) => `${asking}問${answering === '' ? '' : `，${answering}答`}`,
  quote: {
    label: '引用這一句',
    sentence: '第{sentence}句',
    hint: '按 Tab 鍵到複製按鈕，按 Esc 鍵收起。',
    link: '複製連結',
    citation: '複製引文',
    copied: '已複製',
    close: '收起',
    pattern: (title, day) => `「{text}」——{by}《${title}》，${day}，{url}`,
    by: '{speaker}，',
  },
};
