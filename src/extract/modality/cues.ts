import { at } from '../../lang/at.ts';
import { dispatch } from '../dispatch.ts';

/** How something is said: as intended, as expected, as having happened. */
export type Mood = 'intended' | 'expected' | 'reported';

/** A word that tells how something is said. */
export interface CueRule {
  readonly name: string;
  readonly mood: Mood;
  /** A weak word tells only where no other does. */
  readonly weak?: true;
  /** The characters that its pattern can start with. */
  readonly starts: string;
  /** Sticky; lookarounds keep it to the word's own sense. */
  readonly pattern: RegExp;
  /** Texts in which it is found, with what is found; run in both scripts. */
  readonly examples: readonly (readonly [text: string, found: string])[];
  readonly not: readonly string[];
}

const forecast: CueRule = {
  name: 'forecast',
  mood: 'expected',
  starts: '有可认研判预上下测需市产销将料或估',
  pattern:
    /有望|可望|(?:(?<!我们)认为，|认为|研判|判断)(?=今年|明年|未来|到)|预期(?:值)?(?=[上下]调|调[高低升降])|[上下]调(?=[^，。；]{0,14}(?:预期|预测))|预计|测算|(?:需求量?|市场规模|产业规模|销量)将(?=[达超增突])|将(?:不断|继续|进一步)?(?:带来|释放|面临|迎来|呈现|催生|有助于|有利于)|预测|预估|料将|或将|预期(?=[^，。；、目]{0,12}(?:增长|达到?|将|突破|下降|[升降]至))|估计/uy,
  examples: [
    ['今年产销量有望突破340万辆', '有望'],
    ['预计全年达到500亿元', '预计'],
    ['该机构预期明年销量增长12%', '预期'],
    ['该行将增长预期上调至4%', '预期'],
    ['该机构认为，明年销量增长12%', '认为，'],
  ],
  not: ['今年发展主要预期目标是增长5%', '稳定社会预期目标'],
};

const aim: CueRule = {
  name: 'aim',
  mood: 'intended',
  starts: '力争目任以预奋确务必应不致盼努',
  pattern:
    /力争|(?<!累计|积极|成功|主动)争取(?!得|到|中央|国家|上级|[^，。]{0,10}(?:资金|补助|债券|转移支付))|(?<!奋斗|作为)(?:目标|任务)(?:是|为|要|：|(?=\d|[今明]年))|(?<![可予难加])以(?=[^，。；\d]{0,24}\d[^，。；]{0,24}为[^，。；]{0,3}目标)|预期目标|奋斗目标|确保|务必|(?<!“[^”]{0,6})必须|应当|不得|致力于|(?<![期热])盼(?=[^，。；]{0,16}(?:达成|完成|实现|通过|落实|签署))|努力(?=[^，。]{0,8}(?:实现|达到|突破|打造|建设|培育|使|把|完成|提升|提高|争))/uy,
  examples: [
    ['力争今年全国专精特新中小企业数量超过8万家', '力争'],
    ['确保粮食产量稳定在1000万吨以上', '确保'],
    ['以2030年占比达到30%为目标', '以'],
    ['目标今年底并网9GW', '目标'],
  ],
  not: ['抗疫斗争取得重大战略成果', '目标明确'],
};

const will: CueRule = {
  name: 'will',
  mood: 'intended',
  starts: '将',
  pattern:
    /(?<![名大健小主老必]|（即)将(?!\d|近|来|军|士|领|帅|相|令|[^，。；]{1,24}?(?:纳入|列入|列为|作为|转化为|视为|融入|提升为|调整为|定为|确定为|改为|上升为|整合为|用于|转为|变为|合并为|划归)(?!的))/uy,
  examples: [
    ['我们将深入实施智能制造工程', '将'],
    ['工信部将研究制定行动计划', '将'],
  ],
  not: ['累计推广将近1600万辆', '将超过487万辆新能源汽车纳入溯源管理平台', '将节能降碳作为重点'],
};

/** 还会扩大补助: a plain future, of what somebody does. */
const future: CueRule = {
  name: 'future',
  mood: 'intended',
  starts: '会',
  pattern:
    /(?<=还|也|未来|届时|接着)会(?=(?:持续|继续|进一步|再|大力|积极|加快|逐步|陆续|全力){0,2}(?:推动|推出|推进|扩大|提出|提高|提供|加强|加码|举办|修法|修正|增加|建置|建设|完善|落实|研议|研拟|支持|协助|启动|邀集|公布|检讨))/uy,
  examples: [
    ['未来还会扩大补助范围', '会'],
    ['我们也会持续加强监管', '会'],
  ],
  not: ['风险还会增大', '大会推动交流'],
};

