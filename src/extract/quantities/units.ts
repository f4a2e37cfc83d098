/** What a unit does: counts things or people, measures, is money, a span of time, or a ratio. */
export type UnitClass = 'count' | 'people' | 'measure' | 'money' | 'duration' | 'ratio';

/** The units of each class, separated by spaces. */
export const unitsByClass: Readonly<Record<UnitClass, string>> = {
  count:
    '家 个 只 台 套 台套 台（套） 台(套) 辆 架 艘 列 件 项 条 座 处 所 种 类 款 场 次 门 部 份 篇 起 例 宗 单 笔 片 块 张 ' +
    '颗 枚 株 棵 头 匹 羽 间 栋 幢 层 档 对 组 队 支 股 班 口 孔 眼 节 本 册 卷 幅 桶 箱 袋 瓶 盒 枪 家次 座次 辆次 架次 台次 班次 车次 ' +
    '场次 批次 列次 艘次 单次 件次 例次 台班 标准机架 机架 标准箱 标箱 船次 航次 款次 宗次 对次 机柜 卡 ' +
    '大 省 市 县 镇 乡 村 国 站 城 盏 根 包 票 头次 只次 床 公司 机组 基站 集',
  people: '人 人次 名 位 户 户次 人份 人天 员 口人',
  measure:
    '吨 公斤 千克 克 毫克 微克 斤 两 担 磅 吨标准煤 千克标准煤 公斤标准煤 克标准煤 吨标煤 吨二氧化碳 吨二氧化碳当量 吨碳 公吨 公吨二氧化碳当量 公吨碳 公秉 蒸吨 载重吨 修正总吨 总吨 综合吨 吨公里 人公里 车公里 吨油当量 ' +
    '千瓦 千瓦时 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 太瓦 度 度电 瓩 千瓩 马力 千伏 千伏安 伏 伏安 兆伏安 安 安时 焦 焦耳 吉焦 太焦 ' +
    '公里 千米 米 厘米 毫米 微米 纳米 海里 英里 英寸 英尺 平方公里 平方千米 平方米 平方 平米 平方英尺 公顷 亩 坪 顷 立方米 立方 方 立方公里 标准立方米 标方 芯公里 皮长公里 ' +
    '升 毫升 加仑 摄氏度 ℃ °C 帕 千帕 兆帕 赫 赫兹 千赫 兆赫 吉赫 比特 字节 兆字节 兆比特 分贝 勒克斯 ' +
    'kW MW GW TW kWh MWh GWh TWh kwh KW KWh V kV W Wh Wp GWp MWp kVA MVA km kg mm cm nm μm m t L mL Hz kHz MHz GHz THz ' +
    'KB MB GB TB PB EB ZB Kbps Mbps Gbps Tbps bit EFLOPS PFLOPS TFLOPS FLOPS EFlops PFlops TOPS ppm dB Mt Gt MtCO2 tCO2 GtCO2 PH P PF EF DWT CGT TEU ' +
    '次/秒 百亿亿次/秒 每秒百亿亿次',
  money:
    '元 元人民币 人民币 人民币元 圆 元新台币 新台币 美元 欧元 英镑 日元 日圆 港元 港币 台币 加元 澳元 卢布 韩元 法郎 泰铢 卢比 瑞士法郎 角 美金 块钱',
  duration:
    '年 个年头 个月 个季度 周 个星期 星期 天 工作日 个工作日 小时 个小时 分钟 秒 秒钟 毫秒 微秒 岁 周岁 世纪 个世纪 周年 课时 学时',
  ratio: '% 个百分点 个多百分点 百分点 个基点 基点 倍 ‰ 个千分点',
};

/** Units written in several ways, and the one they are brought to. */
const canonical: Readonly<Record<string, string>> = {
  百分点: '个百分点',
  个多百分点: '个百分点',
  基点: '个基点',
  人民币: '元',
  元人民币: '元',
  人民币元: '元',
  圆: '元',
  块钱: '元',
  元新台币: '新台币元',
  新台币: '新台币元',
  台币: '新台币元',
  美金: '美元',
  港币: '港元',
  日圆: '日元',
  吨标煤: '吨标准煤',
  '台(套)': '台（套）',
  平米: '平方米',
  平方: '平方米',
  平方千米: '平方公里',
  立方: '立方米',
  方: '立方米',
  千米: '公里',
  口人: '人',
  个年头: '年',
  度电: '千瓦时',
  工作日: '个工作日',
  个小时: '小时',
  秒钟: '秒',
  星期: '周',
  个星期: '周',
  标箱: '标准箱',
  kwh: 'kWh',
  EFlops: 'EFLOPS',
  PFlops: 'PFLOPS',
};

