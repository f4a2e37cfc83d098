const manners = (
  '积极稳妥 积极稳妥地 稳妥有序 稳步有序 大力 深入 全面 加快 着力 持续 扎实 切实 有序 积极 不断 充分 努力 坚决 严格 统筹 协同 进一步 更加 更好 更好地 继续 重点 ' +
  '分类 集中力量 优先 尽快 尽早 高标准 高水平 高质量 高效 逐步 适时 全力 聚力 真正 精准 适度超前 超前 滚动 常态化 规范 巩固 有效 稳妥 稳步 动态 科学 ' +
  '合理 主动 抓紧 广泛 系统 多措并举 因地制宜 因城施策 因企施策 一企一策 多渠道 多方面 全方位 全过程 从严 从快 及时 联合 同步 强力 奋力 牢牢 严肃 ' +
  '坚定不移 坚定 大胆 有力 有力有序 并 也 还 再 都 既 又 共同 加力 用心 用情 梯度 分步 分批 分级 分区 分领域 从整体上 集中 集中精力 快速 率先 先行 探索 ' +
  '研究 优化 创造性 创新性 谨慎 审慎 大规模'
).split(' ');

const verbs = (
  '加强 加快 加大 推进 推动 实施 落实 开展 建设 建立 完善 健全 培育 打造 提升 提高 支持 鼓励 引导 促进 深化 强化 优化 发挥 扩大 拓展 制定 修订 ' +
  '研究 出台 发布 构建 巩固 改造 发展 壮大 推广 推行 落地 组织 创建 创新 启动 布局 严控 压缩 压减 防止 保障 稳住 稳定 畅通 打通 营造 搭建 举办 ' +
  '办好 做好 抓好 做强 用好 探索 形成 破解 解决 攻克 突破 激发 释放 挖掘 激活 遴选 补齐 锻造 夯实 完成 实现 保持 坚持 锚定 参与 统筹 协调 规范 ' +
  '治理 整治 淘汰 化解 降低 减少 增加 提振 培养 引进 建好 推出 设立 编制 印发 贯彻 保护 维护 倡导 弘扬 争取 确保 谋划 前瞻布局 集聚 依托 围绕 ' +
  '面向 聚焦 对 以 通过 把 新建 新增 改建 改扩建 建成 建强 筑牢 守住 守牢 力争 ' +
  '清理 废止 取消 严禁 禁止 不得 制止 增强 严肃 严惩 严厉 打击 查处 遏制 杜绝 避免 防范 防控 防治 兜牢 守好 盘活 节约 压降 管控 控制 ' +
  '开工 投运 开通 竣工 复工 扩建 改扩 修建 铺设 改善 改进 研发 研制 开发 开辟 开拓 孵化 扶持 帮助 满足 适应 应对 ' +
  '塑造 提供 放宽 放大 简化 精简 减轻 缓解 调整 调动 调控 疏通 疏解 联通 连通 衔接 融入 融合 整合 重组 兼并 收购 收储 ' +
  '赋能 带动 引领 吸引 招引 留住 选拔 评选 评估 督促 督导 督查 问责 追究 ' +
  '抢占 抢抓 把握 瞄准 立足 拓宽 延伸 延长 补强 强链 锻长板 补短板 做大 做优 做实 做细 做精 建优 管好 管住 护好 讲好 办成 抓实 抓牢 抓紧 打好 打赢 ' +
  '部署 安排 发行 发放 拨付 下达 筹集 筹措 配置 兑现 清偿 清欠 偿还 兜底 救助 帮扶 关爱 创造 创优 创设 组建 成立 申报 承办 主办 ' +
  '运用 采用 执行 遵守 履行 恪守 习惯过 习惯于 注重 突出 尊重 保证 维持 稳妥 推介 推荐 推送 增设 新设 ' +
  '贯通 直达 拉动 刺激 撬动 挖潜 赋予 授权 下放 明确 细化 量化 压实 厘清 理顺 论证 ' +
  '走出 迈出 谱写 展现 跑出 实行 全面 减免 免除 资助 替换 关停 搬迁 留出 留足 打牢 擦亮 支撑'
).split(' ');

