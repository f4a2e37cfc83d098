import type { RecordWords } from './recordWords.ts';

export const recordsHans: RecordWords = {
  title: '目标、数字与大事',
  skip: '跳到目标、数字与大事',
  counts: (count, kind) => `${{ target: '目标', figure: '数字', milestone: '大事' }[kind]} ${count}`,
  jump: '列于文后',
  intro:
    '正文里作了标记的目标、数字与大事，按种类、依次序列在这里。点前面的字到这一条自己的页，点引文回到原处。',
  reviewed: (reviewed, all) => {
    if (reviewed === 0) return `共${all}条，由程序识别，未经人复核。`;
    return reviewed === all
      ? `共${all}条，由程序识别，全部经人复核。`
      : `共${all}条，由程序识别，其中${reviewed}条经人复核。`;
  },
  more: '识别的办法和局限',
  kinds: { target: '目标', figure: '数字', milestone: '大事' },
  meanings: {
    target: '打算做到的事：有数目、有期限，或只是承诺',
    figure: '讲话人报告的或预计的数目',
    milestone: '另有日期的事',
  },
  types: {
    quantified: '定量目标',
    dated: '限期目标',
    action: '行动目标',
    reported: '已报数字',
    forecast: '预计数字',
    past: '已成之事',
    planned: '计划之事',
  },
  times: { target: '期限', figure: '时间', milestone: '时间' },
  change: { yoy: '同比', cagr: '年均', cumulative: '累计', other: '变化' },
  bound: {
    exact: (number) => number,
    approx: (number) => `约${number}`,
    nearly: (number) => `近${number}`,
    'more-than': (number) => `超过${number}`,
    'at-least': (number) => `不少于${number}`,
    'less-than': (number) => `不足${number}`,
    'at-most': (number) => `不超过${number}`,
    range: (number) => number,
  },
  isThat: '，即',
  carried: '承前',
  carriedMeaning: '时间承自前文，这一句没有说',
  relation: {
    by: (time) => `不晚于${time}`,
    before: (time) => `${time}之前`,
    during: (time) => time,
    'as-of': (time) => `截至${time}`,
    since: (time) => `${time}以来`,
    within: (time) => `最迟${time}`,
  },
  quarter: (year, quarter) => `${year}年第${['一', '二', '三', '四'][quarter - 1] ?? quarter}季度`,
  half: (year, isFirst) => `${year}年${isFirst ? '上' : '下'}半年`,
  year: (year) => `${year}年`,
  month: (year, month) => `${year}年${month}月`,
  period: (start, end) => `${start}至${end}`,
  review: { machine: '机器识别', reviewed: '已复核', corrected: '已订正' },
};
