import packedChromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const cache = path.resolve('.cache', 'chromium');

/** Unpacks the Chromium of the npm package into a folder. It goes where TMPDIR says. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packedChromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The Chromium of the npm package, unpacked once. Test files run side by side, so it appears at one stroke. */
async function unpacked(): Promise<string> {
  const folder = path.join(cache, 'unpacked');
  const executable = path.join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(path.join(cache, 'unpacking-'));
  try {
    await unpackInto(staging);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

/** The browser that `CHROMIUM_PATH` names, else one of the system, else the one that npm brought, and how it is started. */
async function launchOptions(): Promise<{ executablePath: string; args: string[] }> {
  const named = process.env.CHROMIUM_PATH;
  return {
    executablePath: named ?? systemBrowsers.find((file) => existsSync(file)) ?? (await unpacked()),
    args: ['--no-sandbox', '--disable-background-networking'],
  };
}

/** Starts a browser for measurements. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** Starts a browser that several processes open pages in. */
export const launchBrowserServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await launchOptions());
