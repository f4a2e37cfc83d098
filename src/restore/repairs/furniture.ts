import { isRow } from '../../lang/tableRows.ts';
import { type Line, lines, type Repair, type Repairing } from '../repair.ts';
import { sectionNumber } from '../structure.ts';

const day = String.raw`\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?`;
const clock = String.raw`\d{1,2}[:时]\d{2}(?:[:分]\d{2})?分?`;

type Sign = readonly [reason: string, pattern: RegExp];

/** Buttons and labels of web pages, alone on a line. */
const tools: Sign = [
  '网页工具',
  /^[【】[\]|×》《· ]*(?:(?:(?:下载|打印(?:本页|此文)?|全屏|收藏|加大|还原|减小|[大中小]|字[号体](?:[：:].{0,12})?|分享(?:到.{0,8})?|阅读量?|浏览(?:次数|量)?|点击(?:数|量|图片.{0,12})|关闭(?:窗口|本页)?|扫一扫.{0,20}|返回顶部|纠错|点赞|语音播报|听新闻)[：:]?\d{0,8}|[：:]\d{0,8}|\d{1,8})[【】[\]|×》《 ]*)?$/u,
];

/** How often a page was read, liked and passed on: 阅读量：1203次 点赞30个. */
const counters: Sign = [
  '网页工具',
  /^(?:(?:阅读|浏览|点击|播放|访问|点赞|转发|评论|收藏|在看|分享)(?:次数|人数|量|数)?[：:]? {0,3}\d[\d,.]{0,11}[万千]?\+?(?:人次|次|个|人|条)?[ 、，|]{0,3}){1,6}$/u,
];

/** What a messenger's page says around an article, alone on a line. */
const messenger: Sign = [
  '网页工具',
  /^[↑↓▲▼▽△☝👆👇 ]{0,6}(?:(?:点击|长按|扫描|识别|轻触|关注)[^，。；]{0,3}(?:[上下]方|上图|下图|图片|阅读原文|该公众号|我们)[^。；]{0,24}|预览时标签不可点|微信扫一扫[^。；]{0,20}|(?:继续|向上)滑动看下一个|使用小程序|阅读原文|轻点两下[^。；]{0,16}|喜欢作者)[↑↓▲▼▽△☝👆👇 ]{0,6}$/u,
];

