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

/** Whether an opening mark before is closed behind, with at most so many characters between. */
function enclosed(
  { before, inside, after }: Surroundings,
  open: RegExp,
  close: RegExp,
  most: number,
): boolean {
  const opened = before.length - 1 - [...before].reverse().findIndex((character) => open.test(character));
  if (opened === before.length || close.test(before.slice(opened))) return false;
  const closed = after.search(close);
  return closed >= 0 && before.length - opened - 1 + inside.length + closed <= most;
}

const quoted: Veto = {
  name: 'quoted',
  holds: ({ unit, form }, around) => {
    const most = form === 'arabic' || form === 'mixed' || unit === '%' ? 7 : 12;
    return enclosed(around, /[“‘「『"]/u, /[”’」』"]/u, most);
  },
  examples: ['开展“300家”专项行动', '实施“百名县长”计划'],
  not: [['他说：“今年新增了300家企业，形势很好。”', '300家']],
};

const titles: Veto = {
  name: 'titles',
  holds: (_, around) => enclosed(around, /[《〈]/u, /[》〉]/u, 60),
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
  /^(?:的)?(?:主要|重点|突出|关键|基本|具体|核心|重大|重要|新|大|主|明显|显著|鲜明|字|总)?(?:方面|层面|维度|句话|(?:问题|话|关键词|意见|建议|特点|特征|特色|部分|话题|重点|目标|关系|转变|原则|阶段|步骤|环节|抓手|要点|体会|看点|亮点|信号|判断|词|层次|角度|因素|原因|方向|着力点|坚持|确保|聚焦|突破口|统筹|结合|支撑|不变|趋势|变化|挑战|机遇|要求|理念|意识|自信|文明|转型|指标)(?=[，。；：、！？)）”的]|$|工作|看|来|作|推进|发力|着力|入手|做|抓|进行|展开|加|介绍|回答|说))/u;
const workItems =
  /^(?:重点|主要|具体|重大|重要|专项|民生|务实|关键|硬核|实际|核心)?(?:工作|任务|举措|措施|行动|工程|领域|体系|计划|政策|清单|改革|制度|机制|产业|板块|战略|支柱|要素|轮子|循环|市场|资源|实事|大事|好事|小事|事|赛道|引擎|动力|路径|模式|群体|主体|维护|指标)/u;

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

const concreteNoun =
  /^[^，。；、：！？]{0,12}?(?:园区?|基地|中心|集群|企业|公司|项目|工厂|车间|实验室|城市|省份|试点|示范区|平台|品牌|机组|电站|机场|港区?|航线|线路|铁路|高速|站|学校|高校|学院|医院|村|社区|国家|标准|专利|法规|条例|景区|水库|大桥|隧道|小区|床位|岗位|车站|口岸|保税区|开发区)/u;

const fewInHan: Veto = {
  name: 'few-in-han',
  holds: (candidate, { before, after }) => {
    const { value, max, unit, class: unitClass, form, bound } = candidate;
    if (form !== 'han' || !isSmall(candidate)) return false;
    if (unitClass === 'ratio' || unitClass === 'money') return value === 1 && unitClass === 'money';
    if (unitClass === 'duration' || unitClass === 'bare') return false;
    if (/^(?:升|两|度|角|安|方|担|克)$/u.test(unit) && bound === 'exact') return true;
    if (value === 1 && max === null) return true;
    if (/(?:这|那|此|每|上述|该|前)$/u.test(before)) return true;
    if (/^(?:家|座|台|辆|艘|架|户|名|人|所|条|处|台套|人次|款|部)$/u.test(unit) || unitClass === 'measure')
      return false;
    return max === null && bound === 'exact' && !concreteNoun.test(after);
  },
  examples: ['两项成果获奖', '一部法、一个条例', '统筹好这两座桥', '有利于降两升一补'],
  not: [
    ['建成两个国家级产业园区', '两个'],
    ['有三家企业上市', '三家'],
  ],
};

const partyCongress: Veto = {
  name: 'han-with-大',
  holds: (candidate, { after }) =>
    candidate.unit === '大' && (isHan(candidate) || /^(?:报告|精神|以来|代表|对|提出|$)/u.test(after)),
  examples: ['实施十二大工程', '党的20大报告'],
  not: [['形成20大典型应用场景', '20大']],
};

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
    return !/^(?:小时|分钟|秒|毫秒|学时|课时|岁)$/u.test(unit) && !durationCue.test(before);
  },
  examples: ['实施制造业三年行动计划', '提供24小时服务', '经过几十年的建设发展', '“十四五”五年规划'],
  not: [
    ['制造业规模连续13年居世界首位', '13年'],
    ['研发周期缩短至3个月', '3个月'],
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
];
