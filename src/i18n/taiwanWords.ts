import { toTraditionalWith } from '../lang/scripts.ts';

/**
 * What the site's own labels are called in Taiwan, where it is not the same word in other characters: the
 * word as the simplified table has it, and Taiwan's. Quoted texts keep their words; this is for the
 * interface alone. In the order of the first column's code points.
 */
export const taiwanWords: readonly (readonly [simplified: string, taiwan: string])[] = [
  ['一条全天日程', '一則全天行程'],
  ['一起复制', '一起複製'],
  ['专访和发布会', '專訪和記者會'],
  ['专题签', '專題籤'],
  ['信息', '資訊'],
  ['列名', '欄名'],
  ['半角', '半形'],
  ['发布会日期', '記者會日期'],
  ['发布过', '發布過'],
  ['同一发布会', '同一記者會'],
  ['国新办发布会', '國新辦記者會'],
  ['在页面中查找', '在網頁中尋找'],
  ['地址', '網址'],
  ['夹注', '夾注'],
  ['字号', '字級'],
  ['字段', '欄位'],
  ['字段名', '欄位名'],
  ['字符', '字元'],
  ['字节', '位元組'],
  ['宋体', '明體'],
  ['宽屏', '寬螢幕'],
  ['局限', '局限'],
  ['嵌入代码', '嵌入碼'],
  ['所需的文件', '所需的檔案'],
  ['报道', '報導'],
  ['收到的文件', '收到的檔案'],
  ['改动', '更動'],
  ['数据', '資料'],
  ['数据文件', '資料檔'],
  ['文件头', '檔頭'],
  ['文件开头', '檔案開頭'],
  ['文件的字节', '檔案的位元組'],
  ['新闻发布会', '記者會'],
  ['日历软件', '日曆軟體'],
  ['本机字体', '本機字型'],
  ['朱色', '朱色'],
  ['机器上的字体', '機器上的字型'],
  ['检索', '搜尋'],
  ['残留代码', '殘留字碼'],
  ['生成', '產生'],
  ['电子表格', '試算表'],
  ['界面', '介面'],
  ['省略号', '刪節號'],
  ['程序', '程式'],
  ['窄屏', '窄螢幕'],
  ['窗口', '視窗'],
  ['竖放', '直放'],
  ['类型', '型別'],
  ['纯文本', '純文字'],
  ['网上', '網路上'],
  ['联网', '連線'],
  ['脚本', '程式'],
  ['自行复制', '自行複製'],
  ['菜单', '選單'],
  ['计划之事', '計畫之事'],
  ['记录', '紀錄'],
  ['贴上链接', '貼上連結'],
  ['起止', '起訖'],
  ['选中一段', '選取一段'],
  ['选中的底色', '選取的底色'],
  ['逐字可检', '逐字可尋'],
  ['部件', '元件'],
  ['链接', '連結'],
];

const quotationMarks: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

const convert = toTraditionalWith(taiwanWords);

/**
 * A label of the interface as Taiwan writes it: its characters, words and quotation marks.
 *
 * @param simplified as the simplified table has it
 */
export const inTaiwan = (simplified: string): string =>
  convert(simplified).replace(/[“”‘’]/gu, (mark) => quotationMarks[mark] ?? mark);
