import type { Script } from '../../schemas/common.ts';

/** The words that lead from page to page, in one language. */
export interface ConnectionWords {
  /** Names the way from the home page to this one. */
  trail: string;
  /** A record by its number within its document. */
  record: (number: number) => string;
  topics: string;
  topicsMost: string;
  speakersMost: string;
  /** Names the ways to the other pages of a list. */
  pages: string;
  previous: string;
  next: string;
  page: (number: number) => string;
  pageOf: (number: number, count: number) => string;
  /** How many of a group stand on this page. */
  here: (count: number) => string;
  /** A title with the number of its page. */
  continued: (title: string, number: number) => string;
}

const tables: Record<Script, ConnectionWords> = {
  'zh-Hans': {
    trail: '所在层级',
    record: (number) => `第${number}条`,
    topics: '专题',
    topicsMost: '说得最多的专题',
    speakersMost: '说得最多的人',
    pages: '分页',
    previous: '上一页',
    next: '下一页',
    page: (number) => `第${number}页`,
    pageOf: (number, count) => `第${number}页，共${count}页`,
    here: (count) => `本页${count}条`,
    continued: (title, number) => `${title}（第${number}页）`,
  },
  'zh-Hant': {
    trail: '所在層級',
    record: (number) => `第${number}條`,
    topics: '專題',
    topicsMost: '說得最多的專題',
    speakersMost: '說得最多的人',
    pages: '分頁',
    previous: '上一頁',
    next: '下一頁',
    page: (number) => `第${number}頁`,
    pageOf: (number, count) => `第${number}頁，共${count}頁`,
    here: (count) => `本頁${count}條`,
    continued: (title, number) => `${title}（第${number}頁）`,
  },
};

/** The words that lead from page to page, for a page in one script. */
export const connectionWordsFor = (script: Script): ConnectionWords => tables[script];