interface Entry {
  written: string;
  unit: string;
  class: UnitClass;
}

const byFirst = new Map<string, Entry[]>();
for (const [unitClass, words] of Object.entries(unitsByClass) as [UnitClass, string][]) {
  for (const written of words.split(' ')) {
    const entries = byFirst.get(written.charAt(0)) ?? [];
    entries.push({ written, unit: canonical[written] ?? written, class: unitClass });
    byFirst.set(written.charAt(0), entries);
  }
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.written.length - a.written.length);

/** After a unit of one character: words in which that character is no unit. */
const notUnit: Readonly<Record<string, RegExp>> = {
  家: /^(?:庭|具|电|用|园|乡|属)/u,
  个: /^(?:人(?!民|口|才)|性|体(?!工)|别)/u,
  方: /^(?:面|案|式|向|针|法|位|便|略)/u,
  项: /^目(?!标)/u,
  部: /^(?:门|委|署|分|队|长|级|省)/u,
  类: /^型|^似/u,
  位: /^(?:数|居|于|列|置|一体)/u,
  名: /^(?:列|牌|单|优|企|称|义|片)/u,
  人: /^(?:大|工|民|才|均|文|口|力|物|类|机|形|社|行|员|居|脸)/u,
  国: /^(?:道|家|际|内|务|有|企|网|防|产|资|标|债|土|民)/u,
  省: /^(?:级|长|委|部|内|直|会|钱|力|电|心|份|里|际)/u,
  市: /^(?:场|级|长|委|民|值|占|容|面|区|直|政)/u,
  县: /^(?:级|委|长|域)/u,
  村: /^(?:民|级|集|委|落)/u,
  镇: /^(?:级|静|化)/u,
  乡: /^(?:村|镇|土|亲)/u,
  站: /^(?:稳|位|点|在|上|起)/u,
  城: /^(?:市|镇|乡|区|际|投|建|里|管)/u,
  元: /^(?:电池|材料|锂|前驱|宇宙|器件|素|件|首|旦|化)/u,
  角: /^(?:色|度|落)/u,
  安: /^(?:全|排|装|保|置|居|心)/u,
  度: /^(?:假|过|量)/u,
  两: /^(?:个|家|大|高|手|种|项|年|岸|会|地|国|场|山|翼|区|新|重|条|位|名|次|级|业|化|类|方|者|端|头|侧|江|省|市|广|湖|淮|用|步)/u,
  本: /^(?:地|土|年|质|次|级|省|市|月|科|届|报|轮|身|领|源|文|部|国|来|是)/u,
  场: /^(?:景|地|所|馆|面|次)/u,
  次: /^(?:全会|代表|会|于|要|生|元|数|序|新|党|第)/u,
  对: /^(?:\d|应|接|外|口|标|象|于|策|比|冲|话|内|此|照|待|手|其|企|我|有|全|重|在|新)/u,
  支: /^(?:持|撑|出|付|柱|点|部|线|行)/u,
  组: /^(?:织|建|团|成|合)/u,
  条: /^(?:件|例|款)/u,
  台: /^(?:湾|阶|风|账|州|儿|词|北|中|南)/u,
  间: /^(?:接|断|隔|的)/u,
  口: /^(?:岸|径|号|腔|碑)/u,
  节: /^(?:能|约|水|点|日|省|余|奏|目|假)/u,
  箱: /^体/u,
  头: /^(?:部|条|号|雁)/u,
  层: /^(?:次|面|级|高)/u,
  单: /^(?:位|项|一|纯|独|元|个|产|品|体|列|晶|靠|打|边|词|机)/u,
  门: /^(?:类|槛|户|店|口|诊)/u,
  起: /^(?:来|步|点|到|草|着|降|征|源|初)/u,
  股: /^(?:份|权|东|市|票|指|价|民)/u,
  队: /^(?:伍|列)/u,
  片: /^(?:区|面|段)/u,
  班: /^(?:子|列|组|长|次)/u,
  天: /^(?:然|津|山|空|气|地|候|府|舟|宫|下|水|文|际|问|河|堑|生|性)/u,
  周: /^(?:期|边|围|转|密|全|末|口|报)/u,
  年: /^(?:级|轻|龄|报|货|终)/u,
  岁: /^(?:末|月)/u,
  秒: /^(?:杀|级)/u,
  斤: /^两/u,
  米: /^(?:粉|面|饭|兰)/u,
  包: /^(?:括|含|容|装|办|头|干|机)/u,
  根: /^(?:据|本|基|治|源|除|植|系)/u,
  集: /^(?:群|中|聚|成|团|体|约|合|装|散|采|贸|输|结|大|思|资|市|电|镇|智|产)/u,
  卷: /^(?:烟|积)/u,
  票: /^据/u,
  员: /^工/u,
  份: /^额/u,
  块: /^(?:状|茎)/u,
  架: /^(?:构|设)/u,
  处: /^(?:理|于|置|在|罚|长|级|分)/u,
  所: /^(?:有|以|在|需|示|得|属|谓|长|说|提|占|作|能|获|涉|用|要)/u,
  款: /^(?:项|待)/u,
  升: /^(?:级|至|到|高|温|规|值|幅|学|华)/u,
  克: /^(?:服|难|拉|隆)/u,
  档: /^(?:案|次)/u,
  卡: /^(?:点|脖|口|车|塔)/u,
  张: /^(?:家|江|网|掖|力|贴|开|北|店|謇)/u,
  列: /^(?:入|为|车|在|第|全|举|支)/u,
  例: /^(?:如|外|行)/u,
  篇: /^(?:章|幅)/u,
  座: /^(?:谈|椅|位)/u,
  套: /^(?:利|餐|期|牌|路)/u,
  只: /^(?:要|有|是|能|会|需|争|为|增|减|占|剩)/u,
  户: /^(?:籍|外|型|口|用|均)/u,
  公司: /^(?:法|治|债|章|制)/u,
};

