import type { Script } from '../../schemas/common.ts';
import type { MeasureChange } from '../../link/measuresSince.ts';

/** The words of the page that holds a speech against an earlier one, in one language. */
export interface SinceWords {
  title: string;
  heading: (later: string, earlier: string) => string;
  description: (later: string, earlier: string) => string;
  intro: string;
  /** The two speeches, as the columns name them. */
  earlier: string;
  later: string;
  rules: { title: string; items: readonly string[] };
  sum: (measures: number, again: number, topics: number) => string;
  measures: string;
  measuresIntro: string;
  noMeasures: string;
  changes: Record<MeasureChange, string>;
  /** What is to be borne in mind. */
  meanings: Partial<Record<MeasureChange, string>>;
  states: { target: string; reported: string; forecast: string };
  due: (day: string) => string;
  asOf: (day: string) => string;
  /** A speech that says nothing of it. */
  nothing: string;
  again: string;
  againIntro: string;
  noneAgain: string;
  topics: string;
  topicsIntro: string;
  notAgain: (count: number) => string;
  newHere: (count: number) => string;
  onlyEarlier: string;
  onlyLater: string;
  topicCount: (topic: string, count: number) => string;
  sentence: (number: number) => string;
  onOtherTopics: string;
  /** On the page of a document. */
  links: { title: string; since: (title: string, day: string) => string };
}

const hans: SinceWords = {
  title: '与前次相比',
  heading: (later, earlier) => `${later}，与${earlier}相比`,
  description: (later, earlier) =>
    `${later}的讲话与${earlier}的讲话：共有的指标怎样变，哪些承诺又说了，哪些没有读到相近的话。`,
  intro: '两次讲话的目标与数字，按指标和专题并排放在一起。每一处都通到原句。',
  earlier: '前次',
  later: '此次',
  rules: {
    title: '怎样比',
    items: [
      '比的是话，不是事：没有读到相近的话，不等于没有再提，更不等于放弃；没有报告，不等于没有做到。',
      '讲话的体裁不同：一小时的发布会说得多，一则新闻说得少，一则新闻里没有的话，不说明什么。',
      '指标按数目和限定词比：“超过8万”与“超过10万”可以比，“超过150”与“240”不能断定增减，就写“不能断定”。',
      '承诺按措辞比：两个分句里少见的字眼有一半以上相同，算“又说了”，由程序比对，未经人复核；相同的字眼加了底色。',
      '官员报告的数字是自己的说法，没有另外核实。',
    ],
  },
  sum: (measures, again, topics) =>
    `共有的或定了目标的指标${measures}个，又说了的承诺${again}处，都谈到的专题${topics}个。`,
  measures: '指标',
  measuresIntro: '两次都说到的，和有一次定了目标的。',
  noMeasures: '两次讲话没有可以对照的指标。',
  changes: {
    repeated: '目标重申',
    raised: '目标数字提高',
    lowered: '目标数字降低',
    restated: '目标改了说法',
    'deadline-moved': '目标数字不变，期限不同',
    new: '此次新提目标',
    'reported-since': '前次的目标，此次有报告',
    'not-said-again': '前次的目标，此次没有读到',
    'report-same': '报告数字相同',
    'report-higher': '报告数字较前次大',
    'report-lower': '报告数字较前次小',
    'report-open': '都有报告，不能断定增减',
  },
  meanings: {
    raised: '此次的目标数字大于前次；期限或不相同。',
    lowered: '此次的目标数字小于前次；期限或不相同。',
    restated: '两次的说法不同，不能断定高低。',
    'deadline-moved': '数目和限定相同，期限不相同。',
    'reported-since': '此次报告的时间在前次讲话之后。',
    'not-said-again': '没有读到，不等于放弃。',
    'report-higher': '两次的时间见各条。',
    'report-lower': '两次的时间见各条。',
    'report-open': '限定词或所计的时段不同。',
  },
  states: { target: '目标', reported: '已报', forecast: '预计' },
  due: (day) => `期限${day}`,
  asOf: (day) => `截至${day}`,
  nothing: '没有读到',
  again: '又说了的承诺',
  againIntro: '前次说过、此次用相近的话又说的，依此次的先后。',
  noneAgain: '没有找到措辞相近的承诺。',
  topics: '都谈到的专题',
  topicsIntro: '两次都谈到的专题里，除了上面各条，各自另有的目标。',
  notAgain: (count) => `前次说过，此次没有读到相近的话：${count}条`,
  newHere: (count) => `此次说到，前次没有读到相近的话：${count}条`,
  onlyEarlier: '前次谈到、此次没有谈到的专题',
  onlyLater: '此次谈到、前次没有谈到的专题',
  topicCount: (topic, count) => `${topic}（目标${count}条）`,
  sentence: (number) => `第${number}句`,
  onOtherTopics: '不属于任何专题的目标不在此列。',
  links: { title: '与前次相比', since: (title, day) => `${day}：${title}` },
};

