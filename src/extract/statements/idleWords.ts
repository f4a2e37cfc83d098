import type { WordRule } from '../wordRule.ts';

/** Clauses that look like a promise and commit nobody; for a clause, but where it says else. */
export const idleWords = {
  /** What a thing needs is not what somebody does. */
  need: {
    name: 'idle.need',
    pattern: /要靠|要看|(?<![不急所亟])需要(?!的|、|$)|离不开|取决于|有赖于|并非易事|才能/u,
    examples: [
      ['推动转型要靠创新', '要靠'],
      ['实现目标需要各方努力', '需要'],
    ],
    not: ['满足急需要的设备', '我们要加强监管'],
  },
  /** What will come of something bad. */
  threat: {
    name: 'idle.threat',
    pattern:
      /(?:将|会)(?:会|严重|极大|进一步|直接|必然|不断){0,3}(?:扰乱|损害|威胁|危害|影响|冲击|破坏|制约|导致|造成|引发|加剧|削弱|阻碍|拖累|抬高|失去|付出|受到|遭受|面临|恶化)/u,
    examples: [['此举将严重扰乱市场秩序', '将严重扰乱']],
    not: ['我们将严厉打击扰乱市场秩序的行为'],
  },
  /** Others say what they expect. */
  others: {
    name: 'idle.others',
    pattern:
      /(?:专家|学者|分析师|分析人士|业内人士|业界|市场人士|机构|媒体|外界|网友|观察人士|研究员|教授|院士)[^，。；]{0,16}(?:认为|预计|表示|指出|分析|预测|称|说|看来|判断|估计)/u,
    examples: [['业内人士认为', '业内人士认为']],
    not: ['部门负责人表示'],
  },
  /** Asks others to do something. */
  appeal: {
    name: 'idle.appeal',
    pattern: /^(?:也|同时|真诚|热忱|诚挚|我们)*(?:希望|欢迎|呼吁|恳请|敬请|请|让我们|祝愿|祝)(?!求)/u,
    examples: [
      ['欢迎各国企业来投资', '欢迎'],
      ['让我们携手前行', '让我们'],
    ],
    not: ['请求协助', '我们将欢迎会改为座谈会'],
  },
  /** What something is like, or stands for. */
  description: {
    name: 'idle.description',
    pattern:
      /(?:具有|处于|位于|属于|有利于)(?![^，]{0,40}的)|意味着|标志着|(?:至关|十分|非常|尤为|极其|极为|很)重要|必由之路|的重要(?:抓手|途径|支撑|举措|保障|基础|标志)$|必然要求|(?:很|十分|非常|特别|高度)重视|体现了?|关系到|事关|正在|在(?:不断|持续|加快|逐步)|没有/u,
    examples: [
      ['产业转型具有重要地位', '具有'],
      ['内生动力在不断积聚', '在不断'],
    ],
    not: ['出台有利于转型的政策', '打造具有竞争力的产业集群'],
  },
  /** The rest of the sentence holds only if. */
  condition: {
    name: 'idle.condition',
    pattern: /^(?:只要|只有|如果|倘若|假如|若|一旦|除非|即使|要是)/u,
    examples: [['只要我们共同努力', '只要']],
    not: ['确保一旦需要就能推出'],
  },
  /** 上述, 前述: points back to aims that are told elsewhere. */
  pointsBack: {
    name: 'idle.points-back',
    pattern: /(?:上述|前述|这些|以上|以下|下列|下面)(?:主要|预期|发展|各项|几)?(?:目标|任务|要求|工作|举措)/u,
    examples: [['实现上述目标', '上述目标']],
    not: ['实现全年目标'],
  },
} satisfies Record<string, WordRule>;
