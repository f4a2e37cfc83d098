/** Family names of one character; those that are common words as well are told by what stands about them. */
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景单包司柏宁柯阮桂闵解强柴华车冉房边肖寿闫付代连简古池冷楼丰穆鞠晏苑尉危廉党仇郁巩戚蓝滕饶米刁骆虞应匡国束幸仲明沙蒙',
);
const compound = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木)/u;

/** Words that begin like a name and label lines. */
const words = new Set(
  (
    '方案 方面 方向 方法 方式 任务 任期 时间 时代 时期 时刻 成效 成果 成绩 成员 关键 关于 关键词 单位 安全 安排 解读 解答 解析 代表 司长 司机 文件 文化 文字 高校 高级 高质量 ' +
    '华为 万家 常委 常务 江苏 江苏省 江西 江西省 金融 金额 石油 石化 马上 强化 强调 连接 连续 简介 简称 古代 边界 温馨 项目 程序 范围 武器 路线 向好 左右 白皮书 季度 单价 包括 管理 ' +
    '国家 国务院 国内 国际 国外 明年 明确 明天 应对 应用 应急 幸福 党中央 党建 党员 地址 电话 白天 广东 安徽 安徽省 甘肃 甘肃省 宁夏 贵州 云南 海南 车辆 车企 房地产 水利 雷达 ' +
    '经验 全国 全省 平台 连锁 米面 蓝天 蓝图 应对 束缚 沙漠 蒙古 查处 查询 施工 施行 康复 温度 湿度 易地 和谐 计划 目标 步骤 严格 严控 盛会 庄严 项目名 卫生 卫星 阳光 游客 童年 毕业 申请 申报'
  ).split(' '),
);

/** Whether words can be a person's whole name. */
export function isName(name: string): boolean {
  if (/^[\p{Script=Han}]{1,8}(?:·[\p{Script=Han}]{1,8}){1,3}$/u.test(name)) return true;
  if (!/^[\p{Script=Han}]{2,4}$/u.test(name) || words.has(name)) return false;
  return compound.test(name) ? name.length >= 3 : name.length <= 3 && surnames.has(name.charAt(0));
}

/** What an office ends with. */
const offices =
  '部长|司长|局长|主任|书记|省长|市长|县长|区长|州长|秘书长|发言人|院长|校长|行长|所长|处长|厅长|署长|社长|会长|理事长|董事长|总经理|总裁|总监|主委|委员|组长|工程师|经济师|规划师|统计师|会计师|农艺师|设计师|科学家|分析师|教授|研究员|院士|专家|巡视员|负责人|党组成员|副总|主席|审计长|检察长';

/** An office at the end of some words. */
const officeEnd = new RegExp(`(?:${offices})[”）)]?$`, 'u');
const officeMark = new RegExp(`(?:${offices}) ?`, 'gu');

/** Whether words say what somebody is. */
export const isOffice = (stretch: string): boolean => officeEnd.test(stretch.trim());

/** What may stand behind a name in running text. */
const behindName =
  /^(?:[，。、：；（）()“”\s:】\]]|$|先生|女士|同志|介绍|表示|指出|说|强调|认为|在|对|就|于|向|主持|出席|今|日前|近日|接受|坦言|透露|称|回应|回答|答|谈|作|致|围绕|也|还|则|等|和|与|告诉|补充|解释|分析|呼吁|提出|要求|宣布|用|从|以|代表|率|建议|\d)/u;

/** The name that stands at a place; null where none does. */
export function nameAt(text: string, at: number): string | null {
  for (const length of [2, 3, 4]) {
    const name = text.slice(at, at + length);
    if (name.length === length && isName(name) && behindName.test(text.slice(at + length, at + length + 2)))
      return name;
  }
  return null;
}

/** The last of several people's offices: what stands before it ends with a name and not with an office. */
const ownOffice = (stretch: string): string =>
  stretch.split('、').reduce((office, part) => (isOffice(office) ? `${office}、${part}` : part));

/**
 * People whom a text names with their office: 工业部部长林启明.
 *
 * @param text in simplified script
 * @returns each with its office, as it stands before the name
 */
export function introduced(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { index, 0: mark } of text.matchAll(officeMark)) {
    const end = index + mark.length;
    const name = nameAt(text, end);
    if (name === null || found.has(name)) continue;
    const lead = text.slice(Math.max(0, index - 30), end).trim();
    const office =
      lead
        .split(/[，。；：！？\n（）()“”]|(?:的是|请到|邀请|邀请到|出席|请|据)(?=[\p{Script=Han}]{4})/u)
        .at(-1) ?? '';
    found.set(name, ownOffice(office));
  }
  return found;
}
