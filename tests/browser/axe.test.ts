import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { giveBack, takeWindow } from './visit.ts';

const page = (body: string): string => `<!doctype html>
<html lang="en"><title>List</title><style>.pale { color: #bbb } .over { position: absolute; top: 0; background: #222 }</style>
<main><h1>List</h1><ul>${'<li>Item</li>'.repeat(20)}${body}</ul></main></html>`;

test.each([
  ['an item like twenty others', '<li>Item</li>', false],
  ['one in a pale colour', '<li class="pale">Item</li>', true],
  ['one that is half transparent', '<li style="opacity: 0.4">Item</li>', true],
  ['one on a dark ground', '<li style="background: #222">Item</li>', true],
  ['one that lies over another', '<li class="over">Item</li>', true],
])('of many elements that look the same one is asked for its contrast: %s', async (_, body, isFaint) => {
  const window = await takeWindow({});
  await window.setContent(page(body));
  const violations = await violationsOn(window);
  expect(violations.some((violation) => violation.startsWith('color-contrast:'))).toBe(isFaint);
  await giveBack(window, {});
});
