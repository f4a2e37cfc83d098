import type { Deliverable } from '../../model/record.ts';

/** How a clause names a thing that will be there or happen. */
export interface DeliverableRule {
  readonly name: string;
  readonly what: Deliverable['what'];
  /** For what a clause says, without what leads into it and its manner; the group `thing` is what is named. */
  readonly pattern: RegExp;
  /** Clauses with the thing that they name; run in both scripts. */
  readonly examples: readonly (readonly [clause: string, thing: string])[];
  readonly not: readonly string[];
}

const ban: DeliverableRule = {
  name: 'deliverable.ban',
  what: 'rule',
  pattern:
    /^(?<thing>(?:严禁|禁止|不得|不再|一律不|一律不得|全面禁止|停止)(?!.{0,4}(?:有|是|断))[^，]{3,60})$/u,
  examples: [
    ['严禁新增钢铁产能', '严禁新增钢铁产能'],
    ['不得违规收费', '不得违规收费'],
  ],
  not: ['不断完善制度', '防止产能过剩'],
};

const repeal: DeliverableRule = {
  name: 'deliverable.repeal',
  what: 'rule',
  pattern:
    /^(?:废止|取消|清理|废除|撤销|叫停)(?:和|、|并)?(?:废止|取消|清理|规范)?(?<thing>[^，]{2,50}(?:规定|限制|措施|审批|收费|政策|文件|证明|门槛|壁垒|做法|事项|补贴|要求))$/u,
  examples: [
    ['取消不合理收费', '不合理收费'],
    ['清理废止妨碍公平竞争的规定', '妨碍公平竞争的规定'],
  ],
  not: ['清理河道垃圾', '优化审批'],
};

/** 把某事纳入某事: done or not done. */
const inclusion: DeliverableRule = {
  name: 'deliverable.inclusion',
  what: 'rule',
  pattern: /^把(?<thing>[^，]{2,40}(?:纳入|列入)[^，]{2,40})$/u,
  examples: [['把碳排放指标纳入考核体系', '碳排放指标纳入考核体系']],
  not: ['把工作做到实处'],
};

const document: DeliverableRule = {
  name: 'deliverable.document',
  what: 'document',
  pattern:
    /^(?:研究|编制|制定|制订|出台|印发|发布|修订|修改|起草|颁布|公布|完善|明确|推出|形成|推动|出台实施|制修订|提出){1,3}(?<=制定|提出|制订|出台|印发|发布|修订|修改|起草|颁布|公布|编制|明确|推出|制修订|实施)(?:《(?<thing>[^》]{2,60})》[^，]{0,8}|(?:和)?(?<other>(?!更多|有关|相关|一系列)[^，]{2,50}(?<!有效|有力|更多|配套|若干)(?:办法|方案|目录|意见|规划|计划|条例|[^方]法|指南|清单|名单|纲要|路线图|政策|细则|规定|规范|白皮书|导则|指引|法律法规|实施细则|政策措施)))$/u,
  examples: [
    ['制定低空产业发展规划', '低空产业发展规划'],
    ['修订发布积分管理办法', '积分管理办法'],
    ['出台《数据条例》', '数据条例'],
  ],
  not: ['出台更多政策', '落实实施方案', '完善政策措施'],
};

const standard: DeliverableRule = {
  name: 'deliverable.standard',
  what: 'standard',
  pattern:
    /^(?:研究|制定|制订|出台|发布|修订|研制|制修订|编制|推出){1,3}(?<thing>(?!更多|有关|相关)[^，]{2,50}标准)$/u,
  examples: [['研制工业数据交互标准', '工业数据交互标准']],
  not: ['完善标准', '提高标准'],
};

const pilot: DeliverableRule = {
  name: 'deliverable.pilot',
  what: 'pilot',
  pattern:
    /^(?:组织|启动|开展|实施|推进|创建|建设|设立|布局|扩大|深化|做好|申报|争创|打造){1,2}(?<thing>[^，]{2,50}(?:试点|示范|先行区|示范区|先导区|试验区|示范城市|试点城市|示范基地|引领区)(?:建设|工作|创建|范围)?)$/u,
  examples: [
    ['开展数据流通试点', '数据流通试点'],
    ['创建国家智能制造先行区', '国家智能制造先行区'],
  ],
  not: ['总结试点', '发挥示范作用'],
};

const programme: DeliverableRule = {
  name: 'deliverable.programme',
  what: 'programme',
  pattern:
    /^(?:组织|启动|开展|实施|推进|推动|落实){1,2}(?<thing>(?!系列|各类|各项|相关|多种|若干|[一二两三四五六七八九十几]个)[^，]{2,60}(?:行动|工程|行动计划|专项|专项计划|攻坚战|攻关计划|(?:下乡|对接|促消费|宣传|提升|帮扶|服务|整治)活动|三年计划|攻关项目|科研项目|重大项目))等?$/u,
  examples: [
    ['实施技术改造升级工程', '技术改造升级工程'],
    ['启动一批攻关项目', '一批攻关项目'],
  ],
  not: ['开展系列活动', '实施积极的财政政策'],
};

