import type { MeasureChange } from '../model/measure.ts';
import type { Kind } from '../model/record.ts';
import type { ReasonFigure, VerdictReason } from './verdictReason.ts';

// The words of the interface in simplified Chinese: the source that `zh-Hant.ts` is derived from, and the
// form that every other language has. Numbers, days and names come in as they are to be shown.

export const siteName = '政策眉批';

export const tagline = '中国产业与绿色政策讲话的读本';

/** For search engines and shared links. */
export const siteDescription =
  '中国产业与绿色政策讲话的读本：文本公开复原，目标与数字逐条可查，简繁两体，逐句可引，逐字可检。';

/** Format of a day, in the notation of dayjs. */
export const dayFormat = 'YYYY年M月D日';

/** Format of a number, as a language of `Intl.NumberFormat`. */
export const numberFormat = 'en-US';

/** By what large amounts are counted: ten thousands (8万) or thousands (80,000). */
export const amounts: 'myriads' | 'thousands' = 'myriads';

/** Between the items of a list within a line. */
export const listSeparator = '、';

/** Between the parts of a line, and of several clauses; what ends a sentence, what sets something beside. */
export const punctuation = {
  comma: '，',
  semicolon: '；',
  stop: '。',
  beside: (text: string) => `（${text}）`,
};

export const skipToContent = '跳到正文';

export const skipToProvenance = '跳到来源与复原';

export const nav = {
  label: '站内',
  home: '首页',
  search: '检索',
  about: '关于',
};

/** What the language calls itself: leads to the same page in it. */
export const languageName = '简体';

export const pageInLanguage = '本页的简体版';

/** The words of the first page, beside those that all pages share. */
export const home = {
  /** How many documents there are, and how many records of each kind. */
  intro: ({ target, figure, milestone }: Record<Kind, number>) =>
    `官员在专访和发布会上说过要做什么、做到多少、何时做到，这里逐条记下，批在讲话的页边：目标${target}条，数字${figure}条，大事${milestone}条。每一条都有自己的永久网页，点一下就回到说它的那一句。`,
  copies: (documents: number) =>
    `收工信部部长专访、国新办发布会、政策文件报道，现有${documents}篇。网上的传本常常夹了拼音、丢了数字、换了词语；能确定的逐处复原，拿不准的照录并加标记，改前改后可以对看。每一句有固定的编号和链接，简体与繁体同号。`,
  /** The same in one sentence. */
  short: '官员说过要做什么、做到多少、何时做到，逐条记下；每一条都能回到说它的那一句。',
  byTopic: '按专题查看',
  bySpeaker: '按讲话人查看',
  documents: '所收文献',
  count: (documents: number) => `共${documents}篇，新者在前`,
  /** One promise: what was said, its number, what became of it. */
  followed: {
    title: '一个承诺，从说出到结果',
    said: (day: string) => `${day}说`,
    number: '要做到',
    /** Before the day by which it was to be. */
    due: (when: string) => `期限：${when}`,
    became: '后来怎样',
    source: '原页',
    copy: '转载页',
    whole: '这项指标的全部说法',
    record: '这一条的全部依据',
  },
  /** How many promises can be checked, and what became of them. */
  tally: {
    title: '可核对的承诺',
    lead: (count: number) => `可核对的承诺${count}项`,
    each: (count: number, verdict: string) => `${count}项${verdict}`,
  },
  /** Behind the first few targets of a sentence. */
  inAll: (count: number) => `等${count}项`,
  /** Promises of documents that are in the collection themselves. */
  delivered: {
    title: '说要出的文件，后来出了',
    intro: '所承诺的文件就在所收文献里，前后两处都可以读到',
  },
  due: {
    title: '接下来到期',
    intro: (day: string) => `以${day}为准，期限近的在前，同一句所说的归在一处`,
    none: '所收讲话里没有还未到期的目标。',
  },
  fallen: {
    title: '最近到期',
    intro: '未见报告，不等于没有做到',
  },
  changed: {
    title: '最近变动',
    intro: (day: string) => day,
    none: '还没有变动。',
  },
  reported: {
    title: '最近所报',
    intro: '讲话人自报的数，未经核实',
  },
  measures: {
    title: '指标',
    intro: '同一件事历次怎么报、定了什么目标',
  },
  /** The ways to all of it. */
  all: {
    targets: '全部目标',
    timeline: '按时间看',
    records: '全部条目',
    measures: '全部指标',
    documents: '全部文献',
    updates: '全部更新',
  },
};

/** The words of the search in one language; scripts in the page read them, too. Numbers come in as shown. */
export const search = {
  title: '检索',
  description: '检索全部讲话：任何字句，简体繁体皆可，逐句列出。',
  label: '检索词',
  placeholder: '新能源汽车',
  submit: '检索',
  /** Before anything is asked. */
  idle: '输入任何字句，简体繁体皆可。几个词之间留空格，便要全部出现。',
  loading: '正在检索……',
  /** Before and after the number of results. */
  found: ['共', '条'] as readonly [before: string, after: string],
  /** Behind it, where none of them holds what was typed. */
  onlyRelated: '，没有一条逐字含有所查，只是相近。',
  nothing: '没有找到。',
  /** What was typed holds nothing that could be looked for. */
  unsearchable: '这里没有可以检索的字。',
  /** The script of the page did not come. */
  missing: '检索程序没有取到，请稍后再试，或重新载入本页。',
  /** This build has no index. */
  noIndex: '这个版本没有生成检索所需的索引，不能检索。',
  /** A part of the index cannot be loaded now. */
  interrupted: '检索所需的文件有一部分没有取到。已取到的部分仍可检索。',
  offline: '现在没有联网。已取到的部分仍可检索，其余要等联网以后。',
  retry: '再试一次',
  /** Names of the groups of results, and of the values of the first facet. */
  kinds: {
    measure: '指标',
    target: '目标',
    figure: '数字',
    milestone: '大事',
    evidence: '来源',
    passage: '语句',
    speech: '文献',
  },
  facets: {
    kind: '种类',
    topic: '专题',
    speaker: '讲话人',
    year: '年份',
    measure: '指标',
    document: '文献',
  },
  filter: '筛选',
  /** How many values are chosen, behind the word above. */
  chosen: (count: number) => `已选${count}项`,
  chosenTitle: '已选的筛选',
  /** Takes a chosen value back. */
  remove: (name: string) => `去掉“${name}”`,
  clear: '全部去掉',
  year: (year: string) => `${year}年`,
  otherValues: (count: number) => `其余${count}项`,
  facetFailed: '没有取到，展开时会再试。',
  received: '也查收到时的文字',
  receivedAs: '收到时作',
  related: '相近的',
  relatedMeaning: '不逐字含有所查，各条注明缘由。',
  /** By what was typed, and what was found for it: empty for a time or a quantity that each result has in words of its own. */
  reasons: {
    punctuation: (typed: string) => `“${typed}”之间隔着标点`,
    pinyin: (typed: string, found: string) => `${typed} 读如“${found}”`,
    initials: (typed: string, found: string) => `${typed} 是“${found}”的拼音首字母`,
    regional: (typed: string, found: string) => `“${typed}”在这些文字里说“${found}”`,
    'short-form': (typed: string, found: string) => `“${typed}”指“${found}”`,
    apart: (typed: string, found: string) => `“${typed}”拆作“${found}”`,
    quantity: (typed: string, found: string) => (found === '' ? `数目等于${typed}` : `“${found}”即${typed}`),
    time: (typed: string, found: string) => (found === '' ? `时间在${typed}` : `“${found}”即${typed}`),
  },
  /** Introduces filters that may have been meant. */
  offers: '是否要找',
  time: {
    '<': (operand: string) => `时间早于${operand}`,
    '<=': (operand: string) => `时间不晚于${operand}`,
    '=': (operand: string) => `时间在${operand}`,
    '>=': (operand: string) => `时间不早于${operand}`,
    '>': (operand: string) => `时间晚于${operand}`,
  },
  quantity: {
    '<': (operand: string) => `小于${operand}`,
    '<=': (operand: string) => `不超过${operand}`,
    '=': (operand: string) => `等于${operand}`,
    '>=': (operand: string) => `不小于${operand}`,
    '>': (operand: string) => `大于${operand}`,
  },
  suggestions: '或许要查',
  goTo: '直达',
  more: (count: number) => `再列${count}条`,
  all: (count: number, kind: string | null) => `全部${count}条${kind ?? ''}`,
  results: '检索结果',
  unknownPublisher: '刊出者未详',
  sentence: (number: string) => `第${number}句`,
  day: (year: string, month: number, day: number) => `${year}年${month}月${day}日`,
  said: (day: string) => `${day}说`,
  passages: (count: number) => `文中有${count}句`,
  records: (count: number) => `收${count}条目标与数字`,
  unit: (unit: string) => `单位：${unit}`,
  between: ' · ',
  colon: '：',
  quoted: (text: string) => `“${text}”`,
  /** What was looked for in vain. */
  lookedFor: {
    words: '所查',
    excluded: '不含',
    filters: '条件',
    choices: '筛选',
    received: '连同收到时的文字',
  },
  near: '可以试试',
  nearer: {
    withoutChoices: '去掉筛选',
    withoutFilters: '去掉条件',
  },
  /** Questions of each sort, to learn from. */
  examples: {
    title: '可以这样查',
    items: [
      { what: '任何字句，简繁混用也可', queries: ['制造业', '碳達峰', '產業链'] },
      { what: '几个词都要有', queries: ['制造业 绿色', '5G 基站'] },
      { what: '连着的原话；不要的词', queries: ['"绿色低碳"', '绿色 -汽车'] },
      { what: '拼音、首字母', queries: ['tanfeng', 'xin nengyuan', 'zjtx'] },
      { what: '简称与他地用语', queries: ['NEV', '資訊'] },
      { what: '数目与年份', queries: ['8万家', '2030'] },
      { what: '比大小、比先后', queries: ['>100万个', '<2025'] },
    ],
  },
  noScript: {
    text: '检索在浏览器里进行，需要启用 JavaScript。也可以打开一篇文献，用浏览器的“在页面中查找”。',
    instead: '不用检索也能找到：',
  },
  /** The box that opens on every page. */
  box: {
    title: '检索',
    placeholder: '字句、拼音、数字、年份，或贴上链接',
    submit: '检索',
    close: '关闭',
    list: '建议',
    keys: '↑↓ 选择，Enter 前往，Esc 关闭',
    slash: '按 / 键打开',
    ask: (query: string) => `检索“${query}”`,
    kinds: {
      term: '字句',
      measure: '指标',
      topic: '专题',
      speaker: '讲话人',
      speech: '文献',
      place: '直达',
      filter: '筛选',
      ask: '检索',
    },
    count: (passages: number) => `${passages}句`,
    announce: (options: number) => (options === 0 ? '没有建议' : `${options}项建议`),
    here: (sentence: string) => `本页第${sentence}句`,
  },
};