/** Units that begin a word even behind digits: 3方面, 5部门, 20国集团. Others count behind digits: 25个|案例. */
const wordLike = /^(?:方|部|国|省|市|县|镇|乡|村|站|城|元|度|单|类|组|本|卡|位|年|人|名|次|项|级|个|成|对)$/u;

/** `/吨`, `每亩`: what a rate is per. */
const per =
  /^(?:[/／每](?:千瓦时|千瓦|瓦时|瓦|吨标准煤|吨|公斤|千克|克|平方公里|平方米|公里|米|立方米|亩|公顷|人|户|年|月|日|天|小时|分钟|秒|桶|升|万元|亿元|元|台|辆|件|次|MWh|kWh|GW|MW|kW|W|kg|t|h|s|d|月人|标方|头|只|家|个|单位GDP))+/u;

export interface FoundUnit {
  unit: string;
  class: UnitClass;
  /** Where it ends, in UTF-16 units of the text. */
  end: number;
}

/**
 * Reads the unit that stands at a place.
 *
 * @param text simplified text
 * @param at offset in UTF-16 units, directly behind the number
 * @returns the longest unit of the table, what it is per included; null where none stands
 */
export function unitAt(text: string, at: number): FoundUnit | null {
  const isDigit = /[\d%]/.test(text.charAt(at - 1));
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  for (const { written, unit, class: unitClass } of byFirst.get(text.charAt(start)) ?? []) {
    if (!text.startsWith(written, start)) continue;
    const end = start + written.length;
    const isLatin = /[A-Za-z]$/.test(written);
    if (isLatin && /[A-Za-z0-9]/.test(text.charAt(end))) continue;
    const isDoubtful = !isDigit || wordLike.test(written);
    if (isDoubtful && notUnit[written]?.test(text.slice(end, end + 4)) === true) continue;
    if (unitClass === 'ratio' || unitClass === 'duration') return { unit, class: unitClass, end };
    const rate = per.exec(text.slice(end, end + 16))?.[0] ?? '';
    return {
      unit: unit + rate.replaceAll('每', '/').replaceAll('／', '/'),
      class: unitClass,
      end: end + rate.length,
    };
  }
  return null;
}
