import { expect, test } from 'vitest';
import { issuerOf } from '../../src/restore/issuer.ts';
import { restore } from '../../src/restore/restore.ts';
import { toTraditional } from '../../src/lang/scripts.ts';

const body = '\n为推动节水，提出以下意见，请各地结合实际认真贯彻落实，抓紧抓好各项工作。';

test.each([
  ['国务院办公厅关于加强农业节水工作的意见', '国务院办公厅'],
  ['水利部等七部门关于推进节水产业发展的指导意见', '水利部等七部门'],
  ['七部门关于推进节水产业发展的通知', '七部门'],
  ['水利部 财政部关于印发《节水行动方案》的通知', '水利部 财政部'],
  ['水利部部长谈节水', null],
  ['关于推进节水产业发展的意见', null],
  ['水利部局长会议召开', null],
])('%s is issued by %s', (title, issuer) => {
  expect(issuerOf(restore(title + body))).toBe(issuer);
  expect(issuerOf(restore(toTraditional(title + body)))).toBe(issuer);
});
