import type { Candidate } from './find.ts';

/** What stands around a number that was found. */
export interface Surroundings {
  /** The 24 characters before it. */
  before: string;
  /** Number and unit. */
  inside: string;
  /** The 24 characters behind it. */
  after: string;
}

/** Something that looks like a quantity and is none. */
export interface Veto {
  readonly name: string;
  readonly holds: (candidate: Candidate, around: Surroundings) => boolean;
  /** Texts in which no quantity is left; run in both scripts. */
  readonly examples: readonly string[];
  /** Texts whose quantity stays, and how it reads. */
  readonly not: readonly (readonly [text: string, quantity: string])[];
}

const isHan = ({ form }: Candidate): boolean => form === 'han' || form === 'scale';
const isSmall = ({ value, max }: Candidate): boolean => (max ?? value) <= 10;

/** Where the first of some marks stands in a text, from a place on; its length where none does. */
function placeIn(text: string, marks: string, from: number): number {
  let at = from;
  while (at < text.length && !marks.includes(text.charAt(at))) at += 1;
  return at;
}

/** Whether an opening mark before is closed behind, with at most so many characters between. */
function enclosed(
  { before, inside, after }: Surroundings,
  open: string,
  close: string,
  most: number,
): boolean {
  const closed = placeIn(after, close, 0);
  if (closed === after.length) return false;
  let opened = before.length - 1;
  while (opened >= 0 && !open.includes(before.charAt(opened))) opened -= 1;
  if (opened < 0 || placeIn(before, close, opened) < before.length) return false;
  return before.length - opened - 1 + inside.length + closed <= most;
}

const quoted: Veto = {
  name: 'quoted',
  holds: ({ unit, form }, around) => {
    const most = form === 'arabic' || form === 'mixed' || unit === '%' ? 7 : 12;
    return enclosed(around, '“‘「『"', '”’」』"', most);
  },
  examples: ['开展“300家”专项行动', '实施“百名县长”计划'],
  not: [['他说：“今年新增了300家企业，形势很好。”', '300家']],
};

const titles: Veto = {
  name: 'titles',
  holds: (_, around) => enclosed(around, '《〈', '》〉', 60),
  examples: ['印发《节能增效10项措施》', '落实《扎实稳住经济的33项政策措施》'],
  not: [['《办法》提出培育100家企业', '100家']],
};

const ranks: Veto = {
  name: 'ranks',
  holds: ({ unit }, { before, after }) =>
    /(?:第|(?<![目之以年月日先此提当度期面从])前|名列|位列|排名|排在|首)$/u.test(before) ||
    /^(?:之首|之列|开外)/u.test(after) ||
    (unit === '名' && after.startsWith('次')),
  examples: ['排名进入全国前10名'],
  not: [['目前100家企业已经投产', '100家']],
};

const partsOfTalk =
  /^(?:的)?(?:主要|重点|突出|关键|基本|具体|核心|重大|重要|新|大|主|明显|显著|鲜明|字|总)?(?:方面|层面|维度|句话|(?:问题|话|关键词|意见|建议|特点|特征|特色|部分|话题|重点|目标|关系|转变|原则|阶段|步骤|环节|抓手|要点|体会|看点|亮点|信号|判断|词|层次|角度|因素|原因|方向|着力点|坚持|确保|聚焦|突破口|统筹|结合|支撑|不变|趋势|变化|挑战|机遇|要求|理念|意识|自信|文明|转型|指标)(?=[，。；：、！？)）”的]|$|包括|包含|分别|是|为|工作|看|来|作|推进|发力|着力|入手|做|抓|进行|展开|加|介绍|回答|说))/u;
