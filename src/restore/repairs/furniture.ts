import { type Line, lines, type Repair, type Repairing } from '../repair.ts';

/** A line of running text: long enough, and closed by a mark. */
const isProse = ({ text }: Line): boolean =>
  (/[。！？；：…]/u.test(text) && text.length >= 30) || text.length >= 120;

const day = String.raw`\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?`;
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;

/** Signs of a line above the article that is not of it, on text in simplified script. */
const above: readonly (readonly [reason: string, sign: RegExp])[] = [
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
    /^[【（(]?(?:文章|信息|稿件)?(?:来源|出处|作者|记者|编辑|责编|责任编辑)[：:】][^。]{0,40}$/u,
  ],
  ['网页工具', /^(?:字号|字体|打印|分享|收藏|浏览|阅读|点击|大 中 小|【?[大中小]】?)[^。]{0,30}$/u],
];

/** Lines after which nothing belongs to the article any more. */
const closing =
  /^[【［[]?(?:(?:最新|网友|发表|我要|热门|精彩)?(?:评论|留言)|(?:相关|延伸|推荐|热门|精彩|更多|最新)(?:阅读|新闻|文章|链接|推荐|资讯|报道|内容|专题)|猜你喜欢|上一[篇条页]|下一[篇条页]|(?:版权|免责)声明|分享到|扫一扫|友情链接)[】］\]]?(?:[：:].{0,80}|\d{0,6})$/u;

/** Signs of a line below the article that is not of it. */
const below: readonly (readonly [reason: string, sign: RegExp])[] = [
  ['来源', /^[（(【[]?(?:文章|新闻|稿件|信息|内容)?(?:来源|出处|转自)[：:][^。]{1,40}$/u],
  ['责任者', /^[（(【[]?(?:责任编辑|责编|编辑|校对|审核|监制|值班编辑|编审|作者|记者)[：: ][^。]{0,40}$/u],
  ['网页导航', /^(?:返回|回到)[^。]{0,60}$/u],
  ['网址', /^(?:https?:)?\/\/\S+$/u],
  ['网页工具', /^[【（(]?(?:打印|关闭|关闭窗口|分享|收藏|点赞|纠错|关键词|标签|浏览|阅读量)[^。]{0,30}$/u],
];

/** Credits that run on behind the last sentence of the article. */
const credit =
  /(?<=[。！？”])(?:[（(【[]?(?:文章来源|稿件来源|责任编辑|责编)[：:]? ?[\p{Script=Han} ]{2,12}[）)】\]]?(?:关键词[：:]?[^。]{0,40})?)$/u;

const reasonOf = (signs: readonly (readonly [string, RegExp])[], line: Line): string | undefined =>
  signs.find(([, sign]) => sign.test(line.text))?.[0];

/**
 * What is above the article: navigation, dates, credits. The first other line, if it is short and not
 * closed by a mark, is the title, which stands apart from the text.
 *
 * @param all the lines of the page, in simplified script
 * @returns the lines to take out, and the index of the first line of the article
 */
export function head(all: readonly Line[]): { remove: [Line, string][]; title: Line | null; body: number } {
  const prose = all.findIndex(isProse);
  const remove: [Line, string][] = [];
  let title: Line | null = null;
  let body = 0;
  for (const [index, line] of all.slice(0, Math.max(prose, 0)).entries()) {
    const reason = reasonOf(above, line);
    if (reason !== undefined) {
      remove.push([line, reason]);
      body = index + 1;
    } else if (
      title === null &&
      index === body &&
      !/[。：；，]$/u.test(line.text) &&
      line.text.length <= 60
    ) {
      title = line;
      body = index + 1;
    }
  }
  return { remove, title, body };
}

/** Page furniture: what a web page puts around an article. Works on lines, by signs that web pages share. */
export const furniture: Repair = {
  kind: 'furniture',
  find({ folded }) {
    const all = lines(folded);
    const { remove, body } = head(all);
    const last = all.at(-1);
    if (!last) return [];
    const found: Repairing[] = remove.map(([line, reason]) => ({
      start: line.start,
      end: Math.min(line.end + 1, folded.length),
      to: '',
      reason: `正文之前的${reason}`,
    }));
    const article = all.slice(body);
    const firstProse = article.findIndex(isProse);
    if (firstProse === -1) return found;
    let end = article.findIndex((line, index) => index > firstProse && closing.test(line.text));
    if (end === -1) end = article.length;
    let reason = '正文之后的网页内容';
    while (end > firstProse + 1) {
      const line = article[end - 1];
      const sign = line && reasonOf(below, line);
      if (sign === undefined) break;
      if (end === article.length) reason = `正文之后的${sign}`;
      end -= 1;
    }
    const final = article[end - 1];
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
  ],
  untouched: [
    '工业是经济发展的压舱石，企业是动力源。要着力完善绿色制造体系，培育一批绿色工厂。\n评论认为，这一政策来得及时，企业普遍表示欢迎并将加大投入。\n这是最后一段。',
    '来源于新能源的电力占比稳步提高，到2025年达到百分之二十左右，这是既定目标。',
    '记者：请问今年有哪些措施？请您介绍一下下一步的打算，谢谢您。\n金壮龙：谢谢你的提问。',
  ],
};
