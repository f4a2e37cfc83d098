import type { RecordWords } from './recordWords.ts';

export const recordsHant: RecordWords = {
  title: '目標、數字與大事',
  skip: '跳到目標、數字與大事',
  counts: (count, kind) => `${{ target: '目標', figure: '數字', milestone: '大事' }[kind]} ${count}`,
  jump: '列於文後',
  intro:
    '正文裡作了標記的目標、數字與大事，按種類、依次序列在這裡。點前面的字到這一條自己的頁，點引文回到原處。',
  reviewed: (reviewed, all) => {
    if (reviewed === 0) return `共${all}條，由程式識別，未經人複核。`;
    return reviewed === all
      ? `共${all}條，由程式識別，全部經人複核。`
      : `共${all}條，由程式識別，其中${reviewed}條經人複核。`;
  },
  more: '識別的辦法和侷限',
  kinds: { target: '目標', figure: '數字', milestone: '大事' },
  meanings: {
    target: '打算做到的事：有數目、有期限，或只是承諾',
    figure: '講話人報告的或預計的數目',
    milestone: '另有日期的事',
  },
  types: {
    quantified: '定量目標',
    dated: '限期目標',
    action: '行動目標',
    reported: '已報數字',
    forecast: '預計數字',
    past: '已成之事',
    planned: '計畫之事',
  },
  times: { target: '期限', figure: '時間', milestone: '時間' },
  change: { yoy: '同比', cagr: '年均', cumulative: '累計', other: '變化' },
  bound: {
    exact: (number) => number,
    approx: (number) => `約${number}`,
    nearly: (number) => `近${number}`,
    'more-than': (number) => `超過${number}`,
    'at-least': (number) => `不少於${number}`,
    'less-than': (number) => `不足${number}`,
    'at-most': (number) => `不超過${number}`,
    range: (number) => number,
  },
  isThat: '，即',
  carried: '承前',
  carriedMeaning: '時間承自前文，這一句沒有說',
  relation: {
    by: (time) => `不晚於${time}`,
    before: (time) => `${time}之前`,
    during: (time) => time,
    'as-of': (time) => `截至${time}`,
    since: (time) => `${time}以來`,
    within: (time) => `最遲${time}`,
  },
  quarter: (year, quarter) => `${year}年第${['一', '二', '三', '四'][quarter - 1] ?? quarter}季度`,
  half: (year, isFirst) => `${year}年${isFirst ? '上' : '下'}半年`,
  year: (year) => `${year}年`,
  month: (year, month) => `${year}年${month}月`,
  period: (start, end) => `${start}至${end}`,
  review: { machine: '機器識別', reviewed: '已複核', corrected: '已訂正' },
};