export const kinds = {
  interview: '专访',
  'press-conference': '新闻发布会',
  news: '报道',
};

export const saidDay = {
  interview: '访谈日期',
  'press-conference': '发布会日期',
  news: '报道日期',
};

export const document = {
  published: '刊出日期',
  /** Beside a day, in lists. */
  publishedShort: '刊出',
  publisher: '刊出者',
  speakers: '讲话人',
  title: '题名',
  host: '主持',
  finding: '编者考定',
  findingReason: '理由：',
  stated: '见于所收文本',
  publishedOn: (day: string) => `${day}刊出`,
  /** The label of two days that are one. */
  bothDays: (said: string, published: string) => `${said}、${published}`,
  note: '阅读前请知',
  contents: '目次',
  text: '正文',
  /** What a received copy is called, by who published it. */
  witness: (publisher: string) => `${publisher}本`,
  unknownPublisher: '刊出者未详',
  witnesses: {
    interview: '同一访谈的另一传本',
    'press-conference': '同一发布会的另一传本',
    news: '同一报道的另一传本',
  },
  description: (day: string, kind: string, speakers: string) =>
    `${day}${kind}全文${speakers === '' ? '' : `，讲话人：${speakers}`}。逐句编号，简繁对照，附来源与复原记录。`,
};

/** The records of a document: targets, figures, milestones. */
export const records = {
  title: '目标、数字与大事',
  skip: '跳到目标、数字与大事',
  /** How much there is of what, for the head of a document. */
  counts: (count: number, kind: Kind) =>
    `${{ target: '目标', figure: '数字', milestone: '大事' }[kind]} ${count}`,
  /** Efforts in general, apart from the targets that are followed. */
  efforts: (count: number) => `行动 ${count}`,
  /** A target after whose day nothing was read yet. */
  unread: '尚无可查',
  effortsMeaning: '只说要努力，没有数目、方向、期限，也没有东西可交付，不判断结果，不计入目标。',
  jump: '列于文后',
  intro:
    '正文里作了标记的目标、数字与大事，按种类、依次序列在这里。点前面的字到这一条自己的页，点引文回到原处。',
  /** How many of all a person has looked at. */
  reviewed: (reviewed: number, all: number) => {
    if (reviewed === 0) return `共${all}条，由程序识别，未经人复核。`;
    return reviewed === all
      ? `共${all}条，由程序识别，全部经人复核。`
      : `共${all}条，由程序识别，其中${reviewed}条经人复核。`;
  },
  more: '识别的办法和局限',
  kinds: {
    target: '目标',
    figure: '数字',
    milestone: '大事',
  },
  meanings: {
    target: '打算做到的事：有数目、有方向、有东西可交付，或有期限',
    figure: '讲话人报告的或预计的数目',
    milestone: '另有日期的事',
  },
  types: {
    quantified: '定量目标',
    directional: '定向目标',
    deliverable: '交付目标',
    dated: '限期目标',
    action: '行动目标',
    reported: '已报数字',
    forecast: '预计数字',
    past: '已成之事',
    planned: '计划之事',
  },
  /** The label of a record's time, by kind. */
  times: {
    target: '期限',
    figure: '时间',
    milestone: '时间',
  },
  change: {
    yoy: '同比',
    cagr: '年均',
    cumulative: '累计',
    other: '变化',
  },
  bound: {
    exact: (number: string) => number,
    approx: (number: string) => `约${number}`,
    nearly: (number: string) => `近${number}`,
    'more-than': (number: string) => `超过${number}`,
    'at-least': (number: string) => `不少于${number}`,
    'less-than': (number: string) => `不足${number}`,
    'at-most': (number: string) => `不超过${number}`,
    range: (number: string) => number,
  },
  /** Which way a rate of change goes, before its number; of percentage points, another word. */
  verb: {
    up: (isPoints: boolean) => (isPoints ? '提高' : '增长'),
    down: () => '下降',
    hold: () => '',
  },
  /** Between the words for a time and the days that they mean. */
  isThat: '，即',
  /** A time that is not stated in the clause, but carried over from an earlier one. */
  carried: '承前',
  carriedMeaning: '时间承自前文，这一句没有说',
  relation: {
    by: (time: string) => `不晚于${time}`,
    before: (time: string) => `${time}之前`,
    during: (time: string) => time,
    'as-of': (time: string) => `截至${time}`,
    since: (time: string) => `${time}以来`,
    within: (time: string) => `最迟${time}`,
  },
  /** A deadline that is no day, but one of the days between two months. */
  window: (from: string, to: string) => `${from}至${to}之间`,
  quarter: (year: string, quarter: number) =>
    `${year}年第${['一', '二', '三', '四'][quarter - 1] ?? quarter}季度`,
  half: (year: string, isFirst: boolean) => `${year}年${isFirst ? '上' : '下'}半年`,
  year: (year: string) => `${year}年`,
  month: (year: string, month: number) => `${year}年${month}月`,
  period: (start: string, end: string) => `${start}至${end}`,
  review: {
    machine: '机器识别',
    reviewed: '已复核',
    corrected: '已订正',
  },
};

/** The page of a speech as a place to read. */
export const reading = {
  /** Names the link of a sentence to itself. */
  sentence: (number: number) => `第${number}句`,
  /** Names the notes on a sentence to who cannot see where they stand. */
  notes: (sentence: number) => `第${sentence}句的眉批`,
  filter: {
    label: '标出哪一种',
    all: '全部',
    none: '不标',
  },
  /** Beside the name of who speaks. */
  roles: {
    host: '主持',
    asks: '问',
    answers: '答',
  },
  /** Who asks and who answers, in the list of contents. */
  exchange: (asking: string, answering: string) => `${asking}问${answering === '' ? '' : `，${answering}答`}`,
  quote: {
    label: '引用这一句',
    /** The sentence that is offered; `{sentence}` stands for its number. */
    sentence: '第{sentence}句',
    /** How the keyboard comes to the offer. */
    hint: '按 Tab 键到复制按钮，按 Esc 键收起。',
    link: '复制链接',
    citation: '复制引文',
    copied: '已复制',
    close: '收起',
    /** A quotation: `{text}`, `{by}` (empty, or a name with its comma), `{url}` are put in by the page. */
    pattern: (title: string, day: string) => `“{text}”——{by}《${title}》，${day}，{url}`,
    by: '{speaker}，',
  },
};

/** The page that shows how everything is set. */
export const design = {
  title: '版式一览',
  description: '本站的颜色、字号、间距、三种记号和各个部件，简繁对照。',
  intro: '本站怎样排版，都在这一页。颜色和尺寸从样式表读出，样式表改了，这里跟着改。',
  colours: '颜色',
  coloursIntro:
    '纸、墨，一种朱色用来批注；目标、数字、大事各有一色。下面的数是与纸色的对比度，文字不低于 4.5。',
  /** Of what a colour is the colour, by token. */
  roles: {
    paper: '纸',
    'paper-raised': '浮起的纸',
    ink: '墨',
    'ink-soft': '淡墨',
    rule: '界线',
    vermilion: '朱',
    'vermilion-rule': '朱线',
    wash: '选中的底色',
    target: '目标',
    figure: '数字',
    milestone: '大事',
  } as Record<string, string>,
  palettes: {
    light: '明',
    dark: '暗',
    print: '印',
  },
  type: '字',
  typeIntro: '正文用宋体，界面用黑体，提问用楷体；先取读者机器上的字体。字号随窗口宽窄略有伸缩。',
  sample: '制造强国，5G',
  faces: {
    serif: '宋体',
    sans: '黑体',
    kai: '楷体',
  },
  spacing: '间距',
  spacingIntro: '由小到大，每级约为前一级的一倍半。',
  kinds: '三种记号',
  kindsIntro: '每种各有记号、线型和颜色，不看颜色也分得出；正文、页边、列表都用同一套。',
  forced: '强制颜色时，颜色由系统定，记号和线型照旧。',
  setting: '排法',
  settingRules: [
    '段首空两字，段间不空行，两端对齐；每行最多三十六字，版心取整字宽。',
    '句号、逗号、后引号、后括号等不排在行首，前引号、前括号等不排在行尾。',
    '汉字与西文、数字之间留四分之一字的空，不用空格字符。',
    '行首的前括号、前引号收去左半字的空。',
    '标题在词与词之间断行，不把一个词拆在两行。',
    '省略号、破折号不拆开。',
  ],
  components: '部件：文献的页面',
  componentsIntro: '下面都是正式页面上用的部件，内容取自所收文献。换到另一种字体，看右上角。',
  recordParts: '一条记录的页面',
  groupParts: '汇集与路径',
  copyParts: '原貌与两本对照',
  siteParts: '首页、检索与数据',
};