const workItems =
  /^(?:重点|主要|具体|重大|重要|专项|民生|务实|关键|硬核|实际|核心)?(?:工作|任务|举措|措施|行动|工程|领域|体系|计划|政策|清单|改革|制度|机制|产业|板块|战略|支柱|要素|轮子|循环|市场|资源|实事|大事|好事|小事|事|底线|红线|主线|防线|战线|战役|攻坚战|保卫战|高地|屏障|支点|考验|优势|短板|赛道|引擎|动力|路径|模式|群体|主体|维护|指标)/u;

/** A document that names its own parts: 《意见》提出五个方面18项重点任务. */
const namesParts = /(?:提出|部署|明确|确定|梳理|细化|设定|包括|其中)(?:了)?[^，。；]{0,12}$/u;

const talk: Veto = {
  name: 'talk',
  holds: (candidate, { before, after, inside }) => {
    const { value, unit, class: unitClass } = candidate;
    if (unitClass !== 'count' && unitClass !== 'people') return false;
    if (value <= 20 && /(?:个|大|项|点|条|类|种|句)$/u.test(inside) && partsOfTalk.test(after)) return true;
    if (/[（(]共$/u.test(before) && /^[）)]/u.test(after)) return true;
    if (!/^(?:个|大|项|件|条|类)$/u.test(unit) || !workItems.test(after)) return false;
    return value <= 20 && isHan(candidate) ? true : namesParts.test(before);
  },
  examples: [
    '我们考虑重点做好6个方面的工作',
    '聚焦10个重点方向',
    '附件：重点任务分工表（共28项）',
    '《意见》提出18项重点任务',
  ],
  not: [['今年培育10个产业集群', '10个']],
};

/** What is said to be one of a measure: 达到一千瓦, but not 最后一公里. */
const measuresOne = /(?:达到?|为|至|超过|突破|不足|约)$/u;

const concreteNoun =
  /^[^，。；、：！？]{0,12}?(?:园区?|基地|中心|集群|企业|公司|项目|工厂|车间|实验室|城市|省份|试点|示范区|平台|品牌|机组|电站|机场|港区?|航线|线路|产线|生产线|通道|管道|干线|专线|河流|铁路|高速|站|学校|高校|学院|医院|村|社区|国家|标准|专利|法规|条例|景区|水库|大桥|隧道|小区|床位|岗位|车站|口岸|保税区|开发区)/u;

const fewInHan: Veto = {
  name: 'few-in-han',
  holds: (candidate, { before, after }) => {
    const { value, max, unit, class: unitClass, form, bound } = candidate;
    if (form !== 'han' || !isSmall(candidate)) return false;
    if (unitClass === 'ratio' || unitClass === 'money') return value === 1 && unitClass === 'money';
    if (unitClass === 'duration' || unitClass === 'bare') return false;
    if (/^(?:升|两|度|角|安|方|担|克)$/u.test(unit) && bound === 'exact') return true;
    if (value === 1 && max === null) return unitClass !== 'measure' || !measuresOne.test(before);
    if (/(?:这|那|此|每|上述|该|前)$/u.test(before)) return true;
    if (/^(?:家|座|台|辆|艘|架|户|名|人|所|处|台套|人次|款|部)$/u.test(unit) || unitClass === 'measure')
      return false;
    return max === null && bound === 'exact' && !concreteNoun.test(after);
  },
  examples: ['两项成果获奖', '一部法、一个条例', '统筹好这两座桥', '有利于降两升一补', '守住两条底线'],
  not: [
    ['建成两个国家级产业园区', '两个'],
    ['有三家企业上市', '三家'],
    ['建成两条生产线', '两条'],
    ['容量达到一千瓦', '一千瓦'],
  ],
};

const partyCongress: Veto = {
  name: 'han-with-大',
  holds: (candidate, { after }) =>
    candidate.unit === '大' && (isHan(candidate) || /^(?:报告|精神|以来|代表|对|提出|$)/u.test(after)),
  examples: ['实施十二大工程', '党的20大报告'],
  not: [['形成20大典型应用场景', '20大']],
};