/** Signs of a line above the article that is not of it, on text in simplified script. */
const above: readonly Sign[] = [
  ['网页导航', /^(?:当前|您的|您现在的|所在)位置|^[^。]{0,20}[>»›＞][^。]{0,60}$/u],
  [
    '刊发时间',
    new RegExp(
      String.raw`^[^。\d]{0,20}${day}(?:[ T]{0,3}${clock}[^。]{0,60}| *(?:(?:来源|作者|编辑|责编|字号|浏览|点击)[^。]{0,60})?)$`,
      'u',
    ),
  ],
  [
    '来源与责任者',
    /^[【（(]?(?:文章|信息|稿件)?(?:来源|出处|作者|记者|编辑|责编|责任编辑)[：:】][^。？?]{0,40}$/u,
  ],
  tools,
  counters,
  messenger,
];

/** A label whose value stands on the next line. */
const label =
  /^(?:(?:文章|信息|稿件)?(?:来源|出处|作者|编辑|责任编辑)|(?:发布|发表|更新)?(?:时间|日期))[：:]$/u;

/** Lines that begin what is not of the article any more. */
const closing =
  /^[【［[]?(?:(?:最新|网友|发表|我要|热门|精彩)?(?:评论|留言)|(?:相关|延伸|推荐|热门|精彩|更多|最新)(?:阅读|新闻|文章|文档|链接|推荐|资讯|报道|专题|稿件)|猜你喜欢|(?:版权|免责)声明|友情链接)[】］\]]?[：:]?\d{0,6}$|^[（(【[]?(?:责任编辑|责编)[：:]|^上一[篇条页][：:]|^下一[篇条页][：:]/u;

const role = '(?:责任编辑|责编|值班编辑|编辑|校对|审核|监制|编审|作者|记者|摄影|来源)';
const person = String.raw`(?!${role}[：:])[\p{Script=Han}·]{2,4}`;

/** Signs of a line below the article that is not of it. */
const below: readonly Sign[] = [
  ['来源', /^[（(【[]?(?:文章|新闻|稿件|信息|内容)?(?:来源|出处|转自)[：:][^，。！？；]{1,40}$/u],
  [
    '责任者',
    new RegExp(
      String.raw`^[（(【[]?(?:${role}[：:] ?${person}(?:[ 、/|,，]${person}){0,6}[ 、/|,，]{0,3}){1,6}[）)】\]]?$`,
      'u',
    ),
  ],
  ['网页导航', /^(?:返回|回到)[^，。！？；]{0,40}(?:首页|主页|顶部|目录|列表|上页|上一页)$/u],
  ['网址', /^(?:https?:)?\/\/\S+$/u],
  ['网页工具', /^[【（(]?(?:关键词|标签)[：:][^，。！？；]{0,40}$/u],
  tools,
  counters,
  messenger,
];

/** Credits that run on behind the last sentence of the article. */
const credit =
  /(?<=[。！？”])(?:[（(【[]?(?:文章来源|稿件来源|责任编辑|责编)[：:]? ?[\p{Script=Han} ]{2,12}[）)】\]]?(?:关键词[：:]?[^。]{0,40})?)$/u;

const reasonOf = (signs: readonly Sign[], { text }: Line): string | undefined =>
  isRow(text) ? undefined : signs.find(([, pattern]) => pattern.test(text))?.[0];

/** A line that is of the article beyond doubt: running text, or a row of a table. */
const isProse = (line: Line): boolean => isRow(line.text) || isRunning(line);

const isRunning = (line: Line): boolean =>
  ((/[。！？；]/u.test(line.text) && line.text.length >= 30) ||
    (/[，、]/u.test(line.text) && /[。！？；]$/u.test(line.text) && line.text.length >= 14) ||
    line.text.length >= 120) &&
  reasonOf(above, line) === undefined;

const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** How many Han characters a line of a web page must have to be its title and not a menu's. */
const shortestTitle = 6;

/** Lines that open a speech or a section, and so are of the text. */
const opening = new RegExp(String.raw`${sectionNumber.source}|^(?:同志们|各位|女士|先生|尊敬的|朋友们)`, 'u');

const isTitleLike = ({ text }: Line): boolean =>
  !/[。：；，！？]$/u.test(text) && text.length <= 60 && !opening.test(text) && /\p{Script=Han}/u.test(text);

/** What stands above an article. */
export interface Head {
  /** Lines that are not of the article, with the reason. */
  remove: [Line, string][];
  /** The title, where the page shows that it is one. */
  title: Line | null;
  /** The line with which the article begins. */
  body: Line | null;
}

/**
 * What is above the article: navigation, dates, credits, the title. A first line is taken for the title
 * only on evidence: such furniture around it, or that the page names it so.
 *
 * @param all the lines of the page, in simplified script
 * @param named what the page says its title is, in simplified script
 */
export function head(all: readonly Line[], named: readonly string[] = []): Head {
  const lead = all.slice(0, Math.max(all.findIndex(isProse), 0));
  const reasons = lead.map((line, index) => {
    const before = lead[index - 1]?.text ?? '';
    const isCrumb = /^[>»›＞]$/u.test(before) || /^[>»›＞]$/u.test(lead[index + 1]?.text ?? '');
    return reasonOf(above, line) ?? (isCrumb ? '网页导航' : label.test(before) ? '来源与责任者' : undefined);
  });
  const isWebPage = reasons.some((reason) => reason !== undefined);
  let title = lead.find(({ text }) => named.includes(text)) ?? null;
  for (const [index, line] of title || !isWebPage ? [] : lead.entries()) {
    if (reasons[index] !== undefined) continue;
    if (!isTitleLike(line)) break;
    if (hanCount(line.text) >= shortestTitle) {
      title = line;
      break;
    }
    reasons[index] = '网页导航';
  }
  const isLeft = (line: Line, index: number): boolean => line !== title && reasons[index] === undefined;
  return {
    remove: lead.flatMap((line, index): [Line, string][] => {
      const reason = reasons[index];
      return reason === undefined ? [] : [[line, reason]];
    }),
    title,
    body: all.find(isLeft) ?? null,
  };
}

/**
 * The index of the line with which what follows the article begins: the first closing line, if nothing
 * but short lines follow it, or if other signs show that what follows is the page's.
 */
function endOf(all: readonly Line[], firstProse: number): number {
  const first = all.findIndex((line, index) => index > firstProse && closing.test(line.text));
  if (first === -1) return all.length;
  const around = [all[first - 1], ...all.slice(first + 1)].filter((line) => line !== undefined);
  const signs = around.filter((line) => closing.test(line.text) || reasonOf(below, line) !== undefined);
  return signs.length >= 2 || !around.slice(1).some(isProse) ? first : all.length;
}

/** Page furniture: what a web page puts around an article. Works on lines, by signs that web pages share. */
export const furniture: Repair = {
  kind: 'furniture',
  find({ folded }) {
    const all = lines(folded);
    const { remove } = head(all);
    const last = all.at(-1);
    if (!last) return [];
    const found: Repairing[] = remove.map(([line, reason]) => ({
      start: line.start,
      end: Math.min(line.end + 1, folded.length),
      to: '',
      reason: `正文之前的${reason}`,
    }));
    const firstProse = all.findIndex(isProse);
    if (firstProse === -1) return found;
    let end = endOf(all, firstProse);
    let reason = '正文之后的网页内容';
    while (end > firstProse + 1) {
      const line = all[end - 1];
      const sign = line && reasonOf(below, line);
      if (sign === undefined) break;
      if (end === all.length) reason = `正文之后的${sign}`;
      end -= 1;
    }
    const final = all[end - 1];
    if (!final) return found;
    const trailing = credit.exec(final.text);
    const start = trailing ? final.start + trailing.index : final.end;
    if (start < last.end)
      found.push({ start, end: last.end, to: '', reason: trailing ? '正文之后的责任者' : reason });
    return found;
  },
  examples: [
    [
      '当前位置: 首页 > 新闻\n工信部：制定行动方案\n中国电力网发布时间：2021-01-11 16:34:43\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。\n来源：新华社\n评论\n用户名：\n相关阅读\n2030年前达峰。',
      '工信部：制定行动方案\n2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。',
    ],
    [
      '切实降低单位产品能耗物耗，提高投入产出效率，做好初级产品供给保障工作。\n（文章来源：新华社）\n返回新华社新闻｜返回首页',
      '切实降低单位产品能耗物耗，提高投入产出效率，做好初级产品供给保障工作。',
    ],
    [
      '完善回收利用体系，发布相关标准等，推动新能源汽车动力电池回收利用工作。责任编辑冯明关键词',
      '完善回收利用体系，发布相关标准等，推动新能源汽车动力电池回收利用工作。',
    ],
    [
      '您的位置：\n首页\n>\n要闻\n要闻\n2026年政府工作报告\n来源：\n云南日报\n【字体：\n大\n中\n小\n】\n——2026年1月28日在云南省人民代表大会上\n现在，我代表省人民政府，向大会报告工作，请予审议，并请省政协委员提出意见。\n扫一扫在手机打开当前页\n【\n打印本页\n】',
      '2026年政府工作报告\n——2026年1月28日在云南省人民代表大会上\n现在，我代表省人民政府，向大会报告工作，请予审议，并请省政协委员提出意见。',
    ],
    [
      '较2022年提升1个百分点，累计建成5G基站337.7万个，新能源汽车产销两旺，保持增长。\n责任编辑：张三\n相关稿件\n发布会回顾',
      '较2022年提升1个百分点，累计建成5G基站337.7万个，新能源汽车产销两旺，保持增长。',
    ],
  ],
  untouched: [
    '农村公路建设答记者问\n记者：农村路呢？\n罗建中：农村公路里程已经超过四百万公里，基本实现了乡乡通、村村通，下一步要管好护好。',
    '记者：谢谢部长！我想请您介绍一下今年的就业形势，以及下一步的打算。\n记者：谢谢部长！',
    '要坚持开放合作，共同维护产业链供应链稳定畅通，为世界经济注入新动力。\n分享发展机遇，共创美好未来！',
    '要坚持开放合作，共同维护产业链供应链稳定畅通，为世界经济注入新动力。\n回到初心，砥砺前行！',
    '去年淘汰了一批落后产能，今年还要继续做好这项工作，主要目标有两项。\n关闭落后产能500万吨',
    '去年淘汰了一批落后产能，今年还要继续做好这项工作，主要目标有两项。\n审核 通过率达到98%',
    '产业发展取得新成效，企业效益持续改善，新产品新业态不断涌现出来了。\n相关报道\n这里说的报道，是指企业按规定报送的统计材料，不是新闻，各地要认真做好。',
    '工业是经济发展的压舱石，企业是动力源。要着力完善绿色制造体系，培育一批绿色工厂。\n评论认为，这一政策来得及时，企业普遍表示欢迎并将加大投入。\n这是最后一段。',
    '来源于新能源的电力占比稳步提高，到2025年达到百分之二十左右，这是既定目标。',
    '记者：请问今年有哪些措施？请您介绍一下下一步的打算，谢谢您。\n金壮龙：谢谢你的提问。',
  ],
};
