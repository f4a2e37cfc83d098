import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe puts into the page. */
type WithAxe = typeof globalThis & {
  axe: { getRules(tags: readonly string[]): { ruleId: string; tags: string[] }[] };
};

/**
 * Runs axe in the page itself. Its other way, which looks into frames of other hosts, too, copies every result through the
 * browser and takes several times as long; pages of this site have no frames.
 */
async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`.slice(0, 300)),
  );
}

// What passes is only counted, not described.
const builderFor = (page: Page, runOnly: { type: 'rule' | 'tag'; values: string[] }): AxeBuilder =>
  new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] });

/**
 * The accessibility violations of a page, a line each: the rule, and where it is broken.
 *
 * @param within a selector of the part that is looked at; without it the whole page
 */
export function violationsOn(page: Page, within?: string): Promise<string[]> {
  const builder = builderFor(page, { type: 'tag', values: standards });
  return violations(within === undefined ? builder : builder.include(within));
}

/** Those violations that depend on colours. Axe was in the page before. */
export async function colourViolationsOn(page: Page): Promise<string[]> {
  const values = await page.evaluate(
    (tags) =>
      (globalThis as WithAxe).axe
        .getRules(tags)
        .filter((rule) => rule.tags.includes('cat.color'))
        .map(({ ruleId }) => ruleId),
    standards,
  );
  if (values.length === 0) throw new Error('axe has no rules of colours');
  return violations(builderFor(page, { type: 'rule', values }));
}
