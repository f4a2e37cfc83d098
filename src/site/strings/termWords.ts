import type { Script } from '../../schemas/common.ts';
import type { TermGroup } from '../../schemas/term.ts';

/** The words of the pages on the use of terms, in one language. */
export interface TermWords {
  title: string;
  description: string;
  intro: string;
  rules: { title: string; items: readonly string[] };
  term: string;
  /** The column of a speech, or of a year. */
  month: (month: number) => string;
  year: (year: string) => string;
  groups: Record<TermGroup, string>;
  /** Marks the first use. */
  first: string;
  firstMeaning: string;
  termDescription: (name: string, uses: number, speeches: number) => string;
  sum: (uses: number, speeches: number, all: number) => string;
  none: string;
  firstIn: (day: string) => string;
  counted: string;
  words: (words: string) => string;
  except: (words: string) => string;
  bySpeech: string;
  byYear: string;
  when: string;
  count: string;
  rate: string;
  uses: string;
  cut: (quoted: number) => string;
  search: (word: string) => string;
  sentence: (number: number) => string;
}

const hans: TermWords = {
  title: '用词',
  description: '同一个词，历次讲话用了多少次：碳达峰、专精特新、新型工业化、卡脖子、5G……每一次都通到原句。',
  intro: '一个提法何时出现、何时多起来、何时不再说，从历次讲话里数出来。大字是次数，小字是每千字的次数。',
  rules: {
    title: '怎样数',
    items: [
      '数的是复原后的全文，小标题和记者的提问也在内；同一讲话有几种传本的，只数一种。',
      '从左到右读一遍，同一处有几个词的取最长的，只数一次。每个词各数各的：“绿色制造体系”既是“绿色制造体系”，也是“绿色制造”。',
      '更长的词另有意思的不算：“预算力度”里没有“算力”，“15G”里没有“5G”。',
      '每千字的次数按字母、汉字和数字计，标点不算。一行里最多的画满格，不到每千字一次的以一次为满格；条的长短只在一行之内可比。',
      '“首”标在本站所收的讲话里最早的一篇，不是这个词最早的出处。',
    ],
  },
  term: '词',
  month: (month) => `${month}月`,
  year: (year) => `${year}年`,
  groups: { course: '方针', green: '绿色', digital: '数字', chains: '产业与技术', firms: '企业' },
  first: '首',
  firstMeaning: '本站所收讲话里首次用到',
  termDescription: (name, uses, speeches) =>
    uses === 0
      ? `“${name}”在本站所收的讲话里还没有出现。`
      : `“${name}”在${speeches}篇讲话里用了${uses}次，每一次都通到原句。`,
  sum: (uses, speeches, all) => `所收${all}篇讲话里，${speeches}篇用过，共${uses}次。`,
  none: '本站所收的讲话都没有用过。',
  firstIn: (day) => `最早见于${day}：`,
  counted: '数了哪些词',
  words: (words) => `计入：${words}。`,
  except: (words) => `不计：${words}。`,
  bySpeech: '历次讲话',
  byYear: '历年讲话',
  when: '讲话',
  count: '次数',
  rate: '每千字',
  uses: '用到它的句子',
  cut: (quoted) => `这里列出较近的${quoted}句。`,
  search: (word) => `检索“${word}”的每一处`,
  sentence: (number) => `第${number}句`,
};

const hant: TermWords = {
  title: '用詞',
  description: '同一個詞，歷次講話用了多少次：碳達峰、專精特新、新型工業化、卡脖子、5G……每一次都通到原句。',
  intro: '一個提法何時出現、何時多起來、何時不再說，從歷次講話裡數出來。大字是次數，小字是每千字的次數。',
  rules: {
    title: '怎樣數',
    items: [
      '數的是復原後的全文，小標題和記者的提問也在內；同一講話有幾種傳本的，只數一種。',
      '從左到右讀一遍，同一處有幾個詞的取最長的，只數一次。每個詞各數各的：「綠色製造體系」既是「綠色製造體系」，也是「綠色製造」。',
      '更長的詞另有意思的不算：「預算力度」裡沒有「算力」，「15G」裡沒有「5G」。',
      '每千字的次數按字母、漢字和數字計，標點不算。一行裡最多的畫滿格，不到每千字一次的以一次為滿格；條的長短只在一行之內可比。',
      '「首」標在本站所收的講話裡最早的一篇，不是這個詞最早的出處。',
    ],
  },
  term: '詞',
  month: (month) => `${month}月`,
  year: (year) => `${year}年`,
  groups: { course: '方針', green: '綠色', digital: '數字', chains: '產業與技術', firms: '企業' },
  first: '首',
  firstMeaning: '本站所收講話裡首次用到',
  termDescription: (name, uses, speeches) =>
    uses === 0
      ? `「${name}」在本站所收的講話裡還沒有出現。`
      : `「${name}」在${speeches}篇講話裡用了${uses}次，每一次都通到原句。`,
  sum: (uses, speeches, all) => `所收${all}篇講話裡，${speeches}篇用過，共${uses}次。`,
  none: '本站所收的講話都沒有用過。',
  firstIn: (day) => `最早見於${day}：`,
  counted: '數了哪些詞',
  words: (words) => `計入：${words}。`,
  except: (words) => `不計：${words}。`,
  bySpeech: '歷次講話',
  byYear: '歷年講話',
  when: '講話',
  count: '次數',
  rate: '每千字',
  uses: '用到它的句子',
  cut: (quoted) => `這裡列出較近的${quoted}句。`,
  search: (word) => `檢索「${word}」的每一處`,
  sentence: (number) => `第${number}句`,
};

const tables: Record<Script, TermWords> = { 'zh-Hans': hans, 'zh-Hant': hant };

/** The words of the pages on the use of terms, in one script. */
export const termWordsFor = (script: Script): TermWords => tables[script];