const survey: DeliverableRule = {
  name: 'deliverable.survey',
  what: 'programme',
  pattern:
    /^(?:组织|启动|开展|实施|部署){1,2}(?<thing>[^，]{0,30}(?:体检|普查|督查|检查|专项检查|整治|专项整治|清查|摸底|摸排|核查|审计|试验|评选|遴选|科研项目))$/u,
  examples: [['开展安全生产专项整治', '安全生产专项整治']],
  not: ['加强检查', '开展工作'],
};

/** Works that are called by their names. */
const works: DeliverableRule = {
  name: 'deliverable.works',
  what: 'programme',
  pattern:
    /^(?:推进|推动|加快|抓好|抓紧|做好){1,2}(?<thing>[^，]{2,80}等[^，]{0,14}(?:工程|项目|铁路|高铁|公路|机场|水库|港口|电站|园区|基地)(?:建设|前期工作|开工|实施))$|^(?:推进|加快)(?<other>[^，]{1,20}至[^，]{1,20}(?:铁路|高铁|公路|航道|管道)(?:建设|前期工作))$/u,
  examples: [['推进东江水库、西岭灌区等重大工程建设', '东江水库、西岭灌区等重大工程建设']],
  not: ['加快推进基础设施项目建设'],
};

const opening: DeliverableRule = {
  name: 'deliverable.opening',
  what: 'programme',
  pattern:
    /^(?:开工建设|开工|建成投运|建成投产|建成投用|建成|投运|投产|开通|贯通)(?<thing>[^，]{2,60}(?:工程|项目|铁路|高铁|高速|公路|机场|港|码头|水库|电站|基地|中心|平台|厂|线|大桥|隧道|管网|园区|园|枢纽|地铁))$/u,
  examples: [['开工建设东江至西岭铁路', '东江至西岭铁路']],
  not: ['建成现代化产业体系'],
};

const platform: DeliverableRule = {
  name: 'deliverable.platform',
  what: 'platform',
  pattern:
    /^(?:布局|建设|搭建|打造|建立|设立|组建|建好|用好|创建|新建|筹建|推进|推动|加快|扩大){1,3}(?:完善|健全)?(?<thing>(?!更多)[^，]{2,50}(?:平台|基地|中心|实验室|数据库|项目库|资源库|试验场|产业园|园区|联盟|枢纽|服务站)(?:建设)?)$/u,
  examples: [
    ['布局建设制造业创新中心', '制造业创新中心'],
    ['推进农业科技创新中心建设', '农业科技创新中心建设'],
  ],
  not: ['支持平台企业', '打造产业集群'],
};

const institution: DeliverableRule = {
  name: 'deliverable.institution',
  what: 'institution',
  pattern:
    /^(?:研究|探索)?(?:建立健全|建立|设立|组建|成立|筹建|新设){1,2}(?<thing>(?!更多|多元)[^，]{2,50}(?:机构|机制|基金|专项资金|引导资金|委员会|协会|专班|制度|公司|集团|工作组|领导小组))$/u,
  examples: [
    ['设立产业投资基金', '产业投资基金'],
    ['建立跨部门协调机制', '跨部门协调机制'],
  ],
  not: ['完善长效机制', '健全制度'],
};

const issue: DeliverableRule = {
  name: 'deliverable.issue',
  what: 'event',
  pattern: /^[^，]{0,12}发行(?<thing>[^，]{2,30}(?:国债|债券|票据|基金|REITs))$/u,
  examples: [['发行绿色债券', '绿色债券']],
  not: ['规范债券发行'],
};

const event: DeliverableRule = {
  name: 'deliverable.event',
  what: 'event',
  pattern:
    /^(?:继续|高水平|精心)?(?:举办|召开|办好|举行|主办|承办){1,2}(?<thing>[^，]{2,40}(?:大会|会议|论坛|博览会|展览会|峰会|展|赛|大赛|赛事|[博交洽服展]会|活动|节|周|仪式))$/u,
  examples: [['举办世界智能制造大会', '世界智能制造大会']],
  not: ['办好人民满意的教育'],
};

/** In the order in which they are tried. */
export const deliverableRules: readonly DeliverableRule[] = [
  ban,
  repeal,
  inclusion,
  standard,
  document,
  pilot,
  survey,
  works,
  opening,
  platform,
  institution,
  programme,
  issue,
  event,
];
