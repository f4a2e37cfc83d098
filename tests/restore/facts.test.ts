import { expect, test } from 'vitest';
import { factsOf } from '../../src/restore/facts.ts';
import { restore } from '../../src/restore/restore.ts';
import { statedTitles } from '../../src/restore/statedTitles.ts';
import { toTraditional } from '../../src/lang/scripts.ts';

const prose = '2021年，要全力做好工业领域节能减排，制定重点行业碳达峰行动方案和路线图。';
const facts = (received: string) => factsOf(received, restore(received));

test.each([
  [`---\ntitle: "工信部：稳增长"\ndate: 2021-12-24 00:59:51 +0800\n---\n${prose}`, '工信部：稳增长', '2021-12-24'],
  [`制定碳達峰行動方案\n中國電力網發布時間：2021-1-9 16:34\n${toTraditional(prose)}`, '制定碳达峰行动方案', '2021-01-09'],
  [`<html><head><title>稳增长 - 网站</title><meta name="publishdate" content="2023-03-01"></head><body><h1>稳增长</h1><p>${prose}</p></body></html>`, '稳增长', '2023-03-01'],
  [`稳增长工作\n${prose}`, '稳增长工作', null],
  [`一、稳增长工作\n${prose}`, null, null],
  [`稳增长工作安排\n2021-02-30 16:34\n${prose}`, '稳增长工作安排', null],
  [prose, null, null],
])('%j is titled %j, published %j', (received, title, published) => {
  expect(facts(received)).toEqual({ title, published });
}); // prettier-ignore

test('a title that the page names is taken out of the text, whatever stands around it', () => {
  const received = `<h1>稳增长</h1><p>${prose}</p>`;
  expect(statedTitles(received)).toEqual(['稳增长']);
  expect(restore(received).text).toBe(prose);
});
