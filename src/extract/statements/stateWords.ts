import type { WordRule } from '../wordRule.ts';

/** A state that is to hold, told of a thing: 结构明显优化; for a clause among aims. */
export const stateRule: WordRule = {
  name: 'promise.state',
  pattern:
    /(?<=[^，]{2})(?:取得|实现|达到|形成|建成|建立|确立|迈上|迈入|迈出|进入|趋于|保持|同步|增强|提升|提高|完善|健全|优化|改善|扩大|拓展|突破|满足|领先|深入人心|彰显|解决|释放|齐全|宜居|繁荣|和谐|加强|壮大|丰富|完备|推进|践行|构建|化解|巩固|更加|加快|显著|明显|基本|成型|定型|普及|覆盖|增长|下降|降低|减少|稳定|平衡|充裕|匹配|畅通|凸显|涌现|见效|升级|协同|跃升)/u,
  examples: [
    ['产业结构明显优化', '明显'],
    ['居民收入与经济增长同步', '增长'],
    ['农业生产条件更加完备', '更加'],
  ],
  not: ['综合考虑各方面因素', '完善产业体系'],
};

/** That the clauses behind it are aims: 主要目标是：; for a sentence. */
export const aimsAhead: WordRule = {
  name: 'promise.aims-ahead',
  pattern: /目标(?:任务)?(?:是|为|如下|包括)?：|(?:以下|下列|如下)[^，。；]{0,8}目标/u,
  examples: [
    ['主要预期目标是：产量增长', '目标是：'],
    ['努力实现以下主要目标。', '以下主要目标'],
  ],
  not: ['落实目标责任制'],
};
