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

/** What is put on those elements whose contrast is asked for. */
const sampled = 'data-contrast-sample';

/**
 * Marks the elements whose contrast axe is to look at, one of all that look the same: with text of their own, and with
 * the same colours, sizes and backgrounds from themselves to the root. Whatever is taken out of the flow may lie over
 * something else, and is looked at each time. To look at every element takes axe most of its time on a page with lists.
 */
function markSamples(mark: string): void {
  const said = [
    'color',
    'background',
    'opacity',
    'filter',
    'text-shadow',
    'font-size',
    'font-weight',
    'visibility',
  ];
  const looks = new Map<Element, string>();
  const numbers = new Map<string, string>();
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute(mark);
    const style = getComputedStyle(element);
    const own = said.map((name) => style.getPropertyValue(name)).join(';');
    const above = element.parentElement ? looks.get(element.parentElement) : '';
    const place = ['static', 'relative'].includes(style.position) ? '' : `alone ${looks.size}`;
    const look = `${above ?? ''}/${own}${place}`;
    const number = numbers.get(look) ?? String(numbers.size);
    numbers.set(look, number);
    looks.set(element, number);
  }
  const seen = new Set<string>();
  for (const [element, look] of looks) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!hasText || seen.has(look)) continue;
    seen.add(look);
    element.setAttribute(mark, '');
  }
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
  await page.evaluate(markSamples, sampled);
  return page.evaluate(
    async ([part, tags, onlyOfColours, mark]) => {
      const { axe } = globalThis as WithAxe;
      axe.configure({ rules: [{ id: 'color-contrast', selector: `[${mark}]` }] });
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
    [within, standards, coloursOnly, sampled] as const,
  );
}
