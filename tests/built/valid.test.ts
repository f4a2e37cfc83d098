import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { expectNone } from './every.ts';
import { liveSite } from './site.ts';

/** Makes of the settings what it asks once, not for each page. */
class SettingsOnce extends StaticConfigLoader {
  #made: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(
    ...given: Parameters<StaticConfigLoader['getConfigFor']>
  ): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#made ??= super.getConfigFor(...given));
  }
}

const validator = new HtmlValidate(
  new SettingsOnce({
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

const { pages } = liveSite;
/** How many pages are one test. */
const share = 200;
const shares = Array.from({ length: Math.ceil(pages.length / share) }, (_, index) => index * share);

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test.each(shares)('every page is valid HTML, from number %i on', async (first) => {
  const findings: string[] = [];
  for (const { path, html } of pages.slice(first, first + share)) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      findings.push(`dist/${path}:${line}:${column}: ${message} (${ruleId})`);
    }
  }
  expectNone(findings);
});