/** The words of topics, speakers, feeds, calendars and of what is withdrawn. */
export const grouping = {
  topics: '专题',
  topicsDescription: '按专题查看讲话里的目标、数字与大事：中小企业、新能源汽车、绿色制造、5G……',
  topicsIntro: '把各篇讲话里说到同一件事的目标、数字与大事放在一起，有期限的目标在前。',
  topic: '专题',
  speakers: '讲话人',
  speakersDescription: '各位讲话人的职务、讲话，和说过的目标、数字与大事。',
  speakersIntro: '姓名之下是讲话当日的职务。',
  speaker: '讲话人',
  data: '数据',
  feed: '订阅',
  feedTitle: '政策眉批：文献与目标、数字、大事',
  documents: '文献',
  offices: '讲话时的职务',
  counts: (records: number) => `${records}条`,
  /** How many records somebody or something has, where nothing around it says what is counted. */
  total: (records: number) => (records === 0 ? '没有目标、数字与大事' : `目标、数字与大事${records}条`),
  dueCount: (records: number) => `有期限的目标${records}条`,
  /** Of a topic's or speaker's page, for search engines. */
  description: (name: string, about: string) => `${name}：${about}`,
  groups: {
    due: '有期限的目标',
    measured: '没有期限、可以核对的目标',
    action: '行动目标',
    figure: '数字',
    milestone: '大事',
  },
  calendar: '期限日历',
  calendarMeaning: '有数目、有东西可交付或有日期的目标，一句一条全天日程；目标有变动，日程随着更新。',
  /** Names an event of several targets by the first of them. */
  several: (first: string, count: number) => `${first}等${count}项`,
  allDeadlines: '政策眉批：全部期限',
  calendarName: (topic: string) => `政策眉批：${topic}的期限`,
  /** By which words a topic is recognised. */
  words: '归入的依据',
  except: '以下各词不算在内：',
  recognised:
    '条目自己的话里有下列任一词的，归入本专题；自己的话里没有任何专题的词，才看整句。由程序归入，未经人复核。',
  nothing: '目前没有。',
  /** Leads from a page to the data it is made from. */
  asData: '取用数据',
  quoted: (text: string) => `“${text}”`,
  withdrawn: {
    title: (what: string) => `已撤下的${what}`,
    whats: {
      document: '文献',
      topic: '专题',
      speaker: '讲话人',
      measure: '指标',
      term: '用词',
      evidence: '来源',
      named: '文件与行动',
    },
    text: (title: string, day: string) => `这里原来是《${title}》，已于${day}撤下。`,
    reason: '理由',
    successor: '现在请看',
    records: '其中的目标、数字与大事各有永久的网址，仍可打开，并写明缘由。',
  },
};

/** The words of the page about the data. */
export const data = {
  downloads: '下载',
  file: '文件',
  size: '大小',
  contains: '内容',
  schema: '格式说明',
  meanings: {
    'records.json': '全部目标、数字与大事，每条一项',
    'records.csv': '同上，每条一行，可用电子表格打开',
    'documents.json': '全部文献：两种字体的正文，逐句的起止和讲话人',
    'topics.json': '专题的名称、范围和归入的依据',
    'speakers.json': '讲话人和历次的职务',
    'series.json': '跨讲话追踪的指标：定义、历次的数字与目标',
    'evidence.json': '讲话以外的来源和所载的事实',
    'changes.json': '每一天的变动：收进、新增、订正、撤下、判断的改变',
    'named.json': '有名称的文件与行动：谁承诺、谁提到、后来怎样',
  },
  more: '逐篇、逐条的文件',
  moreFiles: [
    { path: '/r/<id>.json', meaning: '单独一条，与 records.json 里的同一项相同' },
    { path: '/data/series/<id>.json', meaning: '一个指标，与 series.json 里的同一项相同' },
    { path: '/data/series/<id>.csv', meaning: '一个指标的各点，每点一行' },
    { path: '/data/edits/<id>.json', meaning: '一篇的全部改动' },
    { path: '/data/received/<id>.txt', meaning: '一篇收到时的文本，一字未动' },
  ],
  subscriptions: '订阅',
  feed: (language: string) => `Atom，${language}`,
  deadlines: '全部期限的日历（iCalendar）',
  deadlinesByTopic: '每个专题另有自己的日历和订阅，指标、讲话人、文献另有自己的订阅，都在各自的页上。',
  citing: '怎样引用全部数据',
  release: (release: string) => `本次数据的版本是 ${release}。`,
  releaseMeaning: '版本号由数据文件的内容算出：内容相同，版本号就相同；内容改动，版本号随之改变。',
  /** In the form of GB/T 7714-2015. */
  citation: (release: string, address: string) =>
    `政策眉批. 政策眉批：中国产业与绿色政策讲话的目标、数字与大事：版本 ${release}[DS/OL]. ${address}.`,
  fields: '字段',
  fieldsIntro:
    '字段名是英文，内容是中文。例子都取自数据本身。位置一律按 Unicode 码点计，起点含在内，终点不含；简体繁体的码点数相同，所以一个位置适用于两种字体。records.csv 的列名就是下面的字段名，几个专题之间用空格隔开；以 =、+、-、@ 等开头的文字，前面加一个单引号，以免电子表格当作公式。',
  field: '字段',
  type: '类型',
  meaning: '意义',
  example: '例',
  /** What stands where no entry has a value. */
  noExample: '还没有例子',
  files: {
    records: '目标、数字与大事',
    documents: '文献',
    topics: '专题',
    speakers: '讲话人',
    series: '指标',
    evidence: '来源',
    changes: '变动',
    named: '文件与行动',
    edits: '改动',
  },
  types: {
    string: '文字',
    number: '数',
    integer: '整数',
    boolean: '是非',
    array: '列表',
    object: '组',
  },
  orNull: '或 null',
};

export const provenance = {
  title: '来源与复原',
  intro: '正文由下面这份收到的文件复原而成。文件的字节原样保存，每一处改动都有记录。',
  origin: '取自',
  originUnknown: '网址未详',
  script: '收到时的字体',
  scripts: {
    'zh-Hans': '简体',
    'zh-Hant': '繁体',
  },
  encoding: '收到时的编码',
  sha256: 'SHA-256',
  repairs: '复原记录',
  /** How many places were damaged; how many more only title and layout concern. */
  repairsTotal: (damaged: number, arranged: number) =>
    `共${damaged}处${arranged === 0 ? '' : `；题名、版面${arranged}处另计`}`,
  noRepairs: '没有改动。',
  kind: '种类',
  count: '处数',
  meaning: '说明',
  /** The files that other programs read. */
  files: '数据文件',
  editsFile: '改动记录（JSON）',
  receivedFile: '收到的文本（纯文本）',
};

/** The state of a received copy in a few words, for lists. */
export const condition = {
  sound: '完好',
  restored: '已复原',
  unsure: (places: number) => `已复原，尚有${places}处存疑`,
  damaged: (places: number) => `损伤${places}处`,
};

export const views = {
  label: '文本的三种看法',
  names: {
    restored: '复原',
    changes: '对校',
    received: '原貌',
  },
  meanings: {
    restored: '复原后的正文',
    changes: '正文，改动逐处标出',
    received: '收到时的文本，一字未动',
  },
};

/** What was done to a document, above its text. */
export const totals = {
  title: '复原所做',
  none: '来文完好，未作改动。',
  spun: (undone: number) =>
    `此本曾被程序逐词替换（所谓“伪原创”），如“工业”作“家产”；现据词表并参酌上下文，换回${undone}处。`,
  unsure: (places: number) => `存疑${places}处，文中加点线`,
  see: '逐处对校',
};

/** What an edit says to a reader who asks. */
export const note = {
  label: '这一处的说明',
  /** Between what is stated and what it is. */
  colon: '：',
  heading: (kind: string, certainty: string) => `${kind} · ${certainty}`,
  received: '收到时',
  /** Where nothing was received. */
  nothing: '无',
  now: '今作',
  alternatives: '或作',
  reason: '缘由',
  witness: '所据',
  certainty: {
    certain: '确定',
    likely: '据文义推定',
    unsure: '存疑',
  },
  /** Between two alternatives. */
  or: '、',
};

export const doubts = {
  title: '存疑之处',
  intro: '下列各处不能断定，正文加点线标出。引用时请注意。',
};

export const changes = {
  heading: (title: string) => `对校：${title}`,
  description: (title: string) =>
    `《${title}》复原后的正文，每一处改动在原位标出：收到时作什么，今作什么，凭什么改。`,
  intro: '正文是复原后的文字，小字是收到时的文字。点按或指向任何一处标记，可以看到缘由和把握。',
  keys: '键盘：先用“下一处”到一处标记，再按 ← → 或 n、p 移到前后各处，Esc 收起说明。',
  legend: '标记',
  example: {
    before: '家产',
    after: '工业',
    doubt: '维持',
  },
  removed: '删去',
  added: '补入',
  replaced: '改换',
  supplied: '据另一传本补',
  unsure: '存疑',
  steps: '逐处查看',
  previous: '上一处',
  next: '下一处',
  /** How many marks there are; `{count}` stands for the number. */
  places: '共{count}处',
  /** What was removed before or after the text, folded. */
  removedBlock: (kind: string, reason: string, characters: number) => `${kind}：${reason}（${characters}字）`,
  none: '此本没有改动，正文即收到时的文字。',
};

export const received = {
  heading: (title: string) => `原貌：${title}`,
  description: (title: string) => `《${title}》收到时的文本，一字未动。`,
  intro: '下面是收到的文本，只按字符编码读出，一字未动。',
};

