import type { WordRule } from '../wordRule.ts';

/** What the subject of a number is told by. */
export const subjectWords = {
  /** Words that lead into a clause and are no part of what is measured. */
  lead: {
    name: 'subject.lead',
    pattern:
      /.{0,20}目标(?:包括|包含|为|是)(?=.{2})|以(?=占)|其中|同时|此外|另外|目前|当前|现在|全年|累计|截至目前|据统计|数据显示|特别可喜的是|应该说|但|而|且|并且|并(?!网|购|联|轨|表)|也|还(?!款|贷|原|林|田)|又|再(?!生|制造|贷款|保险|造)|则|就(?!业|学|诊|医|餐|读)|预计|有望|力争|确保|争取|将(?!军)|要(?!素|件|道|塞|地)|已经|已|我们国家|我们|(?:我国|全国)的?(?=.{4})|努力|分别|使(?!用|命|馆|领)|让(?!利)|比如|例如|一是|二是|三是|四是|五是|六是|七是|以及|和(?!谐|平|美)|与(?!会)|从(?!业|事|属)|在(?![用建册营晋湘粤])|对(?![外内口])|其(?![他它余])|这些|该|[一二三四五六七八九十]是|第[一二三四五六七八九十]个?方面|——|[、，：“”‘’（）()\s“]/uy,
    examples: [
      ['其中，我国制造业规模', '其中'],
      ['累计已培育企业', '累计'],
      ['三大目标包括再生能源占比', '三大目标包括'],
      ['以占总量', '以'],
    ],
    not: [
      '再制造产业规模',
      '在建项目',
      '从业人员',
      '就业人数',
      '使用率',
      '并网容量',
      '其他企业',
      '对外投资',
      '要素市场',
    ],
  },
  /** Where a noun that follows a number ends; for what stands behind the number. */
  verbAfter: {
    name: 'subject.verb-after',
    pattern:
      /(?:(?:增加|增长|提高|提升|上升|下降|减少|降低|扩大|缩短|增|减|升|降|扩)(?:到|至|为|了|$)|入围|入选|纳入|参与|参加|获得|获评|获|实现|达到|占|完成|开展|进行|投产|建成|上市|落地|开工|进入|通过|覆盖|成为|位于|分布|点火|并网|发射|成功|做过|是|已|均|将|要|在|为|被|由|的(?:目标|任务|规模|水平|能力)|等|以上|左右)/u,
    examples: [
      ['制造业企业入围榜单', '入围'],
      ['增加到', '增加到'],
    ],
    not: ['制造业企业', '减排企业'],
  },
  /** Nouns that a count is only named in, where what is counted stands before it: 需求为300个单位. */
  unitNoun: {
    name: 'subject.unit-noun',
    pattern: /^(?:单位|名额|指标|席位)$/u,
    examples: [['单位', '单位']],
    not: ['用人单位'],
  },
  /** Where a number stands on a scale, which is not what it measures: 达到7%的历史较高水平; for the noun behind it. */
  level: {
    name: 'subject.level',
    pattern: /(?:水平|高位|低位|新高|新低|高点|低点|速度|增速|增幅|降幅|关口|大关|区间)$/u,
    examples: [
      ['历史较高水平', '水平'],
      ['速度', '速度'],
    ],
    not: ['水平较高的企业'],
  },
  /** Names those who are counted, so that what follows a limit of their number is something else: 员工10人以上的|企业. */
  counted: {
    name: 'subject.counted',
    pattern: /(?:人员|人数|人口|员工|职工|用户数?|户数|编制)$/u,
    examples: [['从业人员', '人员']],
    not: ['支持'],
  },
  /** Points to a subject, or compares with one, and is none itself. */
  pronoun: {
    name: 'subject.pronoun',
    pattern:
      /^(?:(?:高于|低于|快于|慢于|好于|超过|比(?![重例率])|较(?:上|去|前|\d)).*|如果|若|假如|只要|除非|《[^《》]*》(?:还|也)?(?:提出|明确|要求)?|(?:意见|方案|规划)(?:提出|明确)|这|那|它|他|她|其|这里|这些|这个|此|我国|全国|全省|全市|我们国家|我国的)$/u,
    examples: [
      ['这个', '这个'],
      ['高于全国水平', '高于全国水平'],
      ['《方案》提出', '《方案》提出'],
    ],
    not: ['比重', '我国产量'],
  },
  /** A list's number before a phrase, or what remains of it when a time behind it is left out. */
  enumerator: {
    name: 'subject.enumerator',
    pattern:
      /^(?:\d{1,2}(?:\.\d{1,2}){1,3} ?(?=\p{Script=Han}{2})|（?[一二三四五六七八九十\d]{1,3}[）、.．]|\(?[一二三四五六七八九十\d]{1,3}\))/u,
    examples: [
      ['（三）产业规模', '（三）'],
      ['2.产业规模', '2.'],
      ['2.1项目投资', '2.1'],
    ],
    not: ['三产规模'],
  },
  /** What somebody does to what is measured: 我国已建成|5G基站. */
  doing: {
    name: 'subject.doing',
    pattern:
      /^(?:我国|我们国家|我们|全国|全省|全市|工信部|工业和信息化部)?(?:已经|已|共|累计|新)*(?:建设开通|建成|建设|开通|培育|推广|形成|实现|完成|新增|拥有|创建|认定|发放|安排|投入|清偿)(?:了)?(?=.{2})/u,
    examples: [
      ['我国已建成5G基站', '我国已建成'],
      ['累计培育了集群', '累计培育了'],
    ],
    not: ['基站建成数量'],
  },
  /** The same in the middle of a phrase: 制造业增加值实现了|翻番. */
  reached: {
    name: 'subject.reached',
    pattern: /(?<=.{4})实现了?(?=.{2})/u,
    examples: [['制造业增加值实现了增长', '实现了']],
    not: ['产业实现了增长'],
  },
  /** Measures of something that the clause before names. */
  dependent: {
    name: 'subject.dependent',
    pattern: /^占|^比重|^规模$|^数量$|^总量$|^产值$|^增速$/u,
    examples: [
      ['占全国的比重', '占'],
      ['规模', '规模'],
    ],
    not: ['产业规模'],
  },
  /** A unit's words go on, so that it tells what a noun is like: 50兆瓦|机组; for what stands behind it. */
  attribute: {
    name: 'subject.attribute',
    pattern: /^(?!以上|以下|左右|以内)\p{Script=Han}/u,
    examples: [['重型燃气轮机', '重']],
    not: ['以上的机组', '，'],
  },
  /** A share names its whole behind it: 90%的企业; for what stands behind it. */
  shareOf: {
    name: 'subject.share-of',
    pattern: /^(?:以上|以下|左右)?的/u,
    examples: [['以上的企业', '以上的']],
    not: ['以上'],
  },
  /** What still belongs to the number, before the noun behind it. */
  numberTail: {
    name: 'subject.number-tail',
    pattern: /^(?:以上|左右|以内|多|“|是|为)?的?/u,
    examples: [
      ['以上的企业', '以上的'],
      ['制造业企业', ''],
    ],
    not: [],
  },
} satisfies Record<string, WordRule>;
