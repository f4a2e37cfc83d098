// @ts-check
/**
 * Runs behind `npm ci`, and as `npm run runtime`: brings what the machine lacks, each from a lock file of its own. A Node
 * comes where the system's is too old, and goes first on the path of npm's scripts; a browser comes where the system has
 * none and packages for development are wanted; both at the same time. Exit status 1 where there is no Node to run on;
 * all else that cannot be had is said in one line on standard error.
 */
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { isInstalled, machine, runtime, systemBrowser } from './machine.mjs';
import { accepted, isAccepted, nodePackage, runsPackedChromium, systemVersion } from './needs.mjs';

const commands = path.join(runtime, '..', 'node_modules', '.bin');
const isWindows = machine.platform === 'win32';

/**
 * Installs a package of `runtime/` as its lock file says.
 *
 * @param {'node' | 'chromium'} part which of the two
 * @returns {Promise<boolean>} whether that went well; npm says on standard error what did not
 */
function install(part) {
  const given = ['ci', '--prefix', '.', '--include=optional', '--include=prod', '--ignore-scripts'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath ?? '';
  /** @type {import('node:child_process').SpawnOptions} */
  const options = { cwd: path.join(runtime, part), stdio: ['ignore', 'ignore', 'inherit'] };
  const child = npm.endsWith('.js')
    ? spawn(process.execPath, [npm, ...given, ...quiet], options)
    : spawn('npm', [...given, ...quiet], { ...options, shell: isWindows });
  return new Promise((ended) => {
    child.on('error', () => {
      ended(false);
    });
    child.on('close', (status) => {
      ended(status === 0);
    });
  });
}

/**
 * Removes a Node that was put there before. Windows keeps the one that is running, which serves until the next time.
 *
 * @param {string} target the program
 * @returns {boolean} whether there is none now
 */
function remove(target) {
  try {
    rmSync(target, { force: true });
    return true;
  } catch (error) {
    if (!isWindows) throw error;
    console.error(`${path.relative('.', target)}: is running, and was left as it is`);
    return false;
  }
}

/**
 * Puts a Node where npm's scripts find it first. Shims of Windows look for a node.exe beside them.
 *
 * @param {string} file the program
 */
function link(file) {
  const target = path.join(commands, path.basename(file));
  mkdirSync(commands, { recursive: true });
  if (!remove(target)) return;
  if (!isWindows) {
    chmodSync(file, 0o755);
    symlinkSync(path.relative(commands, file), target);
    return;
  }
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}

/** @returns {Promise<string | null>} why there is no Node to run on, or null where there is one */
async function provideNode() {
  const version = systemVersion(process.env.npm_config_user_agent, process.versions.node);
  const file = isWindows ? 'node.exe' : 'node';
  if (isAccepted(version)) {
    remove(path.join(commands, file));
    return null;
  }
  const wanted = `found Node ${version}, expected ${accepted}`;
  const name = nodePackage(machine);
  if (name === null) return `${wanted}; npm has none for this system: install it another way`;
  if (!isInstalled('node', name)) {
    console.error(`runtime/node: ${wanted}: ${name} is installed`);
    if (!(await install('node')) || !isInstalled('node', name))
      return `${wanted}; ${name} could not be installed`;
    // Headers for compilers, a third of the package.
    rmSync(path.join(runtime, 'node', 'node_modules', name, 'include'), { recursive: true, force: true });
  }
  link(path.join(runtime, 'node', 'node_modules', name, 'bin', file));
  return null;
}

/** @returns {Promise<string | null>} why there is no browser for the tests, or null where there is one or none is wanted */
async function provideBrowser() {
  const { NODE_ENV, npm_config_omit: omitted = '' } = process.env;
  const isForTests = NODE_ENV !== 'production' && !omitted.split(/\s+/).includes('dev');
  if (!isForTests || systemBrowser() !== undefined) return null;
  if (isInstalled('chromium', '@sparticuz/chromium')) return null;
  const wanted = 'found no browser, expected CHROMIUM_PATH, Chrome, Chromium or Edge';
  if (!runsPackedChromium(machine))
    return `${wanted}; npm has none for this system: tests in a browser are left out`;
  console.error(`runtime/chromium: ${wanted}: @sparticuz/chromium is installed`);
  return (await install('chromium')) ? null : `${wanted}; @sparticuz/chromium could not be installed`;
}

const [noBrowser, noNode] = await Promise.all([provideBrowser(), provideNode()]);
if (noBrowser !== null) console.error(`runtime/chromium: ${noBrowser}`);
if (noNode !== null) {
  console.error(`runtime/node: ${noNode}`);
  process.exitCode = 1;
}