export const compare = {
  title: '两本对读',
  heading: (title: string) => `两本对读：${title}`,
  description: (left: string, right: string) =>
    `同一讲话的两种传本逐句对读：${left}与${right}，异文逐处标出。`,
  intro: '同一讲话的两种传本，都取复原后的文字，逐句并列，异文标出。',
  link: '两本对读',
  legend: '标记',
  example: '字句',
  differs: '两本文字不同',
  only: '只见于此本',
  supplied: '据对面一本补',
  absent: '此本无',
  rows: '逐句对读',
  permalink: (sentence: number) => `第${sentence}句的固定链接`,
  /** Leads to a sentence in one of the documents. */
  sentence: (document: string, sentence: number) => `${document}第${sentence}句`,
  sum: (differing: number, onlyLeft: number, onlyRight: number) => {
    const parts = [
      differing === 0 ? '' : `${differing}行文字有出入`,
      onlyLeft === 0 ? '' : `只见于前者${onlyLeft}行`,
      onlyRight === 0 ? '' : `只见于后者${onlyRight}行`,
    ].filter((part) => part !== '');
    return `${parts.join('；') || '两本文字全同'}。`;
  },
};

export const repairs = {
  'front-matter': {
    name: '文件头',
    explanation: '文件开头供网站程序使用的说明，不是文章。',
    /** What was done, in how many places. */
    done: (places: number) => `移去文件头${places}处`,
  },
  markup: {
    name: '网页标记',
    explanation: '网页或 Markdown 的标记符号，去掉后文字不变。',
    done: (places: number) => `去掉网页标记${places}处`,
  },
  entity: {
    name: '残留代码',
    explanation: '没有还原的字符代码，或它留下的残片。',
    done: (places: number) => `还原残留代码${places}处`,
  },
  mojibake: {
    name: '乱码',
    explanation: '解码时字节错位而坏的字，按原来的字节还原。',
    done: (places: number) => `还原乱码${places}处`,
  },
  pinyin: {
    name: '夹注拼音',
    explanation: '网页插在汉字后面的拼音，核对过确是前一字的读音才去掉。',
    done: (places: number) => `删去夹注拼音${places}处`,
  },
  spun: {
    name: '换词',
    explanation: '内容农场用程序换成近义、形近的词，据词表换回；两可之处只作标记。',
    done: (places: number) => `换回词语${places}处`,
  },
  stripped: {
    name: '脱文',
    explanation: '脱落的数字、字母、标点和分段，据同一讲话的另一传本补；无从补的，以“_”标出。',
    done: (places: number) => `补脱文${places}处`,
  },
  regional: {
    name: '地区用语',
    explanation: '转载时改成另一地区的用语，只作标记，不改。',
    done: (places: number) => `标出地区用语${places}处`,
  },
  'broken-number': {
    name: '坏数',
    explanation: '来回翻译弄坏的数字，无从复原，只作标记。',
    done: (places: number) => `标出坏数${places}处`,
  },
  halfwidth: {
    name: '半角标点',
    explanation: '汉字之间的半角标点，改回中文标点。',
    done: (places: number) => `改正半角标点${places}处`,
  },
  furniture: {
    name: '页面杂件',
    explanation: '文章前后的菜单、评论框、别的文章的标题、网站署名等。',
    done: (places: number) => `移去页面杂件${places}处`,
  },
  title: {
    name: '题名',
    explanation: '正文前的题名和重印的题名，移至题头。',
    done: (places: number) => `移出题名${places}处`,
  },
  repeat: {
    name: '重复',
    explanation: '同一分句印了两遍，留一遍。',
    done: (places: number) => `删去重复${places}处`,
  },
  layout: {
    name: '版面空白',
    explanation: '只关排版的空格和空行。',
    done: (places: number) => `整理空白${places}处`,
  },
};

export const notFound = {
  title: '没有这一页',
  text: '这个地址下没有内容。发布过的地址会一直有效，请核对地址是否完整。',
  home: '回到首页',
  search: '检索',
};

export const footer = '政策眉批：读政策，注于页眉。文中数字出自讲话和文件，未经核实。';

/** The words of the pictures for link previews, and of what stands in their place. */
export const cards = {
  /** Between a kind and its type, and between the facts of a line. */
  between: '　',
  /** A title that is quoted. */
  quoted: (title: string) => `《${title}》`,
  /** How much of a kind of record a document has. */
  count: (kind: string, count: number) => `${kind} ${count}`,
  /** At the foot of a document's picture: what the reader finds. */
  edition: '逐句可引，简繁两体',
  /** What a picture shows, in one sentence. */
  alt: (what: string) => `文字卡片：${what}`,
};

/** The words that lead from page to page. */
export const connections = {
  /** Names the way from the home page to this one. */
  trail: '所在层级',
  /** A record by its number within its document. */
  record: (number: number) => `第${number}条`,
  topics: '专题',
  topicsMost: '说得最多的专题',
  speakersMost: '说得最多的人',
  /** Names the ways to the other pages of a list. */
  pages: '分页',
  previous: '上一页',
  next: '下一页',
  page: (number: number) => `第${number}页`,
  pageOf: (number: number, count: number) => `第${number}页，共${count}页`,
  /** How many of a group stand on this page. */
  here: (count: number) => `本页${count}条`,
  /** A title with the number of its page. */
  continued: (title: string, number: number) => `${title}（第${number}页）`,
};

/** The words of the explorer. Texts and numbers come in as they are to be shown. */
export const explorer = {
  /** All targets; all records. */
  titles: {
    targets: '目标',
    all: '全部条目',
  },
  descriptions: {
    targets:
      '各篇讲话里的每一个目标：要做到什么、到什么时候、后来的讲话又报告了什么；可按专题、期限、结果筛选。',
    all: '各篇讲话里的全部目标、数字与大事，可按种类、专题、讲话人、年份筛选。',
  },
  intro: {
    targets:
      '各篇讲话里的每一个目标：要做到什么，到什么时候，后来的讲话报告了什么。每一条都通到说出它的那句话。',
    all: '各篇讲话里的目标、数字与大事。每一条都通到说出它的那句话。',
  },
  /** Leads from one list to the other. */
  other: {
    targets: (count: number) => `只看目标（${count}条）`,
    all: (count: number) => `目标、数字与大事全部列出（${count}条）`,
  },
  /** The day that deadlines are held against, and where the verdicts come from. */
  asOf: (day: string) => `到期与否以${day}为准。`,
  selfReported: '结果依据后来的讲话和讲话以外的来源，每一项写明据谁所说；未见报告，不等于没有做到。',
  noScript: '筛选要用脚本。下面是完整的列表，按结果或种类分组，不用脚本也能看。',
  filters: {
    label: '筛选',
    kind: '种类',
    everyKind: '全部',
    kinds: {
      target: '目标',
      figure: '数字',
      milestone: '大事',
    },
    /** Efforts in general, apart from the targets that are followed. */
    efforts: '行动',
    /** The types of target that can be checked, together. */
    checkable: '可核对的目标',
    /** An option with how many records it would leave. */
    counted: (label: string, count: string) => `${label}（${count}）`,
    any: '不限',
    q: '条目中的字词',
    qPlaceholder: '例如：绿色工厂',
    qMeaning: '简繁均可，逐字查找；空格隔开的各词须同时出现。',
    topic: '专题',
    due: '期限',
    dueOptions: {
      ahead: '未到期',
      past: '已过',
      none: '没有期限',
      year: (year: string) => `${year}年`,
    },
    verdict: '结果',
    measure: '指标',
    sort: '排列',
    sorts: {
      next: '期限，将到的在前',
      due: '期限，从早到晚',
      said: '讲话，新的在前',
      'said-asc': '讲话，旧的在前',
      value: '数值，同单位从大到小',
      'value-asc': '数值，同单位从小到大',
    },
    more: '更多条件',
    type: '类型',
    speaker: '讲话人',
    said: '讲话年份',
    by: '期限不晚于',
    unit: '单位',
    unitOf: (unit: string, change: string) => `${unit}，${change}`,
    bare: '无单位',
    review: '复核',
    submit: '筛选',
    clear: '清除条件',
  },
  answers: {
    loading: '正在查找……',
    /** Around the number of records found. */
    found: ['共', '条'] as readonly [before: string, after: string],
    nothing: '没有符合全部条件的条目。可以减少条件，或换一个词。',
    missing: '数据没有取到，请重新载入本页再试；下面是完整的列表。',
    more: '再列50条',
    csv: '下载这些条目（CSV）',
    results: '筛选所得',
  },
  columns: {
    when: '期限或时间',
    what: '说了什么',
    value: '数目',
    said: '讲话',
    verdict: '结果',
  },
  undated: '没有期限',
  sentence: '原句',
  record: '这一条的页',
  place: '在讲话中的位置',
  /** Before the name of a measure. */
  measure: '指标：',
  groupCount: (count: number) => `${count}条`,
  pages: {
    label: '分页',
    page: (number: number) => `第${number}页`,
    title: (title: string, number: number) => `${title}，第${number}页`,
  },
  csvName: 'meipi-records.csv',
  csvAll: '全部条目（CSV）',
};

