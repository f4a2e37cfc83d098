import type { LinkNames } from '../../src/render/words.ts';

const kinds = { target: '目标', figure: '数字', milestone: '大事' };

/** What links are called in these tests. */
export const names: LinkNames = {
  sentence: (number) => `第${number}句`,
  record: (kind, number) => `${kinds[kind]}${number}`,
};
