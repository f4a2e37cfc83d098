import type { DesignPart } from './designParts.ts';
import { trackingPartsHans } from './trackingParts-zh-hans.ts';

/** What each part is called and for, by the name of its component. */
export const designPartsHans = {
  Views: {
    name: '看法与标记的选择',
    about: '换看复原、对校、原貌，读到哪一句就停在哪一句；也可以只标一种。',
  },
  DocumentHeader: {
    name: '题头',
    about: '读第一句之前该知道的：哪一天、什么场合、谁讲、这一份可靠到什么程度；其余折起。',
  },
  Speech: { name: '正文与眉批', about: '数字和期限写在它所在那一句的旁边；窗口窄时收进正文。' },
  RecordList: {
    name: '文后列表',
    about: '一篇里的全部目标、数字与大事，每条可回到原句，也可到它自己的页面。',
  },
  Doubts: { name: '存疑之处', about: '没有把握、照录未改的地方，逐处列出。' },
  EditKeys: { name: '对校的标记', about: '改了什么、删了什么、拿不准什么，各用什么记号；按钮逐处走。' },
  Provenance: { name: '来源与复原', about: '文本从哪里来，收到时什么样，做过哪些改动。' },
  QuoteBar: { name: '引文条', about: '选中一段文字才出现：复制这一句的链接，或连同出处一起复制。' },
  EditNote: { name: '改动的说明', about: '点到一处改动或存疑才出现：收到的是什么，为什么这样改。' },
  RecordStatement: {
    name: '一条的陈述',
    about: '一条记录最要紧的一行，放到最大；下面是谁说、何时、何处。三种各一例。',
  },
  RecordContext: {
    name: '原句',
    about: '这一条所引的话放回前后文里；复原过的字标出来，并写明收到时的样子。',
  },
  RelatedRecords: { name: '前后所说', about: '各篇中单位相同、所说相同或相包含的记录，依日期排列。' },
  RecordShare: { name: '转发与引用', about: '固定的网址、几种引用格式、可嵌入别处的卡片。' },
  RecordBasis: { name: '怎样得来', about: '由哪条规则识别、有没有人看过；通往前一条和后一条。' },
  RecordView: { name: '一条的整页', about: '以上各件依次排成一页，简繁并列；这里是另一种字体。' },
  WithdrawnRecord: { name: '撤下的一条', about: '编号不再另用，页面留着，写明缘由和可去之处。' },
  Trail: { name: '所在层级', about: '从首页到这一页的路，逐级可点。' },
  TopicChips: { name: '专题签', about: '通往专题，数字是条数；记录、文献、讲话人的页面都有。' },
  SpeakerChips: { name: '讲话人签', about: '通往讲话人；专题的页面上有。' },
  PersonName: { name: '人名', about: '讲话人的名字，通往汇集其所说的页面。' },
  GatheringHeader: { name: '汇集页的题头', about: '专题、讲话人等页的开头：属于哪一类，叫什么，怎样归入。' },
  GatheredRecords: { name: '汇集的条目', about: '同一专题或同一人的条目，有期限的目标在前。' },
  DocumentLinks: { name: '文献的短列表', about: '一篇一行，日期在前。' },
  Pager: { name: '分页', about: '条目太多、分作几页时才出现。' },
  ViewHeader: { name: '另一种看法的题头', about: '对校、原貌等页的开头：是哪一篇，这一页看的是什么。' },
  ReceivedText: { name: '原貌', about: '收到的文字，一字未动。' },
  CollatedText: { name: '两本对照', about: '同一次讲话的两份文本并排，差异标出。' },
  SearchForm: { name: '检索框', about: '不启用 JavaScript 也能写；结果在检索页列出。' },
  DocumentList: { name: '文献列表', about: '首页所列：日期、题目、状况、谁讲。' },
  BothScripts: { name: '选择字体', about: '还不知道读者要哪种字体时，两种都给。' },
  FieldTable: { name: '数据字段表', about: '公开数据的每个字段：意思，和一个真实的值。' },
  ...trackingPartsHans,
} satisfies Record<string, DesignPart>;
