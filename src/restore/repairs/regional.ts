import { longestMatcher } from '../../lang/longestMatch.ts';
import type { Page, Repair, Repairing } from '../repair.ts';

/** Words of Taiwan's usage in a traditional text: flagged, since the speaker may have used them. */
export const regional: Repair = {
  kind: 'regional',
  find({ text, script, resources }: Page) {
    if (script !== 'zh-Hant') return [];
    return longestMatcher(resources.regional)(text).flatMap(({ start, end, value }): Repairing[] => {
      const to = text.slice(start, end);
      if (to === value) return [];
      return [
        { start, end, to, reason: '台湾用语，可能是转换时所改', certainty: 'unsure', alternatives: [value] },
      ];
    });
  },
  examples: [],
  flags: [
    ['資訊科技和軟體產業', ['资讯', '软体']],
    ['網際網路與人工智慧', ['网际网路', '人工智慧']],
  ],
  untouched: ['软件和信息技术服务业', '软体机器人'],
};
