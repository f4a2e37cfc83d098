import type { Page } from 'playwright-core';
import type { BuiltSite } from '../built/site.ts';
import { visitsTo, type Visit } from '../built/visits.ts';
import { colourViolationsOn, violationsOn } from './axe.ts';
import { changesSince, looksOf } from './looks.ts';
import { browser } from './opened.ts';
import type { SiteServer } from './server.ts';
import { answered, patience, phone } from './visit.ts';

const widths = [320, 390, 768, 1024, 1440, 1920];

/** What is wrong with a page, by what was asked of it. */
interface Faults {
  /** Errors and warnings, among them of its policy, and requests to other hosts, on a desk and on a phone. */
  complaints: string[];
  inLight: string[];
  inDark: string[];
  /** What is not the same in light and dark, colours aside. */
  changedInDark: string[];
  /** Widths of the window in which it is wider than that. */
  tooWide: string[];
}

/** Nothing is wrong. */
export const faultless: Faults = {
  complaints: [],
  inLight: [],
  inDark: [],
  changedInDark: [],
  tooWide: [],
};

/** Waits until a page has asked for nothing for half a second. */
async function settled(page: Page, asked: readonly string[]): Promise<void> {
  let before;
  do {
    before = asked.length;
    await page.waitForTimeout(500);
  } while (asked.length > before);
}

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

/** Looks at a page of a served site in every way. */
export async function faultsOf(address: string, { url: site }: SiteServer): Promise<Faults> {
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      asked.push(request.url());
      if (!request.url().startsWith(site)) complaints.push(request.url());
    });
    const url = new URL(address, site);
    await page.goto(url.href, { waitUntil: 'load' });
    await answered(page, url);
    await settled(page, asked);

    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(phone.viewport);
    await page.reload({ waitUntil: 'load' });
    await answered(page, url);
    await settled(page, asked);
    const light = await looksOf(page);
    const inLight = await violationsOn(page);
    // Where nothing but colours changes, no other rule can find anything else.
    await page.emulateMedia({ colorScheme: 'dark' });
    const changedInDark = await changesSince(page, light);
    const inDark = await colourViolationsOn(page);
    const tooWide = await overflows(page);
    await settled(page, asked);
    return { complaints, inLight, inDark, changedInDark, tooWide };
  } finally {
    await context.close();
  }
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
