import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { default as Axe } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What it puts into the page. */
type WithAxe = typeof globalThis & { axe: typeof Axe };

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Which part of a page is looked at, the whole unless said, and for what. */
interface Asked {
  within?: string;
  /** Only for what depends on colours. */
  coloursOnly?: boolean;
}

/**
 * The accessibility violations of a page, a line each: the rule, and where it is broken.
 *
 * Axe runs in the page itself. Its own driver of a browser puts it there anew for each question, which takes most of its
 * time, so that it can look into frames of other hosts; pages of this site have no frames.
 */
export async function violationsOn(
  page: Page,
  { within = 'html', coloursOnly = false }: Asked = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([part, tags, onlyOfColours]) => {
      const { axe } = globalThis as WithAxe;
      const ofColours = axe.getRules([...tags]).filter((rule) => rule.tags.includes('cat.color'));
      if (ofColours.length === 0) throw new Error('axe has no rules of colours');
      const { violations } = await axe.run(part, {
        runOnly: onlyOfColours
          ? { type: 'rule', values: ofColours.map(({ ruleId }) => ruleId) }
          : { type: 'tag', values: [...tags] },
        // What passes is only counted, not described.
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`.slice(0, 300)),
      );
    },
    [within, standards, coloursOnly] as const,
  );
}
