import type { UnitRule } from './unit.ts';

/** Shares and multiples. */
export const ratios: readonly UnitRule[] = [
  { name: '%', class: 'ratio', examples: [['同比增长96.9%', '96.9%']] },
  { name: '个百分点', class: 'ratio', examples: [['提高2.3个百分点', '2.3个百分点']] },
  { name: '个多百分点', class: 'ratio', as: '个百分点', examples: [['提高2个多百分点', '2个多百分点']] },
  { name: '百分点', class: 'ratio', as: '个百分点', examples: [['提高3百分点', '3百分点']] },
  { name: '个基点', class: 'ratio', examples: [['下降25个基点', '25个基点']] },
  { name: '基点', class: 'ratio', as: '个基点', examples: [['下调10基点', '10基点']] },
  { name: '倍', class: 'ratio', examples: [['增长3.2倍', '3.2倍']] },
  { name: '个千分点', class: 'ratio', examples: [['下降3个千分点', '3个千分点']] },
];