/** 由6.1年降至5.1年: what a change of a span of time begins with, and what follows it. */
const fromSpan = /[由从]$/u;
const changesSpan = /^[^，。；]{0,4}(?:缩|降|减|延|增|压|提|升)/u;

/** Words before a span of time that make it a figure: 连续13年, 缩短至3个月. */
const durationCue =
  /(?:连续|连|历时|长达|累计|平均|缩短|延长|压缩|压减|提前|推迟|满|达|达到|最长|最短|最多|长|仅用|只用|服役|寿命|期限|周期|时间|时长|工期|耗时|减少|增加|降至|缩至|减至|至|到|为|超过|超|突破|逾|近|不少于|不低于|不超过|至少|存续|运行|质保)(?:了|到|至|为|达|约)?$/u;

const spans: Veto = {
  name: 'spans-of-time',
  holds: ({ class: unitClass, form, unit, value }, { before, after }) => {
    if (unitClass !== 'duration') return false;
    if (unit === '年' && /^(?:1[89]|20)\d\d$/.test(String(value))) return true;
    if (
      form === 'scale' ||
      /^(?:来|以来|间|前|后|之后|之前|行动|规划|计划|方案|最|一遇|或|内|之内|以后|以前|级)/u.test(after)
    )
      return true;
    if (/^[^，。；]{0,4}(?:圈|免签|试点)/u.test(after)) return true;
    if (/^(?:服务|在线|不间断|值班|营业|运转|开放)/u.test(after) && unit === '小时') return true;
    if (fromSpan.test(before) && changesSpan.test(after)) return false;
    return !/^(?:小时|分钟|秒|毫秒|学时|课时|岁)$/u.test(unit) && !durationCue.test(before);
  },
  examples: ['实施制造业三年行动计划', '提供24小时服务', '经过几十年的建设发展', '“十四五”五年规划'],
  not: [
    ['制造业规模连续13年居世界首位', '13年'],
    ['研发周期缩短至3个月', '3个月'],
    ['轮候时间由4.2年降至3.6年', '4.2年'],
  ],
};

const scaleNames: Veto = {
  name: 'scale-names',
  holds: ({ form, unit, class: unitClass, boundText }, { before, after }) => {
    if (form !== 'scale') return false;
    if (/[\d百千万亿]$/u.test(before)) return true;
    if (/^(?:级|元级|强|争|户|众|人|民|象|物|里|亩良田)/u.test(after) || unit === '个' || unit === '位')
      return true;
    if (
      /^(?:省|市|县|镇|乡|村|国|站|城|名|卡|门|口|套|件|节|班|股|种|类|层|次|对|组|克|角|部|位)$/u.test(unit)
    )
      return boundText === null;
    return (
      unitClass === 'money' &&
      boundText === null &&
      !/(?:达|达到|为|到|至|投资|投入|近|增|破|过|约)$/u.test(before)
    );
  },
  examples: ['百万千瓦级机组', '开工亿元级项目'],
  not: [
    ['遴选公告万家小巨人企业', '万家'],
    ['培育上百家骨干企业', '上百家'],
  ],
};

/** 每千人, 每5辆车, 0.6人/百亿元: what a rate is per. */
const denominators: Veto = {
  name: 'denominators',
  holds: (_, { before }) => /(?:每|每[/／]|[/／])$/u.test(before),
  examples: ['每5辆车', '每3万人配一个站'],
  not: [['平均每天新设企业2.38万户', '2.38万户']],
};

/** 10万吨级码头, 百万千瓦级机组: how large a thing is, by its class. */
const grades: Veto = {
  name: 'grades',
  holds: ({ class: unitClass }, { after }) =>
    (unitClass === 'measure' || unitClass === 'money' || unitClass === 'duration') && after.startsWith('级'),
  examples: ['建成20万吨级航道', '研制5兆瓦级机组', '形成500亿元级产业'],
  not: [['建成30万吨航道', '30万吨']],
};

