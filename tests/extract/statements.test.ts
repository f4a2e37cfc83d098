import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { bothScripts } from './bothScripts.ts';

const said = '2023-03-01';

/** Every statement of a text as one line: type, quantity, time with its relation, change, subject. */
const read = (text: string): string[] =>
  extract(text, { said, blocks: [{ type: 'paragraph', start: 0, end: text.length }], turns: [] }).records.map(
    ({ statement: { type, quantity, time, change, subject } }) =>
      [
        type,
        quantity && `${quantity.value}${quantity.unit} ${quantity.bound}`,
        time && `${time.relation} ${time.start}/${time.end}${time.stated ? '' : ' carried'}`,
        change && [change.rate, change.direction].filter((part) => part !== null).join(' '),
        subject,
      ]
        .filter((part) => part !== null)
        .join(' | '),
  );

const year = (number: number): string => `${number}-01-01/${number}-12-31`;

const corpus: Record<string, readonly (readonly [text: string, statements: readonly string[]])[]> = {
  'what is intended is a target': [
    [
      '力争今年全国专精特新中小企业数量超过8万家。',
      [`quantified | 80000家 more-than | by ${year(2023)} | 专精特新中小企业数量`],
    ],
    ['到2035年基本实现新型工业化。', [`dated | by ${year(2035)} | 基本实现新型工业化`]],
    ['我们将大力推进企业技术改造和设备更新。', ['action | 大力推进企业技术改造和设备更新']],
  ],
  'what has happened is a figure or a milestone': [
    [
      '截至2022年底，累计建设开通了5G基站231万个。',
      [`reported | 2310000个 exact | as-of ${year(2022)} | 5G基站`],
    ],
    [
      '去年，召开了全国专精特新中小企业发展大会。',
      [`past | during ${year(2022)} | 召开了全国专精特新中小企业发展大会`],
    ],
    ['该规范已于2022年5月20日公布。', ['past | during 2022-05-20/2022-05-20 | 该规范已公布']],
    ['2月14日上午，市政府举行新闻发布会。', ['past | during 2023-02-14/2023-02-14 | 市政府举行新闻发布会']],
    ['首批样机去年9月实现量产。', ['past | during 2022-09-01/2022-09-30 | 首批样机实现量产']],
    [
      '2022年12月6日召开的理事会会议审议通过《章程》，选举产生新一届理事会。',
      ['past | during 2022-12-06/2022-12-06 | 理事会会议审议通过《章程》'],
    ],
    [
      '自2015年我市出台实施《海绵城市专项规划》以来，内涝明显减少。',
      [`past | during ${year(2015)} | 我市出台实施《海绵城市专项规划》`],
    ],
    ['本规定自2023年6月1日起施行。', ['planned | during 2023-06-01/2023-06-01 | 本规定施行']],
    ['交易会将于10月在广州举行。', ['planned | during 2023-10-01/2023-10-31 | 交易会将在广州举行']],
    [
      '2022年，跨海大桥正式通车，深水港区成功启用并开港揭牌。',
      [
        `past | during ${year(2022)} | 跨海大桥正式通车`,
        `past | during ${year(2022)} | 深水港区成功启用并开港揭牌`,
      ],
    ],
    ['将超过487万辆新能源汽车纳入动力电池溯源管理平台。', ['reported | 4870000辆 more-than | 新能源汽车']],
  ],
  'a change has a number that is, and one that is wanted': [
    [
      '力争2026年服务站由目前的4万家增加到6万家。',
      [
        'reported | 40000家 exact | as-of 2023-03-01/2023-03-01 | 服务站',
        `quantified | 60000家 exact | by ${year(2026)} | up | 服务站`,
      ],
    ],
    [
      '充电站数量由2020年的1.7万座增长到2022年的2.4万座。',
      [
        `reported | 17000座 exact | during ${year(2020)} | 充电站数量`,
        `reported | 24000座 exact | during ${year(2022)} | 充电站数量`,
      ],
    ],
    [
      '到2026年，示范工厂达到900家，比2021年的610家增加290家。',
      [
        `quantified | 900家 exact | by ${year(2026)} | 示范工厂`,
        `reported | 610家 exact | during ${year(2021)} | 示范工厂`,
        `quantified | 290家 exact | by ${year(2026)} | up | 示范工厂`,
      ],
    ],
  ],
  'a number is of what is measured': [
    ['跌幅由8%收窄至2%。', ['reported | 8% exact | 跌幅', 'reported | 2% exact | down | 跌幅']],
    ['毛利率达到9.3%的历史较高水平。', ['reported | 9.3% exact | 毛利率']],
    ['拥有9.3%的市场。', ['reported | 9.3% exact | 市场']],
    ['从业人员20人以上的门店可以参加。', ['reported | 20人 at-least | 从业人员']],
    ['“618”期间成交额增长4%。', ['reported | 4% exact | other up | “618”期间成交额']],
    ['算力达到30百亿亿次/秒。', ['reported | 30000000000000000000次/秒 exact | 算力']],
  ],
  'what a plan or a budget proposes is a target, what others expect is not': [
    ['以2028年占比达到35%为目标。', [`quantified | 35% exact | by ${year(2028)} | 占比`]],
    ['目标今年底并网9GW。', [`quantified | 9GW exact | by ${year(2023)} | 目标并网`]],
    [
      '某研究机构预期明年产量达到12万辆。',
      [`forecast | 120000辆 exact | during ${year(2024)} | 某研究机构预期产量`],
    ],
  ],
  'what a law threatens, and what only has a name, is nothing': [
    ['第二十一条 违反规定的，处5万元以上30万元以下的罚款，注册资本不低于200万元。', []],
    ['守住两条底线，落实三大战略。', []],
  ],
  'what is expected is a forecast': [
    [
      '今年新能源汽车产销量有望突破340万辆。',
      [`forecast | 3400000辆 more-than | during ${year(2023)} | 新能源汽车产销量`],
    ],
    ['预计到2025年，市场规模达到500亿元。', [`forecast | 50000000000元 exact | by ${year(2025)} | 市场规模`]],
    ['预计2025年市场规模达到500亿元。', [`forecast | 50000000000元 exact | during ${year(2025)} | 市场规模`]],
  ],
  '分别 gives each its own': [
    [
      '去年新能源汽车产销实现705.8万辆和688.7万辆，同比分别增长96.9%和93.4%。',
      [
        `reported | 7058000辆 exact | during ${year(2022)} | 新能源汽车产量`,
        `reported | 6887000辆 exact | during ${year(2022)} | 新能源汽车销量`,
        `reported | 96.9% exact | during ${year(2022)} | yoy up | 新能源汽车产量`,
        `reported | 93.4% exact | during ${year(2022)} | yoy up | 新能源汽车销量`,
      ],
    ],
    [
      '到2025年、2030年，非化石能源消费比重分别达到20%、25%。',
      [
        `quantified | 20% exact | by ${year(2025)} | 非化石能源消费比重`,
        `quantified | 25% exact | by ${year(2030)} | 非化石能源消费比重`,
      ],
    ],
  ],
  'a time governs the clauses after it, and may be carried over': [
    [
      '2022年，工业增加值突破40万亿元。其中制造业增加值占比为27.7%。',
      [
        `reported | 40000000000000元 more-than | during ${year(2022)} | 工业增加值`,
        `reported | 27.7% exact | during ${year(2022)} carried | 制造业增加值占比`,
      ],
    ],
  ],
  'a list of work is a list of commitments': [
    [
      '我们重点做好以下工作：一是健全服务体系。加强政策引导。',
      ['action | 健全服务体系', 'action | 加强政策引导'],
    ],
  ],
  'nothing is said': [
    ['今年工业碳达峰的工作重点是什么？', []],
    ['谢谢你的提问。', []],
    ['5G、C919和“双碳”是三个关键词。', []],
    ['一是工业体系更加健全。', []],
    ['自2015年以来，我市出台了配套文件。', []],
    ['2019年印发的方案明确了方向。', []],
    ['2021年启动以来，进展顺利。', []],
    ['今年是公司成立10周年。', []],
    ['某市人民政府2020年8月3日（此件公开发布）', []],
    ['2022年，我们出台了一系列文件。', []],
    ['市统计局2月27日发布数据，运行平稳。', []],
    ['2022年，深入实施补短板行动。', []],
  ],
};

