const manners = (
  '积极稳妥 积极稳妥地 稳妥有序 大力 深入 全面 加快 着力 持续 扎实 切实 有序 积极 不断 充分 努力 坚决 严格 统筹 协同 进一步 更加 更好 更好地 继续 重点 ' +
  '分类 集中力量 优先 尽快 尽早 高标准 逐步 适时 全力 聚力'
).split(' ');

const verbs = (
  '加强 加快 加大 推进 推动 实施 落实 开展 建设 建立 完善 健全 培育 打造 提升 提高 支持 鼓励 引导 促进 深化 强化 优化 发挥 扩大 拓展 制定 修订 ' +
  '研究 出台 发布 构建 巩固 改造 发展 壮大 推广 推行 落地 组织 创建 创新 启动 布局 严控 压缩 压减 防止 保障 稳住 稳定 畅通 打通 营造 搭建 举办 ' +
  '办好 做好 抓好 做强 用好 探索 形成 破解 解决 攻克 突破 激发 释放 挖掘 激活 遴选 补齐 锻造 夯实 完成 实现 保持 坚持 锚定 参与 统筹 协调 规范 ' +
  '治理 整治 淘汰 化解 降低 减少 增加 提振 培养 引进 建好 推出 设立 编制 印发 贯彻 保护 维护 倡导 弘扬 争取 确保 谋划 前瞻布局 集聚 依托 围绕 ' +
  '面向 聚焦 对 以 通过 把 新建 新增 改建 改扩建 建成 建强 筑牢 守住 守牢 力争'
).split(' ');

const focus = /聚焦[^，]{2,24}，/uy;

/** Where what stands at a place, before the verb, may end: 聚焦重点领域，, 深入. */
function mannerEnds(clause: string, at: number): number[] {
  const ends = manners.filter((word) => clause.startsWith(word, at)).map((word) => at + word.length);
  focus.lastIndex = at;
  return focus.test(clause) ? [...ends, focus.lastIndex] : ends;
}

/** Whether a clause begins with what is done, without saying by whom: 深入实施智能制造工程. */
export function beginsWithMeasure(clause: string): boolean {
  const places = new Set([0]);
  // A set also visits what is added meanwhile.
  for (const at of places) {
    if (verbs.some((word) => clause.startsWith(word, at))) return true;
    for (const end of mannerEnds(clause, at)) places.add(end);
  }
  return false;
}
