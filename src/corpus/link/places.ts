const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 ' +
  '贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾';
const cities = '大连 青岛 宁波 厦门 深圳 雄安 浦东 兵团';
const areas = '长三角 珠三角 京津冀 粤港澳 大湾区 成渝 长江经济带 东部 中部 西部 东北 黄河流域';
const own =
  '全省 我省 本省 全市(?!场) 我市 本市(?!场) 全区 我区 本区 全县 我县 全州 我州 省级 市级 区级 县级 自治区 县域 省委 市委';

const any = (words: string): string => words.replaceAll(' ', '|');

const place = new RegExp(any(`${provinces} ${cities} ${areas} ${own}`), 'u');
const named = new RegExp(any(`${provinces} ${cities} ${areas}`), 'u');

/** Where a report was written or a meeting was held says nothing of what is counted. */
const dateline = /北京\d+月\d+日|在北京(?:召开|举行|开幕|发布)/gu;

/** Whether words speak of a part of the country. */
export const namesPlace = (words: string): boolean => place.test(words.replaceAll(dateline, ''));

const ownWords =
  /我省|全省|我市|全市(?!场)|我区|全区|我县|全县|我州|全州|省委|市委|区党委|县委|省政府|市政府|自治区政府|自治区人民政府/gu;
/** The nation as what is spoken of, and not as what a place is compared with. */
const nationWords =
  /我国|我们国家|(?<![居占为在于列到])全国(?![第首前平性]|人大|政协|重点|两会)|工业和信息化部|工信部/gu;
const localPublisher =
  /(?:省|市|州|县|(?<!工业园|高新)区)(?:人民)?政府|(?:省|市|自治区).{0,20}(?:厅|局|委)$/u;

/** From this often on the words for a place are no mere mention. */
const tellingCount = 3;

const countOf = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** How often a text names the province that it names most. */
const mostNamed = (text: string): number =>
  Math.max(...provinces.split(' ').map((name) => text.split(name).length - 1));

/**
 * Whether a document speaks of a part of the country, so that its numbers are not the nation's: its title names
 * one, an office of one published it, or it speaks of one more than of the nation.
 *
 * @param document title, publisher and reading text, in simplified script
 */
export function isRegional({
  title,
  publisher,
  text,
}: {
  title: string;
  publisher: string;
  text: string;
}): boolean {
  if (named.test(title) || localPublisher.test(publisher)) return true;
  const local = countOf(text, ownWords) + mostNamed(text);
  return local >= tellingCount && local > countOf(text, nationWords);
}