/** The words of measures and their charts. */
export const measure = {
  title: '指标',
  description: '跨讲话追踪的指标：历次报告的数、预计的数与目标，此后的统计和报道，各自连到出处。',
  intro: (measures: number) =>
    `同一件事在历次讲话里怎样报告、定了什么目标，此后的统计和报道怎样说，共追踪${measures}项。谁报的数写在每一条里，本站没有另行核实。`,
  kicker: '指标',
  pageDescription: (name: string, sentence: string) => `${name}：${sentence}`,
  /** What a group of measures has in common, where no topic does. */
  otherTopics: '其他',
  latest: '最近所报',
  /** Of what was said last by somebody who asks. */
  latestAsked: '提问所说',
  next: '下一个目标',
  /** Of the target that fell due last. */
  last: '上一个目标',
  facts: {
    title: '定义',
    counts: '数的是什么',
    unit: '单位',
    noUnit: '无',
    kind: '怎样数',
    kinds: {
      stock: '存量：到某一天为止一共有多少，前后的数可以相连。',
      flow: '流量：一段时间之内有多少，换一段时间便重新数起，前后的数不相连。',
      rate: '比率：两个数相比所得，只与同样比法的数对看。',
    },
    change: '比的是',
    direction: '所求方向',
    directions: {
      up: '讲话里要它增加',
      down: '讲话里要它减少',
      none: '讲话没有说要增要减',
    },
    recognised: '归入的依据',
    recognisedMeaning:
      '所说的事用了下列每一组中的词、单位相合、没有余下别的限定（某地、某企业、某行业）的，归入本指标。由程序归入，拿不准的不归入。',
    except: '有下列词的不算：',
  },
  chart: {
    title: '图',
    /** The heading of the axis of values. */
    unit: (unit: string) => `单位：${unit}`,
    day: (day: string) => `截至${day}`,
    description: (sentence: string, points: number) =>
      `${sentence}图中共${points}点，同样的数列在图后的表里。`,
    small: (name: string) => `${name}的小图`,
    key: '图例',
    reported: '讲话所报的数',
    statistics: '官方统计的数',
    elsewhere: '他处报道的数',
    forecast: '预计的数',
    target: '目标，虚线落在期限上',
    window: '期限不是某一天，在两条虚线之间',
    low: '只说了下限（超过、不少于），箭头朝上',
    high: '只说了上限（不足、不超过），箭头朝下',
    about: '约数（约、近）',
    range: '说的是一个范围',
    undated: '没有说截至何日：到说出或登出之日为止',
    undatedTarget: '没有说期限的目标',
    joined: '存量前后相连；日期没有说清的一段用虚线',
    bar: '所数的那一段时间',
    level: '这一段时间里的比率',
    ahead: (day: string) => `点线是${day}，右侧是此后的日子`,
    axis: '纵轴从零起',
    source: (address: string) => `政策眉批 ${address}`,
  },
  against: '所报与目标',
  /** Numbers of another scope, beside a measure. */
  beside: {
    title: '范围不同，只供对照',
    intro: '下列各数所计的范围和本指标不同，不画进图里，也不用来判断目标。',
    difference: '不同之处',
  },
  table: {
    title: '逐条',
    intro: '各数按所说的时间排列。点数值看这一条的出处，点句号回到讲话里的原处。',
    /** A value with who says it, and all the values of one time that cannot all be true. */
    saysValue: (sayer: string, value: string) => `${sayer}说${value}`,
    disagree: (when: string, values: readonly string[]) =>
      `同是${when}的数，几处说法不一：${values.join('，')}。都列在下面，本站不作取舍。`,
    value: '数值',
    time: '时间',
    said: '谁说',
    where: '原处',
    saidDay: (day: string) => `到${day}为止（没有说截至何日）`,
    /** Of a target without deadline. */
    noDeadline: '没有说期限',
    /** Somebody who asks. */
    asker: (name: string) => `${name}（提问）`,
    states: {
      reported: '所报',
      forecast: '预计',
      target: '目标',
    },
    sentence: (number: number) => `第${number}句`,
  },
  targets: {
    title: '目标与结果',
    none: '所收讲话没有为这项指标定下目标。',
    noDeadline: '没有期限',
  },
  scope: {
    title: '读这些数要留意',
    reported:
      '数有讲话人自报的、官方统计的，也有见于报道和提问的，本站都没有另行核实；没有读到报告，不等于没有做到。',
    bounds: '只说“超过”“近”的，不知道确数，图上画作朝一边开口的线，不当作确数相减。',
    undated: '没有说截至何日的，只知道不晚于说出或登出之日。',
    join: '由程序按用词归入，口径可能不全相同；以各条所连的原句为准。',
    kinds: '存量、流量、比率从不相连，也从不互相换算。',
  },
  related: '相关的指标',
  share: {
    title: '取用',
    address: '固定链接',
    csv: '表（CSV）',
    json: '数据（JSON）',
    svg: '图（SVG）',
    embed: '嵌入网页',
    embedNote: '把下面这一行放进网页，便显示这张图；不用脚本，不收集任何信息，数有更新，图跟着更新。',
    embedCode: '嵌入代码',
    preview: '看嵌入的样子',
    frame: (name: string) => `政策眉批：${name}`,
  },
  record: {
    title: '所属指标',
    here: '小图里圈出的是本条。',
  },
  embed: {
    more: '各数的出处',
  },
  /** The day of what names no time: it was so by then. */
  whenSaid: (day: string) => `到${day}为止`,
  months: (year: string, from: number, to: number) => `${year}年${from}月至${to}月`,
  yearEnd: (year: string) => `${year}年底`,
  monthEnd: (year: string, month: number) => `${year}年${month}月底`,
  sentence: {
    nothing: '所收讲话里还没有读到属于它的数。',
    /** Begins what is reported: officials' own numbers, what an asker said, what the report says itself. */
    saidBy: {
      speaker: '据讲话人自报，',
      asker: '据提问人所说，',
      statistics: '据官方统计，',
      report: '据报道，',
    },
    /** At what time; `isSpan` for what is counted over a span. */
    at: (when: string, isSpan: boolean) => (isSpan ? `${when}，` : `截至${when}，`),
    /** A deadline that was counted from the day it was said. */
    within: (due: string, words: string) => `${due}（由“${words}”算出）`,
    /** The time of what names none: it was so by the day it was said or published. */
    saidAt: (day: string) => `到${day}为止（没有说截至何日），`,
    /** What is reported of a measure; `hasBound` where the value begins with the word of its bound. */
    reported: (name: string, value: string, hasBound: boolean) => `${name}${hasBound ? '' : '为'}${value}`,
    forecast: (when: string, name: string, value: string, hasBound: boolean) =>
      `讲话人预计${when}${name}${hasBound ? '' : '达到'}${value}`,
    /** By how much it exceeds what was reported first; `growth` in percent where both are exact. */
    more: (first: string, by: string, growth: string | null) =>
      `比${first}多${by}${growth === null ? '' : `（增${growth}）`}`,
    less: (first: string, by: string, growth: string | null) =>
      `比${first}少${by}${growth === null ? '' : `（减${growth}）`}`,
    /** The same of a rate. */
    higher: (first: string, by: string) => `比${first}高${by}`,
    lower: (first: string, by: string) => `比${first}低${by}`,
    same: (first: string) => `与${first}相同`,
    /** Where the bounds leave the difference open. */
    before: (first: string) => `最早所报是${first}`,
    /** A value with its time: 2021年底的139.6万个. */
    of: (when: string, value: string) => `${when}的${value}`,
    difference: {
      exact: (amount: string) => amount,
      approx: (amount: string) => `约${amount}`,
      'more-than': (amount: string) => `${amount}以上`,
      'less-than': (amount: string) => `不到${amount}`,
    },
    points: (amount: string) => `${amount}个百分点`,
    next: (when: string, value: string, hasBound: boolean) =>
      `下一个目标是到${when}${hasBound ? '' : '达到'}${value}`,
    left: (by: string) => `，还差${by}`,
    reached: '，所报的数已经达到',
    past: (when: string, value: string, hasBound: boolean) =>
      `最近的目标是到${when}${hasBound ? '' : '达到'}${value}，期限已过`,
    pastVerdict: {
      'no-report': '，没有读到其后的报告',
      'reported-met': '，据其后所报已经达到',
      'reported-partly': '，据其后所报部分达到',
      'reported-short': '，据其后所报没有达到',
      superseded: '，其后已被取代',
    },
    noTarget: '没有读到目标',
    onlyUndatedTarget: '目标没有说期限',
  },
};

