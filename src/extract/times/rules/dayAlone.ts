import { addMonths, oneDay } from '../calendar.ts';
import type { TimeRule } from '../rule.ts';

/**
 * A day without its month, where a sentence begins with it or what happened follows: 29日在北京举行. It is of
 * the month that the paragraph named last, else of the month said in; early in a month, a late day is of the
 * month before. Elsewhere it may be a length of time: 30日内, 历时7日.
 */
export const dayAlone: TimeRule = {
  name: 'time.day-alone',
  starts: '0123456789',
  pattern:
    /(?=\d\d?[日号])(?:(?<=[日号][、和，])(\d{1,2})[日号](?![内前后以之元龄游均程线楼机])|(?<=^|[。！？\n])(\d{1,2})日(?![内前后以之元龄游均程常益渐志期间、和至到\d\s]|$)|(?<![\d.,月第每几数近达过约满期时续足逾越超前后有限作息产训两—\-–~至到、和])(\d{1,2})(?:日(?=电|讯|在|上午|下午|召开|举行|举办|发布|公布|印发|宣布|表示|介绍|出席|会见|主持|起(?!草|步|飞|航|点|伏))|号(?=起(?!草|步|飞|航|点|伏|重|爆)|举行|召开|上午|下午)))/y,
  read: ([, next, first, other], { said, month }) => {
    const day = Number(next ?? first ?? other);
    if (month !== null) return oneDay({ ...month, day });
    if (said === null || next !== undefined) return null;
    const isPast = said.day <= 7 && day >= 22;
    return oneDay({ ...addMonths({ ...said, day: 1 }, isPast ? -1 : 0), day });
  },
  examples: [
    ['新华社北京28日电', '28日', '2023-02-28/2023-02-28'],
    ['会议于5日在北京举行', '5日', '2023-03-05/2023-03-05'],
    ['12日，会议闭幕', '12日', '2023-03-12/2023-03-12'],
    ['15号起实行', '15号起', '2023-03-15/2023-03-15', 'since'],
    ['6月5日、8日、12日举行', '6月5日|8日|12日', '2023-06-12/2023-06-12'],
    ['6月5日开幕。8日闭幕', '6月5日|8日', '2023-06-08/2023-06-08'],
  ],
  not: [
    '5日、8日，',
    '历时7日，',
    '1号机组',
    '32号文',
    '5号线',
    '15日',
    '5日前完成',
    '每月15日',
    '连续3日在',
  ],
};