const must: CueRule = {
  name: 'must',
  mood: 'intended',
  starts: '要计拟打准应',
  pattern:
    /(?<![需主重必首概纪摘险紧次显提扼简不只若想])要(?![\d一二两三四五六七八九十百千几]|求|素|点|害|闻|塞|领|件|么|是|不是|义|地|道|案|事|约|紧|看到)|(?<![动展业工造度作务项性]|[一二三四五六七八九十两几]年|(?<!\d)\d年)计划(?=[^，。；“”》]{0,16}(?:培育|建设|新增|投资|实施|完成|建成|开工|推出|安排|打造|发展|引进|用|到|在))|拟(?![定合人态])|打算|准备(?=[^，。]{0,6}(?:出台|推出|实施|启动|开展|建|制定))|(?<=[，。；：们委部局府会国省市])应(?!当|对|急|用|邀|有|收|届|答|该说|该看)/uy,
  examples: [
    ['我们要重点稳住重点行业', '要'],
    ['计划培育100个左右特色产业集群', '计划'],
    ['今年准备出台进一步健全服务体系的意见', '准备'],
  ],
  not: [
    '工业是重要领域',
    '主要有三个方面',
    '需求持续增长',
    '实施三年行动计划',
    '提出明确要求',
    '落实“十四五”规划要点',
  ],
};

const proposed: CueRule = {
  name: 'proposed',
  mood: 'intended',
  starts: '编建预',
  pattern: /编列(?!了)|建议(?=[^，。；]{0,14}(?:安排|预算|按))|预算(?:内投资)?(?:拟|计划)?安排(?!了)/uy,
  examples: [
    ['编列明年经费40亿元', '编列'],
    ['建议今年赤字率按4%安排', '建议'],
    ['今年中央预算内投资安排600亿元', '预算内投资安排'],
  ],
  not: ['编列了经费', '提出建议'],
};

const next: CueRule = {
  name: 'next-step',
  mood: 'intended',
  starts: '下接今后',
  pattern: /下一步|下一阶段|接下来|今后(?!的)|后续(?=，|我们|将)/uy,
  examples: [['下一步，我们加快布局未来产业', '下一步']],
  not: ['先后出台政策'],
};

const planned: CueRule = {
  name: 'plan-states',
  mood: 'intended',
  starts: '《意方规计通办决纲报会',
  pattern:
    /(?:《[^《》]{2,60}》|意见|方案|规划|计划|通知|办法|决定|纲要|报告|会议)(?:还|并|同时|进一步|也|明确)?(?:提出|明确|要求|部署|确定|设定|规定)(?!了?(?:过|以来)|的)/uy,
  examples: [['《方案》提出，到2027年建成100家绿色工厂', '《方案》提出']],
  not: ['出台了实施方案'],
};

const done: CueRule = {
  name: 'done',
  mood: 'reported',
  starts: '已了曾去上前截实成迄至有首以来',
  pattern:
    /(?<![不而早])已(?!知|有之|故|婚)|(?<=[\p{Script=Han}])了(?!解|望|结|然|不起)|曾|(?<![比较])(?:去|上|前)年|截至|截止|(?<![未不])实现了|成功(?=[^，。]{0,6}(?:举办|发射|研制|实现|突破|下线|交付))|迄今|至今|有史以来|首次(?=[^，。]{0,4}突破)|以来|来看?(?=，我国)/uy,
  examples: [
    ['我们已经建成了全球规模最大的网络', '已'],
    ['培育了45个国家先进制造业集群', '了'],
  ],
  not: ['不断加深了解', '众所周知而已'],
};

const counted: CueRule = {
  name: 'counted',
  mood: 'reported',
  weak: true,
  starts: '同环比较连目当现都可拥位居占',
  pattern:
    /同比(?!增长率?目标)|环比|[比较](?:上|去|前)年|[比较]上月|连续(?=\d)|目前|当前|现有|现在|都?可以|可能|拥有|位居|居(?=全|世|第)|占(?![^，。；]{0,16}(?:提高|提升|达到|升至|增至|扩大|降))(?=[^，。；]{0,12}\d)/uy,
  examples: [
    ['汽车产量同比增长96.9%', '同比'],
    ['我国拥有41个工业大类', '拥有'],
  ],
  not: ['推动高质量发展', '非化石能源占比提高到25%'],
};

const tally: CueRule = {
  name: 'tally',
  mood: 'reported',
  weak: true,
  starts: '累',
  pattern: /累计/uy,
  examples: [['年内累计下调745元', '累计']],
  not: ['累积经验'],
};

/** The words that tell the mood, in no particular order: the nearest before a number counts. */
export const cueRules: readonly CueRule[] = [
  forecast,
  aim,
  will,
  future,
  must,
  proposed,
  next,
  planned,
  done,
  counted,
  tally,
];

/** A cue in a text; offsets in UTF-16 units. */
export interface Cue {
  rule: string;
  mood: Mood;
  weak: boolean;
  start: number;
  end: number;
}

const rulesAt = dispatch(cueRules.map((rule, index) => ({ ...rule, index })));

/**
 * Finds every word that tells how something is said.
 *
 * @param text simplified text
 * @returns in the order of the text
 */
export function findCues(text: string): Cue[] {
  const cues: Cue[] = [];
  /** Where the last word of each rule ended. */
  const reached = new Uint32Array(cueRules.length);
  for (let start = 0; start < text.length; start += 1) {
    for (const { index, name, mood, weak, pattern } of rulesAt.get(text.charCodeAt(start)) ?? []) {
      pattern.lastIndex = start;
      if (start < at(reached, index) || !pattern.test(text)) continue;
      const end = pattern.lastIndex;
      reached[index] = end;
      cues.push({ rule: `mood.${name}`, mood, weak: weak ?? false, start, end });
    }
  }
  return cues.sort((a, b) => a.start - b.start || b.end - a.end);
}
