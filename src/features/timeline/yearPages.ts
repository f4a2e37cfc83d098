import { recordsOnYearPage, type YearPage, yearPages } from '../../corpus/permanentPages.ts';
import { publishedAddresses } from '../../view/committed.ts';
import { listedIn, type TimelineEntry } from './entries.ts';
import { allEntries } from './views.ts';

/** A page of a year with what it lists. */
export interface YearOnPage extends YearPage {
  /** How many pages the year has. */
  readonly pages: number;
  readonly entries: readonly TimelineEntry[];
  /** How many entries the year has. */
  readonly total: number;
  /** The years before and after it that have a page. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The pages of all years, in the order of time. */
export function yearsOnPages(): YearOnPage[] {
  const entries = allEntries();
  const byYear = Map.groupBy(entries, listedIn);
  const pages = yearPages(entries.map(listedIn), publishedAddresses());
  const years = [...new Set(pages.map(({ year }) => year))];
  return pages.map(({ year, page }) => {
    const all = byYear.get(year) ?? [];
    const index = years.indexOf(year);
    return {
      ...{ year, page, total: all.length },
      pages: pages.filter((each) => each.year === year).length,
      entries: all.slice((page - 1) * recordsOnYearPage, page * recordsOnYearPage),
      before: years[index - 1] ?? null,
      after: years[index + 1] ?? null,
    };
  });
}
