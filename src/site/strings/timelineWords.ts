import type { Script } from '../../schemas/common.ts';

/** The words of the time line, in one language. */
export interface TimelineWords {
  title: string;
  description: string;
  intro: (entries: number, first: string, last: string) => string;
  nothing: string;
  /** Of one kind, one topic, one year. */
  of: (name: string) => string;
  viewDescription: (name: string, entries: number) => string;
  filters: { label: string; all: string; topics: string };
  picture: string;
  /** How the picture is read. */
  key: { targets: string; done: string; today: string; scale: (records: number) => string };
  /** The line of the build's day. */
  today: string;
  todayMeaning: (day: string) => string;
  toToday: string;
  passed: (year: string) => string;
  ahead: (year: string) => string;
  year: (year: string) => string;
  entries: (count: number) => string;
  shown: (shown: number, all: number) => string;
  pageOf: (page: number, pages: number) => string;
  page: (page: number) => string;
  pages: string;
  years: string;
  emptyPage: string;
  saidIn: (day: string) => string;
  asSaid: (words: string) => string;
  place: string;
  whole: string;
}

const hans: TimelineWords = {
  title: '时间线',
  description: '历次讲话里有日期的目标、数字与大事，从最早的一件事到最后一个期限，依时间排列。',
  intro: (entries, first, last) =>
    `历次讲话里有日期的${entries}条，从${first}年到${last}年，依所说的时间排列，不依讲话的先后。`,
  nothing: '目前没有。',
  of: (name) => `时间线：${name}`,
  viewDescription: (name, entries) => `${name}：有日期的${entries}条，依时间排列，每一条都通到原句。`,
  filters: { label: '只看', all: '全部', topics: '按专题看' },
  picture: '时间线图',
  key: {
    targets: '在轴的一侧，记在期限那一年',
    done: '在另一侧；跨年的画成条',
    today: '虚线是今日，线后期限未到',
    scale: (records) => `一个记号代表至多${records}条`,
  },
  today: '今日',
  todayMeaning: (day) => `以${day}为准，以下期限未到`,
  toToday: '跳到今日',
  passed: (year) => `${year}年（今日以前）`,
  ahead: (year) => `${year}年（今日以后）`,
  year: (year) => `${year}年`,
  entries: (count) => `${count}条`,
  shown: (shown, all) => `先列${shown}条，共${all}条`,
  pageOf: (page, pages) => `第${page}页，共${pages}页`,
  page: (page) => `第${page}页`,
  pages: '这一年的各页',
  years: '前后各年',
  emptyPage: '这一页现在没有条目：从前列在这里的，时间已经订正，或已经撤下。',
  saidIn: (day) => `${day}说`,
  asSaid: (words) => `原话“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  place: '原句',
  whole: '全部时间线',
};

const hant: TimelineWords = {
  title: '時間線',
  description: '歷次講話裡有日期的目標、數字與大事，從最早的一件事到最後一個期限，依時間排列。',
  intro: (entries, first, last) =>
    `歷次講話裡有日期的${entries}條，從${first}年到${last}年，依所說的時間排列，不依講話的先後。`,
  nothing: '目前沒有。',
  of: (name) => `時間線：${name}`,
  viewDescription: (name, entries) => `${name}：有日期的${entries}條，依時間排列，每一條都通到原句。`,
  filters: { label: '只看', all: '全部', topics: '按專題看' },
  picture: '時間線圖',
  key: {
    targets: '在軸的一側，記在期限那一年',
    done: '在另一側；跨年的畫成條',
    today: '虛線是今日，線後期限未到',
    scale: (records) => `一個記號代表至多${records}條`,
  },
  today: '今日',
  todayMeaning: (day) => `以${day}為準，以下期限未到`,
  toToday: '跳到今日',
  passed: (year) => `${year}年（今日以前）`,
  ahead: (year) => `${year}年（今日以後）`,
  year: (year) => `${year}年`,
  entries: (count) => `${count}條`,
  shown: (shown, all) => `先列${shown}條，共${all}條`,
  pageOf: (page, pages) => `第${page}頁，共${pages}頁`,
  page: (page) => `第${page}頁`,
  pages: '這一年的各頁',
  years: '前後各年',
  emptyPage: '這一頁現在沒有條目：從前列在這裡的，時間已經訂正，或已經撤下。',
  saidIn: (day) => `${day}說`,
  asSaid: (words) => `原話「${words.replaceAll('“', '『').replaceAll('”', '』')}」`,
  place: '原句',
  whole: '全部時間線',
};

const tables: Record<Script, TimelineWords> = { 'zh-Hans': hans, 'zh-Hant': hant };

/** The words of the time line in one script. */
export const timelineWordsFor = (script: Script): TimelineWords => tables[script];