/** The words of a record's own page. Texts come in as they are to be shown. */
export const recordPage = {
  /** With what became of it in front, where it is judged. */
  description: (fate: string | null, quote: string, said: string, speech: string) =>
    `${fate === null ? '' : `${fate}。`}“${quote}”${said}，《${speech}》。附原句上下文、出处与引用格式。`,
  /** Around words that are quoted. */
  quoted: (words: string) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  facts: {
    value: '数值',
    /** The label of what is counted; of anything else that is said of. */
    measured: '指标',
    intended: '事项',
    noSpeaker: '未载讲话人（叙述文字）',
    said: '何时',
    place: '何处',
    sentence: (number: number) => `第${number}句`,
    witnesses: '同一句话另见',
  },
  context: {
    title: '原句',
    show: '到原文中看',
    restored: (places: number, doubts: number) =>
      `这一句复原过的地方${places}处${doubts === 0 ? '' : `，另有存疑${doubts}处`}`,
    received: '收到时全句',
    nothing: '这一句没有文字留存。',
  },
  related: {
    title: '前后所说',
    intro: '各篇中同一单位、所说相同或相包含的记录，依日期排列。由程序比对，口径未必全同。',
    /** How many more there are that are not listed. */
    more: (count: number) => `另有${count}条未列`,
    here: '本条',
  },
  basis: {
    title: '怎样得来',
    machine: '由程序识别，未经人复核；如与原文不符，以原文为准。',
    reviewed: '由程序识别，经人复核无误。',
    corrected: '由程序识别，经人订正。',
    rule: '识别依据',
    method: '识别的办法和局限',
  },
  share: {
    title: '转发与引用',
    address: '固定链接',
    copy: '复制',
    copyLink: '复制链接',
    copied: '已复制',
    failed: '没有复制成，请选中文字自行复制',
    send: '转发……',
    cite: '引用格式',
    citeNote: '出版日期取讲话之日；引用日期是读到本页的日子。',
    /** Stands for the day on which the reader looked at the page. */
    accessed: '引用日期',
    download: (format: string) => `下载 ${format}`,
    embed: '嵌入网页',
    embedNote: '把下面这一行放进网页，便显示这一条的卡片；卡片不用脚本，不收集任何信息。',
    embedCode: '嵌入代码',
    preview: '看卡片',
    json: '这一条的数据（JSON）',
  },
  neighbours: {
    label: '本篇前后各条',
    previous: '上一条',
    next: '下一条',
  },
  embed: {
    more: '出处与上下文',
    frame: (quote: string) => `政策眉批：${quote}`,
  },
  withdrawn: {
    title: '这一条已撤下',
    state: '编号不再另用，地址永久保留。',
    reason: '缘由',
    said: '撤下前所引',
    onward: '可去之处',
    document: (title: string) => `到《${title}》中找这句话`,
    gone: '所据的文本已不在这里。',
    record: (id: string) => `见记录 ${id}`,
    kept: '曾引用这一条的，请改引上列去处。',
  },
  /** What is noted of a record where it is cited. */
  citation: {
    note: (id: string, review: string) => `记录 ${id}，${review}`,
    withdrawn: '已撤下',
  },
  /** A rule that found a record, in words. */
  rules: {
    names: {
      'action.commitment': '有“将”“要”一类承诺的话',
      'action.list': '承前并列的承诺',
      'attach.respectively': '“分别”依次对应',
      'dated.event': '带日期的事',
      'dated.goal': '带期限的目标',
      'dated.intention': '带日期的打算',
      'dated.scheduled': '排定日期的事',
      'mood.aim': '语气：力争、确保、目标',
      'mood.counted': '语气：列举现有之数',
      'mood.deadline': '语气：期限在讲话之后',
      'mood.default': '语气：别无标志，作已报',
      'mood.done': '语气：已经做到',
      'mood.forecast': '语气：预计、有望',
      'mood.future': '语气：会',
      'mood.future-time': '语气：时间在讲话之后',
      'mood.must': '语气：要、计划',
      'mood.next-step': '语气：下一步',
      'mood.past-time': '语气：时间在讲话之前',
      'mood.plan-states': '语气：规划、意见提出',
      'mood.setting': '语气：承前一句',
      'mood.tally': '语气：统计所得',
      'mood.will': '语气：将',
      'number.arabic': '阿拉伯数字',
      'number.fraction': '分数',
      'number.han': '汉字数字',
      'number.mixed': '带“万”“亿”的数字',
      'number.multiple': '倍数',
      'number.percent': '百分数',
      'number.scale': '“万”“亿”作数',
      'unit.count': '个数单位',
      'unit.duration': '时长单位',
      'unit.measure': '度量单位',
      'unit.money': '金额单位',
      'unit.people': '人数单位',
      'unit.ratio': '比率单位',
      'bound.approx': '约数词',
      'bound.at-least': '“以上”一类词',
      'bound.at-most': '“以下”一类词',
      'bound.less-than': '“不足”一类词',
      'bound.more-than': '“超过”一类词',
      'bound.nearly': '“近”一类词',
      'time.now': '时间：现在',
      'time.plan-period': '时间：五年规划期',
      'time.relative-year': '时间：今年、去年一类',
      'time.whole-year': '时间：全年',
      'time.within': '时间：若干年内',
      'time.year': '时间：年份',
      'time.year-end': '时间：年底',
      'time.years-since': '时间：若干年来',
      editorial: '编者补入',
      range: '起止两数',
    } as Readonly<Record<string, string>>,
    families: {
      action: '承诺',
      attach: '搭配',
      bound: '约数、上下限',
      dated: '带日期的话',
      mood: '语气',
      number: '数字',
      time: '时间词',
      unit: '单位',
    } as Readonly<Record<string, string>>,
    /** A rule by its family and own name. */
    member: (family: string, name: string) => `${family}（${name}）`,
    carried: '，承前文',
    separator: '；',
  },
};

/** The words of the page that holds a speech against an earlier one. */
export const comparison = {
  title: '与前次相比',
  heading: (later: string, earlier: string) => `${later}，与${earlier}相比`,
  description: (later: string, earlier: string) =>
    `${later}的讲话与${earlier}的讲话：共有的指标怎样变，哪些承诺又说了，哪些没有读到相近的话。`,
  intro: '两次讲话的目标与数字，按指标和专题并排放在一起。每一处都通到原句。',
  /** The two speeches, as the columns name them. */
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
  sum: (measures: number, again: number, topics: number) =>
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
  /** What is to be borne in mind. */
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
  } as Partial<Record<MeasureChange, string>>,
  states: {
    target: '目标',
    reported: '已报',
    forecast: '预计',
  },
  due: (day: string) => `期限${day}`,
  asOf: (day: string) => `截至${day}`,
  /** A speech that says nothing of it. */
  nothing: '没有读到',
  again: '又说了的承诺',
  againIntro: '前次说过、此次用相近的话又说的，依此次的先后。',
  noneAgain: '没有找到措辞相近的承诺。',
  topics: '都谈到的专题',
  topicsIntro: '两次都谈到的专题里，除了上面各条，各自另有的目标。',
  notAgain: (count: number) => `前次说过，此次没有读到相近的话：${count}条`,
  newHere: (count: number) => `此次说到，前次没有读到相近的话：${count}条`,
  onlyEarlier: '前次谈到、此次没有谈到的专题',
  onlyLater: '此次谈到、前次没有谈到的专题',
  topicCount: (topic: string, count: number) => `${topic}（目标${count}条）`,
  sentence: (number: number) => `第${number}句`,
  onOtherTopics: '不属于任何专题的目标不在此列。',
  /** On the page of a document. */
  links: {
    title: '与前次相比',
    since: (title: string, day: string) => `${day}：${title}`,
  },
};

/** The words of the pages on the use of terms. */
export const terms = {
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
  /** The column of a speech, or of a year. */
  month: (month: number) => `${month}月`,
  year: (year: string) => `${year}年`,
  groups: {
    course: '方针',
    green: '绿色',
    digital: '数字',
    chains: '产业与技术',
    firms: '企业',
  },
  /** Marks the first use. */
  first: '首',
  firstMeaning: '本站所收讲话里首次用到',
  termDescription: (name: string, uses: number, speeches: number) =>
    uses === 0
      ? `“${name}”在本站所收的讲话里还没有出现。`
      : `“${name}”在${speeches}篇讲话里用了${uses}次，每一次都通到原句。`,
  sum: (uses: number, speeches: number, all: number) =>
    `所收${all}篇讲话里，${speeches}篇用过，共${uses}次。`,
  none: '本站所收的讲话都没有用过。',
  firstIn: (day: string) => `最早见于${day}：`,
  counted: '数了哪些词',
  words: (words: string) => `计入：${words}。`,
  except: (words: string) => `不计：${words}。`,
  bySpeech: '历次讲话',
  byYear: '历年讲话',
  when: '讲话',
  count: '次数',
  rate: '每千字',
  uses: '用到它的句子',
  cut: (quoted: number) => `这里列出较近的${quoted}句。`,
  search: (word: string) => `检索“${word}”的每一处`,
  sentence: (number: number) => `第${number}句`,
};

