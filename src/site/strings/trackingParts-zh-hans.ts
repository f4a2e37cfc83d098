import type { DesignPart } from './designParts.ts';

/** The parts that follow what was promised through time; those in a folder are named with it. */
export const trackingPartsHans = {
  'home/HomeSection': { name: '首页的一栏', about: '题目、一句说明、通往全部的路，下面是几条。' },
  'home/PromiseLine': { name: '短列表的一行', about: '所说的事和数在前，期限、结果、谁说在后。' },
  'home/FollowedPromise': {
    name: '跟着一个目标走',
    about: '一个目标的三步：当时怎么说，最近怎么报，现在怎么看。',
  },
  'timeline/Filters': { name: '时间线的选择', about: '全部、某一种、某一专题，各有自己的网址。' },
  'timeline/Picture': {
    name: '时间线图',
    about: '宽屏横放，窄屏竖放；目标在轴的一侧，数字与大事在另一侧。图里有的，下面的列表都有。',
  },
  'timeline/Years': {
    name: '时间线的列表',
    about: '逐年排列，同一篇所说同一时间的归在一处；今日以前与以后分开。',
  },
  Outcome: { name: '结果短语', about: '到期的目标后面几个字：据自报达到、未达到，或者未见报告。' },
  'explorer/Filters': { name: '筛选', about: '种类、字词、专题、期限、结果、排列；少用的折起。' },
  'explorer/Row': {
    name: '表的一行',
    about: '一条一行，窄屏时一条一张卡片；原句折在行里，目标有结果。三种各一例。',
  },
  'explorer/Groups': {
    name: '分组的表',
    about: '不用筛选时看到的全部目标，按结果分组，每组写明是什么意思。',
  },
  'since/Measures': { name: '前后两次的指标', about: '前次与此次所说并排，变了没有写在指标后面。' },
  'since/Again': { name: '又说了的承诺', about: '前次与此次的原话并排，相同的字标出。' },
  'since/Topics': { name: '都谈到的专题', about: '各自另有的目标，折起；没有再提不等于放弃。' },
  SinceLinks: { name: '与前次相比', about: '文献页上，通往与从前各篇相比的页面。' },
  TermTable: { name: '用词的表', about: '一词一行，一篇一列：用了几次，每千字几次，哪一篇最先用。' },
  TermUses: { name: '用词的句子', about: '一篇里用到这个词的各句，每句可回到原处。' },
} satisfies Record<string, DesignPart>;
