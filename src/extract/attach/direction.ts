import type { Direction } from '../../model/record.ts';
import type { WordRule } from '../wordRule.ts';

/** Words that tell which way a number goes. */
export interface DirectionRule extends WordRule {
  readonly direction: Direction;
}

/** For what stands before a number. */
export const directionRules: readonly DirectionRule[] = [
  {
    name: 'direction.up',
    direction: 'up',
    pattern:
      /(?:增长|增加|提高|提升|上升|上涨|扩大|增幅|涨幅|增|涨|升)(?:率|预期|预计|目标|是|了|约|近|超过|超|达到?|到|至|为|在|于|分别|幅度|不低于|不少于|[“ ]){0,4}$/u,
    examples: [
      ['产量同比增长', '增长'],
      ['比重提高到', '提高到'],
      ['经济增长预期目标为', '增长预期目标为'],
    ],
    not: ['增加值达到', '增速为'],
  },
  {
    name: 'direction.down',
    direction: 'down',
    pattern:
      /(?:下降|减少|降低|回落|下跌|降幅|缩短|缩减|压减|收窄|(?<!增)减|降)(?:了|约|近|超过|超|达到?|到|至|为|在|于|分别|幅度|不低于|不少于|[“ ]){0,4}$/u,
    examples: [
      ['能耗强度下降了', '下降了'],
      ['办理时间缩短至', '缩短至'],
    ],
    not: ['节能减排投资'],
  },
  {
    name: 'direction.hold',
    direction: 'hold',
    pattern: /(?:稳定|保持|维持|控制)(?:在|于)(?:了|约|“){0,2}$/u,
    examples: [['粮食产量稳定在', '稳定在']],
    not: ['保持增长', '产量达到'],
  },
];

/** How far before a number its words are looked for; no match of their patterns is longer. */
const reach = 24;

/**
 * Which way a number goes.
 *
 * @param left what stands before the number in its clause
 * @returns null where the words do not say
 */
export function directionOf(left: string): Direction | null {
  const words = left.slice(-reach);
  return directionRules.find(({ pattern }) => pattern.test(words))?.direction ?? null;
}
