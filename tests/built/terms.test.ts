import { describe, expect, test } from 'vitest';
import { termTotals } from '../../src/features/terms/termColumns.ts';
import { fixtureSite } from './site.ts';

describe.each(['zh-hans', 'zh-hant'])('the built pages in %s', (script) => {
  const page = (name: string): Document => fixtureSite.document(`${script}/terms/${name}`);

  test('quote each use that the table counts, at the sentence that holds it', () => {
    const rows = [...page('').querySelectorAll('.term-table tbody tr:not(.group)')];
    expect(rows.length).toBe(5);
    for (const row of rows) {
      const name = row.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '';
      const counts = Array.from(row.querySelectorAll('td b'), ({ textContent }) => Number(textContent));
      const marks = page(`${name}/`).querySelectorAll('.term-uses mark').length;
      expect([name, marks]).toEqual([
        name,
        termTotals({ speeches: counts.map((count) => ({ count })) }).uses,
      ]);
      expect(row.querySelectorAll('.first').length).toBe(marks === 0 ? 0 : 1);
    }
  });

  test('lead from each quotation to the sentence that says just that', () => {
    const document = page('model-factories/');
    const quotations = [...document.querySelectorAll('.term-uses li')];
    expect(quotations.length).toBe(12);
    for (const item of quotations) {
      const [path = '', id = ''] = (item.querySelector('small a')?.getAttribute('href') ?? '').split('#');
      const said = fixtureSite.document(path).querySelector(`#${id}`);
      // A row of a table is quoted with spaces between its cells.
      const cells = Array.from(said?.querySelectorAll('th, td') ?? [], ({ textContent }) => textContent);
      expect(cells.length > 0 ? cells.join(' ') : said?.textContent).toContain(
        item.querySelector('q')?.textContent.slice(0, -1),
      );
    }
  });
});