/** The words of the time line. */
export const timeline = {
  title: '时间线',
  description: '历次讲话里有日期的目标、数字与大事，从最早的一件事到最后一个期限，依时间排列。',
  intro: (entries: number, first: string, last: string) =>
    `历次讲话里有日期的${entries}条，从${first}年到${last}年，依所说的时间排列，不依讲话的先后。`,
  nothing: '目前没有。',
  /** Of one kind, one topic, one year. */
  of: (name: string) => `时间线：${name}`,
  viewDescription: (name: string, entries: number) =>
    `${name}：有日期的${entries}条，依时间排列，每一条都通到原句。`,
  filters: {
    label: '只看',
    all: '全部',
    topics: '按专题看',
  },
  picture: '时间线图',
  /** How the picture is read. */
  key: {
    targets: '在轴的一侧，记在期限那一年',
    done: '在另一侧；跨年的画成条',
    today: (day: string) => `虚线是${day}，线后期限未到`,
    scale: (records: number) => `一个记号代表至多${records}条`,
  },
  /** The line of the build's day. */
  todayMeaning: '以下期限未到',
  toToday: (day: string) => `跳到${day}`,
  passed: (year: string, day: string) => `${year}年（${day}以前）`,
  ahead: (year: string, day: string) => `${year}年（${day}起）`,
  year: (year: string) => `${year}年`,
  entries: (count: number) => `${count}条`,
  shown: (shown: number, all: number) => `先列${shown}条，共${all}条`,
  pageOf: (page: number, pages: number) => `第${page}页，共${pages}页`,
  page: (page: number) => `第${page}页`,
  pages: '这一年的各页',
  years: '前后各年',
  emptyPage: '这一页现在没有条目：从前列在这里的，时间已经订正，或已经撤下。',
  saidIn: (day: string) => `${day}说`,
  asSaid: (words: string) => `原话“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  place: '原句',
  whole: '全部时间线',
};

const shownFigure = ({ source, when, worded }: ReasonFigure): string =>
  `${source === null ? '' : `${source}报道，`}${when}的数字“${worded}”`;
const figure = ({ figures: [first] }: VerdictReason): string => (first ? shownFigure(first) : '所报的数字');
const bothFigures = ({ figures: [last, before] }: VerdictReason): string =>
  last && before ? `${shownFigure(last)}，上一年同期的数字“${before.worded}”` : '所报的数字';
const goal = (reason: VerdictReason): string => `目标“${reason.goal}”`;
const deadline = ({ due }: VerdictReason): string => (due === null ? '' : `期限是${due}；`);
const past = ({ due }: VerdictReason): string => (due === null ? '' : `期限${due}已过；`);
const done = ({ deeds }: VerdictReason): string => deeds.map((each) => each.replace(/。$/u, '')).join('；');
const lateness = ({ late, deeds }: VerdictReason): string =>
  late ? `，${deeds.length > 1 ? '都' : ''}晚于期限` : '';

/** What became of targets. */
export const verdict = {
  /** The heading above what became of a target. */
  title: '后来怎样',
  /** Each rule in a sentence, without a target. */
  rules: {
    replaced: '所承诺的事没有做成以前，已被取代或废止。',
    delivered: '所承诺的事已经做成，有来源或文件本身为据。',
    disputed: '同一天的数字，几个来源互相矛盾，有的达到，有的没有。',
    reached: '期限以内的报告已经达到目标；流量和比率只看同一时段、同一时点的报告。',
    'deadline-ahead': '期限还没有到。',
    'moved-as-meant': '与上一年同期相比，数字按所承诺的方向变化。',
    'moved-otherwise': '与上一年同期相比，数字没有按所承诺的方向变化。',
    'delivered-in-part': '期限已过或没有期限，只做成所承诺的一部分。',
    'no-deed': '没有读到做成的报告；目标没有数目，不能按数核对。',
    'no-deadline': '目标有数目而没有期限，没有报告已经达到。',
    'not-followed': '期限已过，目标不属于任何追踪的指标。',
    'reached-when-told': '期限过后三个月以内的报告已经达到目标。',
    'reached-late': '期限当时没有达到，后来的报告才达到。',
    'not-reached': '期限当时或以后的报告没有达到目标；期限以前的数字不作此用。',
    'reached-later': '期限过后三个月以上的报告才达到目标，期限当时怎样没有报告。',
    'too-vague': '报告的说法不够确切，达到没有达到都说得通。',
    'not-by-the-last-report': '期限以前的报告还没有达到，期限以后没有报告。',
    'nothing-since': '期限已过，目标提出以后没有报告。',
    editorial: '由人判定，并写明理由。',
  },
  /** Why a target is judged so. */
  reasons: {
    replaced: (reason: VerdictReason) => `${done(reason)}；在此以前没有读到做成的报告。`,
    delivered: (reason: VerdictReason) => `${deadline(reason)}${done(reason)}${lateness(reason)}。`,
    disputed: (reason: VerdictReason) =>
      `${deadline(reason)}几个来源互相矛盾：${reason.figures.map(shownFigure).join('；')}；不能断定是否达到${goal(reason)}。`,
    reached: (reason: VerdictReason) =>
      `${deadline(reason)}${figure(reason)}已经达到${goal(reason)}${reason.due === null ? '，原话没有说期限' : ''}。`,
    'deadline-ahead': ({ due }: VerdictReason) => `期限是${due ?? '将来'}，还没有到。`,
    'moved-as-meant': (reason: VerdictReason) => `${bothFigures(reason)}，按所承诺的方向变化。`,
    'moved-otherwise': (reason: VerdictReason) => `${bothFigures(reason)}，没有按所承诺的方向变化。`,
    'delivered-in-part': (reason: VerdictReason) =>
      `${past(reason)}${done(reason)}${lateness(reason)}；所见只印证承诺的一部分，其余没有读到报告。`,
    'no-deed': (reason: VerdictReason) =>
      `${reason.due === null ? '目标没有说期限；' : past(reason)}没有读到做成的报告。`,
    'no-deadline': () => '目标没有说期限，无所谓逾期；也没有读到已经达到的报告。',
    'not-followed': (reason: VerdictReason) => `${past(reason)}没有读到可以同${goal(reason)}对照的后续数字。`,
    'reached-when-told': (reason: VerdictReason) =>
      `${deadline(reason)}期限过后不久，${figure(reason)}已经达到${goal(reason)}。`,
    'reached-late': (reason: VerdictReason) =>
      `${deadline(reason)}期限当时没有达到，${figure(reason)}才达到${goal(reason)}。`,
    'not-reached': (reason: VerdictReason) => `${deadline(reason)}${figure(reason)}没有达到${goal(reason)}。`,
    'reached-later': (reason: VerdictReason) =>
      `${deadline(reason)}${figure(reason)}已经达到${goal(reason)}，但期限当时是否达到，没有报告。`,
    'too-vague': (reason: VerdictReason) =>
      `${deadline(reason)}${figure(reason)}说得不够确切，不能断定是否达到${goal(reason)}。`,
    'not-by-the-last-report': (reason: VerdictReason) =>
      `${past(reason)}期限以前最后一次的报告，${figure(reason)}，还没有达到${goal(reason)}；期限以后没有报告。`,
    'nothing-since': (reason: VerdictReason) => `${past(reason)}提出这个目标以后，没有读到报告。`,
  },
  /** By whose word a target is judged. */
  bases: {
    self: '据承诺者自报，没有另行核实',
    statistics: '据官方统计',
    document: '据文件本身',
    other: '据他处报道',
  },
  /** What was read in which nothing stands of a target. */
  read: ({ speeches, sources, until }: { speeches: number; sources: number; until: string }) =>
    `此后读过${[speeches > 0 ? `${speeches}篇讲话` : [], sources > 0 ? `${sources}个来源` : []]
      .flat()
      .join('、')}（到${until}为止），没有读到报告；这不等于没有做到。`,
  /** Of a figure for which no time is named: the day it was said, or the day of its source. */
  whenSaid: (day: string) => `到${day}为止`,
  /** What is to be kept in mind with every verdict. */
  silence: '未见报告，只是说没有读到，不等于没有做到。',
  /** From when on it is judged so, and how it was judged before. */
  since: (day: string) => `${day}起作此判断。`,
  before: '从前的判断',
  basis: '依据',
  /** What was done after all that a verdict rests on; whatever else bears on the promise. */
  later: '后来又',
  beside: '有关的事',
  onlyCopies: '只见到转载页，没有见到原页。',
  /** Of a target of which nothing was read after it was due. */
  nothingRead: '此后还没有读过讲话或来源，无从查起。',
  copy: '转载页',
  source: '原页',
  byEditor: '由人判定',
};

/** What became of a target, in a word or two. */
export const fates = {
  'reported-met': '已达到',
  'reported-partly': '部分达到',
  'reported-short': '未达到',
  superseded: '已被取代',
  'not-yet-due': '未到期',
  'no-report': '未见报告',
  'not-measurable': '无从衡量',
  /** Behind the others, on what came after its day. */
  late: '（逾期）',
};

/** What became of a target, in a few words, and what that means. */
export const verdictNames = {
  'reported-met': {
    name: fates['reported-met'],
    meaning: '期限以内有报告已经达到，或所承诺的文件、试点等已经做成；写明据谁所说。',
  },
  'reported-partly': {
    name: fates['reported-partly'],
    meaning: '只做成一部分，或数目已到而范围未能证实。',
  },
  'reported-short': {
    name: fates['reported-short'],
    meaning: '所报的数字没有达到；写明据谁所说。',
  },
  superseded: {
    name: fates.superseded,
    meaning: '没有做成以前，已被别的文件或安排取代。',
  },
  'not-yet-due': {
    name: fates['not-yet-due'],
    meaning: '期限还没有到。',
  },
  'no-report': {
    name: fates['no-report'],
    meaning: '此后读过的讲话和来源里没有读到报告；这不等于没有做到。',
  },
  'not-measurable': {
    name: fates['not-measurable'],
    meaning: '有数目而没有期限，或报告不够确切，不能判断。',
  },
};

/** Sources outside the collection and the facts that they bear. */
export const evidence = {
  title: '来源',
  lead: '讲话以外的网页和文件：后来的数字、后来做成的事。每一条都用自己的话写成，原文在所列网址。',
  levels: {
    primary: '官方原页',
    'state-media': '官方媒体',
    copy: '转载',
    other: '其他',
  },
  bases: {
    self: '承诺者所说',
    statistics: '官方统计',
    document: '文件本身',
    other: '他处所说',
  },
  copyOnly: '没有见到原页，据转载页。',
  toPage: '打开原页',
  toCopy: '打开转载页',
  number: (number: string) => `文号${number}`,
  facts: '所载的事实',
  counts: (sources: number, facts: number) => `${sources}个来源，${facts}条事实`,
  description: (title: string, publisher: string, day: string) =>
    `${publisher}，${day}：${title}。所载的事实和相关的目标。`,
  withdrawn: (reason: string) => `已撤回，不再算数：${reason}`,
  scope: (words: string) => `范围不同，只供对照：${words}`,
  promises: '相关的目标',
  fact: (n: number) => `第${n}条`,
  empty: '还没有来源。',
  method:
    '数字和事件取自来源，说法是本站自己的；数字归入指标，按与讲话相同的范围规则；范围不同的只放在旁边，不作判断。转载页注明是转载。互相矛盾的来源两说并存。',
  citation: (id: string, address: string, isCopy: boolean) =>
    `来源 ${id}，${isCopy ? '转载页' : '原页'} ${address}`,
  citationNote: '出版日期取来源发布之日；引用日期是读到本页的日子。引用某一条，在网址后加 #f 和它的号码。',
  previous: '较新',
  next: '较早',
};

/** What changed, day by day. */
export const updates = {
  title: '更新',
  lead: '本站有什么变动，按日列出：收进的文献和来源，新增、订正、撤下的条目，改变的判断。',
  nothing: '还没有变动。',
  count: (count: number) => `${count}项`,
  kinds: {
    document: '收进文献',
    record: '新增条目',
    correction: '订正条目',
    withdrawal: '撤下',
    verdict: '判断改变',
    evidence: '收进来源',
  },
  /** What a record says, by parts, where a correction is told. */
  parts: {
    kind: '种类',
    type: '种类',
    speaker: '讲话人',
    exact: '起止',
    subject: '所说的事',
    quantity: '数目',
    change: '变化',
    deliverable: '要交付的',
    time: '时间',
    of: '谁的目标',
  },
  corrected: (parts: readonly string[]) => `订正了${parts.join('、')}`,
  /** Behind the name of a record that was called otherwise before. */
  formerly: (title: string) => `原作“${title}”`,
  /** How a target was judged before and after; null where nothing could be judged. */
  turned: (before: string | null, after: string) =>
    before === null ? `判断为“${after}”` : `由“${before}”改为“${after}”`,
  /** Before the verdict that a target has since the change. */
  turnedTo: (before: string | null) => (before === null ? '判断为' : `由“${before}”改为`),
  /** Before a verdict that it has for another reason, or has turned to since. */
  now: '现为',
  facts: (count: number) => `新增${count}条事实`,
  /** Between the sort of a change and what it did. */
  between: '，',
  /** What is withdrawn, beside what has pages of its own. */
  withdrawn: { record: '条目', fact: '事实' },
  /** What is told of a document that was taken in. */
  records: (count: number) => (count === 0 ? '' : `${count}条目标、数字与大事`),
  /** The feeds and calendars that can be subscribed to. */
  subscribe: {
    title: '订阅',
    feed: '更新（Atom）',
    calendar: '在日历里订阅',
    file: '日历文件',
    /** Of the feed of a topic, a measure, a speaker, a document. */
    feedTitle: (name: string) => `政策眉批：${name}`,
    feedAbout: (name: string) => `与${name}有关的条目，和它们的变动。`,
    /** In a feed whose subject is there no longer. */
    gone: (day: string, reason: string) => `已于${day}撤下：${reason}`,
  },
};

/** Papers and campaigns that have a name. */
export const named = {
  title: '文件与行动',
  lead: '讲话里承诺的、来源里做成的，凡有名称的文件、行动、工程和活动，各归一页：谁承诺、谁提到、何时印发、修订或暂停。',
  count: (things: number) => `共${things}件，按初次提到的先后。`,
  none: '还没有。',
  kinds: { paper: '文件', campaign: '行动、工程与活动' },
  /** A name where it is shown among other words; quotation marks within it become single. */
  shown: {
    paper: (name: string) => `《${name}》`,
    campaign: (name: string) => name,
  },
  pageDescription: (name: string) => `${name}：谁承诺、谁提到，何时印发、启动、修订，逐条有出处。`,
  aliases: (names: string) => `也写作：${names}`,
  history: '来龙去脉',
  events: (count: number) => `${count}条`,
  empty: '所收的讲话和来源里已经没有提到它的。',
  promised: '承诺',
  /** A promise of something else that was fulfilled by it. */
  fulfilled: '有关的承诺',
  mentioned: '提到',
  document: '本站所收',
  /** A day by which something was so. */
  by: (day: string) => `不晚于${day}`,
  deeds: {
    issued: '印发',
    revised: '修订',
    started: '启动',
    opened: '开通',
    held: '举办',
    established: '设立',
    reached: '达成',
    continued: '进行中',
    suspended: '暂停',
    superseded: '被取代',
    repealed: '废止',
  },
};

/** The parts on the page that shows how everything is set: what each is called and for, by the name of its component. */
export const designParts = {
  Views: {
    name: '看法与标记的选择',
    about: '换看复原、对校、原貌，读到哪一句就停在哪一句；也可以只标一种。',
  },
  DocumentHeader: {
    name: '题头',
    about: '读第一句之前该知道的：哪一天、什么场合、谁讲、这一份可靠到什么程度；其余折起。',
  },
  Speech: {
    name: '正文与眉批',
    about: '数字和期限写在它所在那一句的旁边；窗口窄时收进正文。',
  },
  RecordList: {
    name: '文后列表',
    about: '一篇里的全部目标、数字与大事，每条可回到原句，也可到它自己的页面。',
  },
  Doubts: {
    name: '存疑之处',
    about: '没有把握、照录未改的地方，逐处列出。',
  },
  EditKeys: {
    name: '对校的标记',
    about: '改了什么、删了什么、拿不准什么，各用什么记号；按钮逐处走。',
  },
  Provenance: {
    name: '来源与复原',
    about: '文本从哪里来，收到时什么样，做过哪些改动。',
  },
  QuoteBar: {
    name: '引文条',
    about: '选中一段文字才出现：复制这一句的链接，或连同出处一起复制。',
  },
  EditNote: {
    name: '改动的说明',
    about: '点到一处改动或存疑才出现：收到的是什么，为什么这样改。',
  },
  RecordStatement: {
    name: '一条的陈述',
    about: '一条记录单看也懂的题目，数目用它那一种的颜色；下面是谁说、何时、期限。三种各一例。',
  },
  RecordContext: {
    name: '原句',
    about: '这一条所引的话放回前后文里；复原过的地方折在下面，并写明收到时的样子。',
  },
  RelatedRecords: {
    name: '前后所说',
    about: '各篇中单位相同、所说相同或相包含的记录，依日期排列。',
  },
  RecordView: {
    name: '一条的整页',
    about: '一条的题目、结果、转发、原句与依据依次排成一页，一次一种语言；这里是另一种字体。',
  },
  WithdrawnRecord: {
    name: '撤下的一条',
    about: '编号不再另用，页面留着，写明缘由和可去之处。',
  },
  Trail: {
    name: '所在层级',
    about: '从首页到这一页的路，逐级可点。',
  },
  TopicChips: {
    name: '专题签',
    about: '通往专题，数字是条数；记录、文献、讲话人的页面都有。',
  },
  SpeakerChips: {
    name: '讲话人签',
    about: '通往讲话人；专题的页面上有。',
  },
  PersonName: {
    name: '人名',
    about: '讲话人的名字，通往汇集其所说的页面。',
  },
  GroupHeader: {
    name: '汇集页的题头',
    about: '专题、讲话人等页的开头：属于哪一类，叫什么，怎样归入。',
  },
  GroupedRecords: {
    name: '汇集的条目',
    about: '同一专题或同一人的条目，有期限的目标在前。',
  },
  DocumentLinks: {
    name: '文献的短列表',
    about: '一篇一行，日期在前。',
  },
  Pager: {
    name: '分页',
    about: '条目太多、分作几页时才出现。',
  },
  ViewHeader: {
    name: '另一种看法的题头',
    about: '对校、原貌等页的开头：是哪一篇，这一页看的是什么。',
  },
  ReceivedText: {
    name: '原貌',
    about: '收到的文字，一字未动。',
  },
  CollatedText: {
    name: '两本对照',
    about: '同一次讲话的两份文本并排，差异标出。',
  },
  SearchForm: {
    name: '检索框',
    about: '不启用 JavaScript 也能写；结果在检索页列出。',
  },
  DocumentList: {
    name: '文献列表',
    about: '首页所列：日期、题目、状况、谁讲。',
  },
  EveryLanguage: {
    name: '选择字体',
    about: '还不知道读者要哪种字体时，两种都给。',
  },
  FieldTable: {
    name: '数据字段表',
    about: '公开数据的每个字段：意思，和一个真实的值。',
  },
  'home/HomeSection': {
    name: '首页的一栏',
    about: '题目、一句说明、通往全部的路，下面是几条。',
  },
  'home/PromiseLine': {
    name: '短列表的一行',
    about: '同一句所说的归在一行：所说的事、数和结果在前，期限和谁说在后。',
  },
  'home/FollowedPromise': {
    name: '一个承诺的前后',
    about: '当时怎么说，要做到多少，后来怎样、在哪里可以读到。',
  },
  'home/Tally': {
    name: '承诺的总数',
    about: '可核对的承诺有多少，各种结果各有多少，每一种都通到那些承诺。',
  },
  'ui/ChangeLine': {
    name: '变动的一行',
    about: '变动的是哪一条，怎样变的，现在怎样。',
  },
  'ui/Subscribe': {
    name: '订阅',
    about: '更新的订阅，日历的订阅和文件。',
  },
  'timeline/Filters': {
    name: '时间线的选择',
    about: '全部、某一种、某一专题，各有自己的网址。',
  },
  'timeline/Picture': {
    name: '时间线图',
    about: '宽屏横放，窄屏竖放；目标在轴的一侧，数字与大事在另一侧。图里有的，下面的列表都有。',
  },
  'timeline/Years': {
    name: '时间线的列表',
    about: '逐年排列，同一篇所说同一时间的归在一处；期限已过的与未到的分开。',
  },
  Fate: {
    name: '结果短语',
    about: '目标所在之处都跟着的几个字：已达到、部分达到、未达到，未到期，或者未见报告。',
  },
  'explorer/Row': {
    name: '表的一行',
    about: '一条一行，窄屏时一条一张卡片；原句折在行里，目标有结果。三种各一例。',
  },
  'explorer/Groups': {
    name: '分组的表',
    about: '不用筛选时看到的全部目标，按结果分组，每组写明是什么意思。',
  },
  'compare/Measures': {
    name: '前后两次的指标',
    about: '前次与此次所说并排，变了没有写在指标后面。',
  },
  'compare/Again': {
    name: '又说了的承诺',
    about: '前次与此次的原话并排，相同的字标出。',
  },
  'compare/Topics': {
    name: '都谈到的专题',
    about: '各自另有的目标，折起；没有再提不等于放弃。',
  },
  ComparisonLinks: {
    name: '与前次相比',
    about: '文献页上，通往与从前各篇相比的页面。',
  },
  TermTable: {
    name: '用词的表',
    about: '一词一行，一篇一列：用了几次，每千字几次，哪一篇最先用。',
  },
  SourceFacts: {
    name: '来源的事实',
    about: '一个来源所载的事实，每条有自己的编号，连到指标、有名称的文件和相关的目标。',
  },
  NamedHistory: {
    name: '来龙去脉',
    about: '一份文件或一项行动：谁承诺、谁提到、何时印发、修订，按时间排列。',
  },
  TermUses: {
    name: '用词的句子',
    about: '一篇里用到这个词的各句，每句可回到原处。',
  },
};
