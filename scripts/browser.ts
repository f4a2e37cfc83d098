import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { isInstalled, runtime, systemBrowser } from '../runtime/machine.mjs';
import { ContentError } from '../src/model/contentError.ts';

const cache = path.resolve('.cache', 'chromium');
const packed = '@sparticuz/chromium';

/** What is used of the npm package, which `runtime/` installs where it is needed. */
interface PackedChromium {
  executablePath(): Promise<string>;
}

async function packedChromium(): Promise<PackedChromium> {
  const resolved = createRequire(path.join(runtime, 'chromium', 'package.json')).resolve(packed);
  const { default: found } = (await import(pathToFileURL(resolved).href)) as { default: PackedChromium };
  return found;
}

/** Unpacks the Chromium of the npm package into a folder. It goes where TMPDIR says. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await (await packedChromium()).executablePath();
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
  if (!isInstalled('chromium', packed))
    throw new ContentError('runtime/chromium', null, 'no browser', 'npm run runtime, or CHROMIUM_PATH');
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

/**
 * The browser that `CHROMIUM_PATH` names, else one of the system, else the one that `runtime/` installed, and how it is
 * started.
 *
 * @throws ContentError where there is none
 */
async function launchOptions(): Promise<{ executablePath: string; args: string[] }> {
  return {
    executablePath: systemBrowser() ?? (await unpacked()),
    args: ['--no-sandbox', '--disable-background-networking'],
  };
}

/** Starts a browser for measurements. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/**
 * Tests open pages in it side by side, so that each is best off with one thread; a thread each for scripts, for their memory
 * and for painting takes half as much again of all cores.
 */
const oneThread = [
  '--in-process-gpu',
  '--js-flags=--single-threaded',
  '--disable-gpu',
  '--num-raster-threads=1',
];

/** Starts a browser that several processes open pages in. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { args, ...options } = await launchOptions();
  return chromium.launchServer({ ...options, args: [...args, ...oneThread] });
}
