// @ts-check
/** The machine that this runs on, and what of the runtime it has. Plain JavaScript, as `needs.mjs`. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPlaces, runsPackedChromium } from './needs.mjs';

/** The folder of this file. */
export const runtime = path.dirname(fileURLToPath(import.meta.url));

/** The only systems that have glibc say so in Node's own report; other Linux is musl. */
const hasGlibc = () => {
  // Else it asks for the names of what sockets are connected with.
  /** @type {{ excludeNetwork?: boolean }} */ (process.report).excludeNetwork = true;
  const report = process.report.getReport();
  const { header } = /** @type {{ header: object }} */ (
    typeof report === 'string' ? JSON.parse(report) : report
  );
  return 'glibcVersionRuntime' in header;
};

export const machine = {
  platform: process.platform,
  arch: process.arch,
  musl: process.platform === 'linux' && !hasGlibc(),
};

/**
 * Whether a package of `runtime/` is installed in the version of its lock file.
 *
 * @param {'node' | 'chromium'} part which of the two
 * @param {string} name the package
 * @returns {boolean}
 */
export function isInstalled(part, name) {
  const folder = path.join(runtime, part);
  const installed = path.join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(installed)) return false;
  const lock = /** @type {{ packages: Record<string, { version: string }> }} */ (
    JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'))
  );
  const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(installed, 'utf8')));
  return version === lock.packages[`node_modules/${name}`]?.version;
}

/**
 * The browser that `CHROMIUM_PATH` names, else the first one of the system.
 *
 * @returns {string | undefined} its file; undefined where there is none
 */
export const systemBrowser = () => {
  const named = process.env.CHROMIUM_PATH ?? '';
  if (named === '') return browserPlaces(process.platform, process.env).find((file) => existsSync(file));
  if (existsSync(named)) return named;
  console.error(`CHROMIUM_PATH: found no file ${named}, expected a browser`);
  return undefined;
};

/**
 * Whether this system can have a browser to test in: one that `CHROMIUM_PATH` names, one of its own, or the one that
 * npm has for it.
 *
 * @returns {boolean}
 */
export const canHaveBrowser = () => systemBrowser() !== undefined || runsPackedChromium(machine);
