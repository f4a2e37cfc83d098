import { expect, test } from 'vitest';
import { isMarked, kindOfName, nameKey, namesOf, quotedNames } from '../../../src/corpus/link/properNames.ts';

test.each([
  ['关于加快渔业绿色发展的指导意见', 'paper'],
  ['渔港建设行动计划（2021—2023年）', 'paper'],
  ['渔业绿色低碳路线图1.0', 'paper'],
  ['智慧渔港建设工程', 'campaign'],
  ['第十八届中国国际渔业博览会', 'campaign'],
  ['指导意见', null],
  ['千兆渔港', null],
  ['国家先进渔业集群', null],
  ['大型养殖工船', null],
])('%s is a name of a %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each([
  ['《关于加快渔业绿色发展的指导意见》', '加快渔业绿色发展的指导意见'],
  ['财政部 农业农村部关于支持渔业发展的通知', '支持渔业发展的通知'],
  ['渔港管理暂行办法', '渔港管理办法'],
  ['渔业发展规划（2021－2025年）', '渔业发展规划（2021—2025年）'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['渔业发展规划（2016—2020年）', '渔业发展规划（2021—2025年）'],
  ['2023年渔业服务月活动', '2024年渔业服务月活动'],
  ['第十八届渔业博览会', '第十九届渔业博览会'],
  ['渔港管理办法', '渔船管理办法'],
])('%s and %s are two names', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('a list of names is taken apart, a name that holds a list is not', () => {
  expect(namesOf('智慧渔港建设工程、深远海养殖工程')).toEqual(['智慧渔港建设工程', '深远海养殖工程']);
  expect(namesOf('渔港、渔船、渔具管理办法')).toEqual(['渔港、渔船、渔具管理办法']);
  expect(namesOf('渔业“增品种、提品质”专项行动')).toEqual(['渔业“增品种、提品质”专项行动']);
});

test('quotation marks say what is a name', () => {
  expect(quotedNames('自《渔业发展规划纲要》印发以来，“蓝色粮仓”行动、“十四五”时期和《渔业法》')).toEqual([
    '渔业发展规划纲要',
    '“蓝色粮仓”行动',
  ]);
  expect(['“双控”管理办法', '渔港“护航行动”', '《渔港管理办法》'].map(isMarked)).toEqual([true, true, true]);
  expect(['渔业领域“十四五”系列规划', '“小船东”企业评价和培育办法', '渔港管理办法'].map(isMarked)).toEqual([
    false,
    false,
    false,
  ]);
});
