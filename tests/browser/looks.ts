import type { JSHandle, Page } from 'playwright-core';

/** All of a page but its colours: its markup, and of each element the box and whether and how it is seen. */
export type Looks = JSHandle<{ markup: string; elements: Element[]; looks: string[] }>;

/** Takes down how a page looks, apart from its colours. */
export const looksOf = (page: Page): Promise<Looks> =>
  page.evaluateHandle(() => {
    const elements = [...document.querySelectorAll('*')];
    const looks = elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { display, visibility, opacity, overflow, clipPath } = getComputedStyle(element);
      return [x, y, width, height, display, visibility, opacity, overflow, clipPath].join(' ');
    });
    return { markup: document.documentElement.outerHTML, elements, looks };
  });

/** What looks otherwise than it did, a line each. */
export async function changesSince(page: Page, before: Looks): Promise<string[]> {
  const now = await looksOf(page);
  return page.evaluate(
    ([old, fresh]) => [
      ...(old.markup === fresh.markup ? [] : ['the markup']),
      ...fresh.elements.flatMap((element, index) =>
        old.looks[index] === fresh.looks[index]
          ? []
          : [`${element.outerHTML.slice(0, 100)}: ${old.looks[index] ?? ''} → ${fresh.looks[index] ?? ''}`],
      ),
    ],
    [before, now] as const,
  );
}
