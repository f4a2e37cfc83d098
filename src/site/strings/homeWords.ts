import type { Script } from '../../schemas/common.ts';

/** The words of the first page, beside those that all pages share. */
export interface HomeWords {
  /** One promise, from what was said to what was reported. */
  followed: {
    title: string;
    intro: (measure: string) => string;
    said: string;
    reported: string;
    became: string;
    whole: string;
  };
  due: { title: string; intro: (day: string) => string; none: string };
  fallen: { title: string; intro: string };
  reported: { title: string; intro: string };
  measures: { title: string; intro: string };
  /** The ways to all of it. */
  all: { targets: string; timeline: string; records: string; measures: string; documents: string };
}

const hans: HomeWords = {
  followed: {
    title: '跟着一个目标走',
    intro: (measure) => `${measure}：当时怎么说，最近怎么报，现在怎么看`,
    said: '当时说',
    reported: '最近所报',
    became: '现在看',
    whole: '这项指标的全部说法',
  },
  due: {
    title: '接下来到期',
    intro: (day) => `以${day}为准，期限近的在前`,
    none: '所收讲话里没有还未到期的目标。',
  },
  fallen: { title: '最近到期', intro: '未见报告，不等于没有做到' },
  reported: { title: '最近所报', intro: '讲话人自报的数，未经核实' },
  measures: { title: '指标', intro: '同一件事历次怎么报、定了什么目标' },
  all: {
    targets: '全部目标',
    timeline: '按时间看',
    records: '全部条目',
    measures: '全部指标',
    documents: '全部文献',
  },
};

const hant: HomeWords = {
  followed: {
    title: '跟著一個目標走',
    intro: (measure) => `${measure}：當時怎麼說，最近怎麼報，現在怎麼看`,
    said: '當時說',
    reported: '最近所報',
    became: '現在看',
    whole: '這項指標的全部說法',
  },
  due: {
    title: '接下來到期',
    intro: (day) => `以${day}為準，期限近的在前`,
    none: '所收講話裡沒有還未到期的目標。',
  },
  fallen: { title: '最近到期', intro: '未見報告，不等於沒有做到' },
  reported: { title: '最近所報', intro: '講話人自報的數，未經核實' },
  measures: { title: '指標', intro: '同一件事歷次怎麼報、定了什麼目標' },
  all: {
    targets: '全部目標',
    timeline: '按時間看',
    records: '全部條目',
    measures: '全部指標',
    documents: '全部文獻',
  },
};

const tables: Record<Script, HomeWords> = { 'zh-Hans': hans, 'zh-Hant': hant };

/** The words of the first page in one script. */
export const homeWordsFor = (script: Script): HomeWords => tables[script];
