import type { Page } from 'playwright-core';
import type { BuiltSite } from '../built/site.ts';
import { visitsTo, type Visit } from '../built/visits.ts';
import { violationsOn } from './axe.ts';
import { answered, giveBack, phone, takeWindow } from './visit.ts';

const widths = [390, 320, 768, 1024, 1440, 1920];

/** What is wrong with a page, by what was asked of it. */
interface Faults {
  /** Errors and warnings, among them of its policy, and requests to other hosts, on a phone and in wider windows. */
  complaints: string[];
  inLight: string[];
  inDark: string[];
  /** Widths of the window in which it is wider than that. */
  tooWide: string[];
}

/** Nothing is wrong. */
export const faultless: Faults = {
  complaints: [],
  inLight: [],
  inDark: [],
  tooWide: [],
};

/** The widths in which a page has to be moved sideways. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrolled > width) found.push(`${scrolled} at ${width}`);
  }
  return found;
}

/** What is wrong with the page at an address, looked at in every way. */
export async function faultsOf(url: URL): Promise<Faults> {
  const page = await takeWindow(phone);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== url.origin) complaints.push(request.url());
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(url.href, { waitUntil: 'load' });
  await answered(page, url);
  const inLight = await violationsOn(page);
  // Dark pages differ in colours alone, which a test of the style sheets says.
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violationsOn(page, { coloursOnly: true });
  const tooWide = await overflows(page);
  await giveBack(page, phone);
  return { complaints, inLight, inDark, tooWide };
}

const ofDocuments = /\/(?:d|r|compare)\//;

/** Pages of each kind, in two halves that are looked at side by side: those of documents and records, and the others. */
export function visitsInHalves(site: BuiltSite): { documents: Visit[]; others: Visit[] } {
  const all = visitsTo(site);
  return {
    documents: all.filter(({ route }) => ofDocuments.test(`/${route}`)),
    others: all.filter(({ route }) => !ofDocuments.test(`/${route}`)),
  };
}
