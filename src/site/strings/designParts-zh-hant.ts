import type { DesignPart } from './designParts.ts';
import type { designPartsHans } from './designParts-zh-hans.ts';
import { trackingPartsHant } from './trackingParts-zh-hant.ts';

/** What each part is called and for, by the name of its component. */
export const designPartsHant: Record<keyof typeof designPartsHans, DesignPart> = {
  Views: {
    name: '看法與標記的選擇',
    about: '換看復原、對校、原貌，讀到哪一句就停在哪一句；也可以只標一種。',
  },
  DocumentHeader: {
    name: '題頭',
    about: '讀第一句之前該知道的：哪一天、什麼場合、誰講、這一份可靠到什麼程度；其餘折起。',
  },
  Speech: { name: '正文與眉批', about: '數字和期限寫在它所在那一句的旁邊；視窗窄時收進正文。' },
  RecordList: {
    name: '文後列表',
    about: '一篇裡的全部目標、數字與大事，每條可回到原句，也可到它自己的頁面。',
  },
  Doubts: { name: '存疑之處', about: '沒有把握、照錄未改的地方，逐處列出。' },
  EditKeys: { name: '對校的標記', about: '改了什麼、刪了什麼、拿不準什麼，各用什麼記號；按鈕逐處走。' },
  Provenance: { name: '來源與復原', about: '文本從哪裡來，收到時什麼樣，做過哪些改動。' },
  QuoteBar: { name: '引文條', about: '選取一段文字才出現：複製這一句的連結，或連同出處一起複製。' },
  EditNote: { name: '改動的說明', about: '點到一處改動或存疑才出現：收到的是什麼，為什麼這樣改。' },
  RecordStatement: {
    name: '一條的陳述',
    about: '一條記錄最要緊的一行，放到最大；下面是誰說、何時、何處。三種各一例。',
  },
  RecordContext: {
    name: '原句',
    about: '這一條所引的話放回前後文裡；復原過的字標出來，並寫明收到時的樣子。',
  },
  RelatedRecords: { name: '前後所說', about: '各篇中單位相同、所說相同或相包含的記錄，依日期排列。' },
  RecordShare: { name: '轉發與引用', about: '固定的網址、幾種引用格式、可嵌入別處的卡片。' },
  RecordBasis: { name: '怎樣得來', about: '由哪條規則識別、有沒有人看過；通往前一條和後一條。' },
  RecordView: { name: '一條的整頁', about: '以上各件依次排成一頁，簡繁並列；這裡是另一種字體。' },
  WithdrawnRecord: { name: '撤下的一條', about: '編號不再另用，頁面留著，寫明緣由和可去之處。' },
  Trail: { name: '所在層級', about: '從首頁到這一頁的路，逐級可點。' },
  TopicChips: { name: '專題籤', about: '通往專題，數字是條數；記錄、文獻、講話人的頁面都有。' },
  SpeakerChips: { name: '講話人籤', about: '通往講話人；專題的頁面上有。' },
  PersonName: { name: '人名', about: '講話人的名字，通往彙集其所說的頁面。' },
  GatheringHeader: { name: '彙集頁的題頭', about: '專題、講話人等頁的開頭：屬於哪一類，叫什麼，怎樣歸入。' },
  GatheredRecords: { name: '彙集的條目', about: '同一專題或同一人的條目，有期限的目標在前。' },
  DocumentLinks: { name: '文獻的短列表', about: '一篇一行，日期在前。' },
  Pager: { name: '分頁', about: '條目太多、分作幾頁時才出現。' },
  ViewHeader: { name: '另一種看法的題頭', about: '對校、原貌等頁的開頭：是哪一篇，這一頁看的是什麼。' },
  ReceivedText: { name: '原貌', about: '收到的文字，一字未動。' },
  CollatedText: { name: '兩本對照', about: '同一次講話的兩份文本並排，差異標出。' },
  SearchForm: { name: '搜尋框', about: '不啟用 JavaScript 也能寫；結果在搜尋頁列出。' },
  DocumentList: { name: '文獻列表', about: '首頁所列：日期、題目、狀況、誰講。' },
  BothScripts: { name: '選擇字體', about: '還不知道讀者要哪種字體時，兩種都給。' },
  FieldTable: { name: '資料欄位表', about: '公開資料的每個欄位：意思，和一個真實的值。' },
  ...trackingPartsHant,
};