describe.each(Object.entries(corpus))('%s', (_, cases) => {
  test.each(cases)('%s', (text, statements) => {
    for (const each of bothScripts(text)) expect(read(each)).toEqual(statements);
  });
});

describe('a section or an opening gives its sentences a time', () => {
  const under = (heading: string, text: string): (string | null)[] => {
    const whole = `${heading}\n${text}`;
    const blocks = [
      { type: 'heading' as const, start: 0, end: heading.length },
      { type: 'paragraph' as const, start: heading.length + 1, end: whole.length },
    ];
    return extract(whole, { said, blocks, turns: [] }).records.map(({ statement: { time } }) =>
      time === null
        ? null
        : `${time.relation} ${time.start}/${time.end} ${time.stated ? 'stated' : 'carried'}`,
    );
  };

  test('the year that its heading looks back on, unless the words name another', () => {
    expect(under('一、2022年工作回顾', '水产品产量6900万吨。一季度签约80家，目前有企业7万家。')).toEqual([
      `during ${year(2022)} carried`,
      'during 2022-01-01/2022-03-31 stated',
      'as-of 2023-03-01/2023-03-01 stated',
    ]);
  });

  test('the plan whose years are over', () => {
    expect(under('二、“十三五”时期的发展', '水产品产量6500万吨。')).toEqual([
      'during 2016-01-01/2020-12-31 carried',
    ]);
  });

  test('the years that a paragraph opens with', () => {
    expect(under('总体情况', '五年来，我们稳步推进。水产品产量6900万吨。')).toEqual([
      'since 2018-03-01/2023-03-01 carried',
    ]);
  });
});

test('without the day it was said, only what names its year has a time', () => {
  const text = '今年建成5座电站，到2030年建成9座电站。';
  const blocks = [{ type: 'paragraph' as const, start: 0, end: text.length }];
  const times = extract(text, { said: null, blocks, turns: [] }).records.map(
    ({ statement }) => statement.time?.text ?? null,
  );
  expect(times).toEqual([null, '到2030年']);
});