const hant: SinceWords = {
  title: '與前次相比',
  heading: (later, earlier) => `${later}，與${earlier}相比`,
  description: (later, earlier) =>
    `${later}的講話與${earlier}的講話：共有的指標怎樣變，哪些承諾又說了，哪些沒有讀到相近的話。`,
  intro: '兩次講話的目標與數字，按指標和專題並排放在一起。每一處都通到原句。',
  earlier: '前次',
  later: '此次',
  rules: {
    title: '怎樣比',
    items: [
      '比的是話，不是事：沒有讀到相近的話，不等於沒有再提，更不等於放棄；沒有報告，不等於沒有做到。',
      '講話的體裁不同：一小時的發佈會說得多，一則新聞說得少，一則新聞裡沒有的話，不說明什麼。',
      '指標按數目和限定詞比：「超過8萬」與「超過10萬」可以比，「超過150」與「240」不能斷定增減，就寫「不能斷定」。',
      '承諾按措辭比：兩個分句裡少見的字眼有一半以上相同，算「又說了」，由程序比對，未經人複核；相同的字眼加了底色。',
      '官員報告的數字是自己的說法，沒有另外核實。',
    ],
  },
  sum: (measures, again, topics) =>
    `共有的或定了目標的指標${measures}個，又說了的承諾${again}處，都談到的專題${topics}個。`,
  measures: '指標',
  measuresIntro: '兩次都說到的，和有一次定了目標的。',
  noMeasures: '兩次講話沒有可以對照的指標。',
  changes: {
    repeated: '目標重申',
    raised: '目標數字提高',
    lowered: '目標數字降低',
    restated: '目標改了說法',
    'deadline-moved': '目標數字不變，期限不同',
    new: '此次新提目標',
    'reported-since': '前次的目標，此次有報告',
    'not-said-again': '前次的目標，此次沒有讀到',
    'report-same': '報告數字相同',
    'report-higher': '報告數字較前次大',
    'report-lower': '報告數字較前次小',
    'report-open': '都有報告，不能斷定增減',
  },
  meanings: {
    raised: '此次的目標數字大於前次；期限或不相同。',
    lowered: '此次的目標數字小於前次；期限或不相同。',
    restated: '兩次的說法不同，不能斷定高低。',
    'deadline-moved': '數目和限定相同，期限不相同。',
    'reported-since': '此次報告的時間在前次講話之後。',
    'not-said-again': '沒有讀到，不等於放棄。',
    'report-higher': '兩次的時間見各條。',
    'report-lower': '兩次的時間見各條。',
    'report-open': '限定詞或所計的時段不同。',
  },
  states: { target: '目標', reported: '已報', forecast: '預計' },
  due: (day) => `期限${day}`,
  asOf: (day) => `截至${day}`,
  nothing: '沒有讀到',
  again: '又說了的承諾',
  againIntro: '前次說過、此次用相近的話又說的，依此次的先後。',
  noneAgain: '沒有找到措辭相近的承諾。',
  topics: '都談到的專題',
  topicsIntro: '兩次都談到的專題裡，除了上面各條，各自另有的目標。',
  notAgain: (count) => `前次說過，此次沒有讀到相近的話：${count}條`,
  newHere: (count) => `此次說到，前次沒有讀到相近的話：${count}條`,
  onlyEarlier: '前次談到、此次沒有談到的專題',
  onlyLater: '此次談到、前次沒有談到的專題',
  topicCount: (topic, count) => `${topic}（目標${count}條）`,
  sentence: (number) => `第${number}句`,
  onOtherTopics: '不屬於任何專題的目標不在此列。',
  links: { title: '與前次相比', since: (title, day) => `${day}：${title}` },
};

const tables: Record<Script, SinceWords> = { 'zh-Hans': hans, 'zh-Hant': hant };

/** The words of the page that holds a speech against an earlier one, in one script. */
export const sinceWordsFor = (script: Script): SinceWords => tables[script];
