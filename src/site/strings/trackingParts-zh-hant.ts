import type { DesignPart } from './designParts.ts';
import type { trackingPartsHans } from './trackingParts-zh-hans.ts';

/** The parts that follow what was promised through time; those in a folder are named with it. */
export const trackingPartsHant: Record<keyof typeof trackingPartsHans, DesignPart> = {
  'home/HomeSection': { name: '首頁的一欄', about: '題目、一句說明、通往全部的路，下面是幾條。' },
  'home/PromiseLine': { name: '短列表的一行', about: '所說的事和數在前，期限、結果、誰說在後。' },
  'home/FollowedPromise': {
    name: '跟著一個目標走',
    about: '一個目標的三步：當時怎麼說，最近怎麼報，現在怎麼看。',
  },
  'timeline/Filters': { name: '時間線的選擇', about: '全部、某一種、某一專題，各有自己的網址。' },
  'timeline/Picture': {
    name: '時間線圖',
    about: '寬螢幕橫放，窄螢幕直放；目標在軸的一側，數字與大事在另一側。圖裡有的，下面的列表都有。',
  },
  'timeline/Years': {
    name: '時間線的列表',
    about: '逐年排列，同一篇所說同一時間的歸在一處；今日以前與以後分開。',
  },
  Outcome: { name: '結果短語', about: '到期的目標後面幾個字：據自報達到、未達到，或者未見報告。' },
  'explorer/Filters': { name: '篩選', about: '種類、字詞、專題、期限、結果、排列；少用的折起。' },
  'explorer/Row': {
    name: '表的一行',
    about: '一條一行，窄螢幕時一條一張卡片；原句折在行裡，目標有結果。三種各一例。',
  },
  'explorer/Groups': {
    name: '分組的表',
    about: '不用篩選時看到的全部目標，按結果分組，每組寫明是什麼意思。',
  },
  'since/Measures': { name: '前後兩次的指標', about: '前次與此次所說並排，變了沒有寫在指標後面。' },
  'since/Again': { name: '又說了的承諾', about: '前次與此次的原話並排，相同的字標出。' },
  'since/Topics': { name: '都談到的專題', about: '各自另有的目標，折起；沒有再提不等於放棄。' },
  SinceLinks: { name: '與前次相比', about: '文獻頁上，通往與從前各篇相比的頁面。' },
  TermTable: { name: '用詞的表', about: '一詞一行，一篇一列：用了幾次，每千字幾次，哪一篇最先用。' },
  TermUses: { name: '用詞的句子', about: '一篇裡用到這個詞的各句，每句可回到原處。' },
};