/** 10个百万亩基地: things that are counted are named by a size. */
const sizes: Veto = {
  name: 'sizes',
  holds: ({ form, class: unitClass }, { before }) =>
    (form === 'scale' || form === 'han') &&
    (unitClass === 'measure' || unitClass === 'money') &&
    /[\d万千百十一二两三四五六七八九](?:个|座|批)$/u.test(before),
  examples: ['抓好这三个百万亩基地'],
  not: [['建成5个基地，共百万亩', '百万亩']],
};

/** 10乘20毫米, 3×5米: how long and how wide. */
const dimensions: Veto = {
  name: 'dimensions',
  holds: ({ class: unitClass, form, unit }, { before, after }) => {
    if (unitClass !== 'measure' && unitClass !== 'bare') return false;
    const isLength = /(?:米|寸|尺|mm|cm|m)$/u.test(unit) || form === 'han';
    return (
      isLength &&
      (/[\d一二三四五六七八九十百米寸尺m](?:乘以?|[×✕xX*＊])$/u.test(before) ||
        /^(?:乘以?|[×✕xX*＊])[\d一二三四五六七八九十百]/u.test(after))
    );
  },
  examples: ['幅面达到三十乘四十毫米', '板材为3×5米'],
  not: [['板材厚度为5毫米', '5毫米']],
};

/** 2.1项, 3.2件: the number of a section, which its heading follows at once. */
const sectionNumbers: Veto = {
  name: 'section-numbers',
  holds: ({ class: unitClass, form }, { before, inside }) =>
    (unitClass === 'count' || unitClass === 'people') &&
    form === 'arabic' &&
    /^\d{1,2}(?:\.\d{1,2})+ ?\D/u.test(inside) &&
    /(?:^|[\n。；]) ?$/u.test(before),
  examples: ['2.3套设备清单', '4.1台账管理'],
  not: [['户均3.2人', '3.2人']],
};

/** 1200MW（百万瓦）: what the sign before the brackets means. */
const glosses: Veto = {
  name: 'glosses',
  holds: ({ form }, { before, after }) =>
    form === 'scale' && /[A-Za-z][（(]$/u.test(before) && /^[）)]/u.test(after),
  examples: ['容量以MW（百万瓦）计'],
  not: [['装置容量90MW（百万瓦）', '90MW']],
};

/** 四人雪车, 三人篮球: a contest by the number of those who contend. */
const contests: Veto = {
  name: 'contests',
  holds: ({ unit, value }, { after }) =>
    unit === '人' &&
    value <= 12 &&
    /^(?:制|雪车|雪橇|篮球|足球|排球|皮艇|划艇|艇|赛|团体|小组|工作组|专班)/u.test(after),
  examples: ['四人雪车摘得金牌', '举办三人篮球联赛'],
  not: [['三人获评劳动模范', '三人']],
};

/** 处5万元以上20万元以下的罚款: what a law threatens has not been counted. */
const penalties: Veto = {
  name: 'penalties',
  holds: (_, { before, after }) =>
    /(?:并?处|并处|科)(?:以)?[^，。；]{0,10}$/u.test(before) &&
    /^(?:以上|以下|以内)?[^，。；\d]{0,8}(?:罚款|罚金|徒刑|拘役|拘留)/u.test(after),
  examples: ['处3万元以上15万元以下的罚款', '并处违法所得2倍的罚款', '处三年以下有期徒刑'],
  not: [['全年罚款300万元', '300万元']],
};

/** Everything that is ruled out, in the order in which it is tried. */
export const vetoes: readonly Veto[] = [
  quoted,
  titles,
  ranks,
  partyCongress,
  talk,
  fewInHan,
  spans,
  scaleNames,
  denominators,
  grades,
  sizes,
  dimensions,
  sectionNumbers,
  glosses,
  contests,
  penalties,
];
