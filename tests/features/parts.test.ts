import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../src/model/locales.ts';

test('a page that holds every language can show each of them alone', () => {
  const sheet = readFileSync('src/features/frame/parts.css', 'utf8');
  for (const place of locales.keys()) {
    expect(sheet).toContain(`html[data-part='${place + 1}'] .parts > :not(:nth-child(${place + 1}))`);
  }
});
