import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { expectNone } from './every.ts';
import { liveSite } from './site.ts';

/** What it is to be told is read once: by itself it looks for files of settings anew for each page. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'tel-non-breaking': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const { pages } = liveSite;
  expect(pages.length).toBeGreaterThan(0);
  const findings: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      findings.push(`dist/${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  expectNone(findings);
});
