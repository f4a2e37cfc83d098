import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { likenessAmong } from '../../../src/corpus/link/likeness.ts';
import { type Clause, clausesOf, saidAgain, sharedStretches } from '../../../src/corpus/link/promises.ts';
import { records, type Place, type PolicyRecord } from '../../../src/model/record.ts';
import { toTraditional } from '../../../src/lang/scripts.ts';
import { corpus } from '../../corpus.ts';

const place = (exact: string): Place => ({
  ...{ sentence: 's1', start: 0, end: [...exact].length, exact },
  ...{ prefix: '', suffix: '' },
});
const clauses = (exact: string): Clause[] => clausesOf({ id: 'a-1', anchor: place(exact) });
const wordsOf = (exact: string): string[] =>
  clauses(exact).map(({ start, end }) => [...exact].slice(start, end).join(''));

describe('the clauses of a commitment', () => {
  test('are what stands between its marks, if it is long enough to be found again', () => {
    expect(wordsOf('深入实施智能制造工程，加快发展服务型制造，抓好落实')).toEqual([
      '深入实施智能制造工程',
      '加快发展服务型制造',
    ]);
  });

  test('are the items of a list of which each is a commitment', () => {
    expect(wordsOf('2022年将深入实施产业基础再造工程、加快建设制造业创新中心')).toEqual([
      '2022年将深入实施产业基础再造工程',
      '加快建设制造业创新中心',
    ]);
  });

  test('are not the items of a list of things', () => {
    expect(wordsOf('提升通信设备、核心电子元器件、超高清显示等产业水平')).toHaveLength(1);
    expect(wordsOf('培育一批绿色工厂、绿色供应链、绿色工业园区')).toHaveLength(1);
  });
});

/** The targets of a corpus, so that words weigh what they weigh among several speeches. */
const targets: PolicyRecord[] = readdirSync(`${corpus}/records`).flatMap((name) =>
  records
    .parse(JSON.parse(readFileSync(`${corpus}/records/${name}`, 'utf8')))
    .records.filter(({ kind }) => kind === 'target'),
);
const known = targets.flatMap(clausesOf).map(({ pairs }) => pairs);

const isSaidAgain = (earlier: string, later: string): boolean => {
  const [before, now] = [clauses(earlier), clauses(later)];
  const all = [...known, ...before.map(({ pairs }) => pairs), ...now.map(({ pairs }) => pairs)];
  return saidAgain(before, now, likenessAmong(all)).length > 0;
};

describe('a commitment is said again', () => {
  test.each([
    ['启动公共领域车辆全面电动化城市试点', '开展公共领域车辆全面电动化先行区试点'],
    ['培育打造一批先进制造业集群', '培育一批先进制造业集群'],
    ['布局建设一批国家制造业创新中心', '建设一批制造业创新中心'],
    ['推动新能源汽车动力电池回收利用', '将进一步健全新能源汽车动力电池回收利用体系'],
    ['培育一批绿色工厂、绿色供应链、绿色工业园区', '培育一批绿色工厂、绿色园区、绿色供应链'],
    ['形成一批“专精特新”小巨人企业', '培育一批专精特新“小巨人”企业'],
    ['实施产业基础再造工程', '将深入实施产业基础再造工程'],
  ])('%s: %s', (earlier, later) => {
    expect(isSaidAgain(earlier, later)).toBe(true);
    expect(isSaidAgain(later, earlier)).toBe(true);
  });
});

describe('two commitments are not one because they', () => {
  test.each([
    ['begin alike', '深入实施智能制造工程', '深入实施优质企业梯度培育工程'],
    ['are of one field', '推动新能源汽车动力电池回收利用', '进一步壮大新能源汽车产业'],
    ['use the same large words', '创造条件促进行业高质量发展', '推动电炉短流程炼钢高质量发展'],
    ['share one long name', '推动工业互联网平台进园区进企业', '加强工业互联网基础设施建设'],
    ['name one aim', '围绕碳达峰、碳中和目标制定汽车产业实施路线图', '建立完善碳达峰碳中和公共服务平台'],
    [
      'say 加大培育力度 of different things',
      '对智能网联汽车产业，加大培育力度',
      '加大培育力度，政府还要服务',
    ],
    ['count alike', '新培育3000家左右小巨人企业', '完成对3000家工业企业的节能监察'],
  ])('%s: %s; %s', (_why, earlier, later) => {
    expect(isSaidAgain(earlier, later)).toBe(false);
  });
});

test('each clause of the later speech stands beside that of the earlier one which is most like it', () => {
  const before = clauses('支持大企业做强做优，培育打造一批先进制造业集群');
  const now = clauses('培育一批先进制造业集群，支持龙头企业做强做优，抓好安全生产工作');
  const all = [...known, ...[...before, ...now].map(({ pairs }) => pairs)];
  const found = saidAgain(before, now, likenessAmong(all));
  expect(found.map(({ earlier, later }) => [earlier, ...later])).toEqual([
    [before[1], now[0]],
    [before[0], now[1]],
  ]);
});

test.each([(text: string) => text, toTraditional])(
  'what two wordings share is marked in either script',
  (inIt) => {
    const [one, other] = ['培育打造一批制造业集群', '培育一批制造业集群'];
    const shared = sharedStretches(
      [...inIt(one)],
      [...one],
      clauses(other).map(({ pairs }) => pairs),
    );
    expect(shared).toEqual([
      { text: inIt('培育'), isShared: true },
      { text: inIt('打造'), isShared: false },
      { text: inIt('一批制造业集群'), isShared: true },
    ]);
  },
);

describe('likeness', () => {
  const likeness = likenessAmong(
    ['加快发展', '加快建设', '甲乙丙丁'].map((words) => clauses(`${words}甲乙甲乙`)[0]?.pairs ?? new Set()),
  );

  test('is whole of the same words and nothing of others, and weighs what is rare more', () => {
    const [same, other] = [new Set(['丙丁']), new Set(['戊己'])];
    expect(likeness(same, same).share).toBe(1);
    expect(likeness(same, other)).toEqual({ share: 0, weight: 0 });
    expect(likeness(same, same).weight).toBeGreaterThan(
      likeness(new Set(['加快']), new Set(['加快'])).weight,
    );
    expect(likeness(new Set(), new Set())).toEqual({ share: 0, weight: 0 });
  });
});