/** Words by the UTF-16 unit that they begin with. */
const byFirst = (words: readonly string[]): ReadonlyMap<number, readonly string[]> =>
  Map.groupBy(words, (word) => word.charCodeAt(0));

const mannersByFirst = byFirst(manners);
const verbsByFirst = byFirst(verbs);

const focus = /聚焦[^，]{2,24}，/uy;

/** 一企一策, 会同有关部门, 更大力度地: manners that are not listed one by one. */
const freeManner =
  /“?[^“”，]{1,10}”|会同[^，]{2,10}(?:部门|方面|单位|地方)|(?:以|用)?更[大高强实][^，]{0,8}(?:力度|决心|举措|标准|水平)(?:地|来)?|因[\p{Script=Han}](?:制宜|施策)|[\p{Script=Han}]{2,4}地(?![方区域理下铁震产级市])/uy;

/** What none of these two can do without. */
const hasFreeManner = /[”更因地]|会同|聚焦/u;

/** A clause with what is known of it beforehand. */
interface Told {
  clause: string;
  /** Whether a manner may stand in it that is not listed. */
  isFree: boolean;
}

const toldOf = (clause: string): Told => ({ clause, isFree: hasFreeManner.test(clause) });

/** Where what stands at a place, before the verb, may end: 聚焦重点领域，, 深入. */
function mannerEnds({ clause, isFree }: Told, at: number): number[] {
  const ends: number[] = [];
  for (const word of mannersByFirst.get(clause.charCodeAt(at)) ?? [])
    if (clause.startsWith(word, at)) ends.push(at + word.length);
  for (const pattern of isFree ? [focus, freeManner] : []) {
    pattern.lastIndex = at;
    if (pattern.test(clause)) ends.push(pattern.lastIndex);
  }
  return ends;
}

/** 抓好, 用好: whatever is done well. */
const doneWell = /\p{Script=Han}好/uy;

function hasVerbAt(clause: string, at: number): boolean {
  for (const word of verbsByFirst.get(clause.charCodeAt(at)) ?? [])
    if (clause.startsWith(word, at)) return true;
  doneWell.lastIndex = at;
  return clause.charAt(at + 1) === '好' && doneWell.test(clause);
}

/** Whether a clause begins with what is done, without saying by whom: 深入实施智能制造工程. */
export function beginsWithMeasure(clause: string): boolean {
  if (hasVerbAt(clause, 0)) return true;
  const told = toldOf(clause);
  // The places at which its verb may begin: its beginning, and behind what tells its manner.
  const places = [0];
  for (const at of places) {
    for (const end of mannerEnds(told, at)) {
      if (places.includes(end)) continue;
      if (hasVerbAt(clause, end)) return true;
      places.push(end);
    }
  }
  return false;
}

/** Verbs of helping, before the verb that says what is done: 加快|制定. */
const helping =
  /(?:加快推进|加快|推进|推动|抓紧|组织|做好|研究|确保|加紧|着手|抓好|落实好)(?=制定|制订|出台|印发|发布|修订|编制|建设|建立|设立|组建|实施|开展|启动|开工|研制|制修订|布局|搭建|推出)/uy;

/** What a clause says is done, without its manner: 实施智能制造工程. */
export function mainWords(clause: string): string {
  const told = toldOf(clause);
  let at = 0;
  for (let next = 0; next >= 0;) {
    at = next;
    helping.lastIndex = at;
    next = helping.test(clause) ? helping.lastIndex : (mannersBefore(told, at) ?? -1);
  }
  return clause.slice(at);
}

/** The end of the manner at a place, where a verb or another manner follows. */
function mannersBefore(told: Told, at: number): number | null {
  const ends = mannerEnds(told, at).filter(
    (end) => hasVerbAt(told.clause, end) || mannerEnds(told, end).length > 0,
  );
  return ends.length === 0 ? null : Math.max(...ends);
}
