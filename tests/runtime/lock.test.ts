import { readFileSync } from 'node:fs';
import path from 'node:path';
import { minVersion, Range, satisfies } from 'semver';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { accepted, nodePackage } from '../../runtime/needs.mjs';

/** npm writes these as one word or as several. */
const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]);
const names = z.record(z.string(), z.string()).default({});
const entry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  engines: z.unknown().optional(),
  os: words.optional(),
  cpu: words.optional(),
  libc: words.optional(),
  dependencies: names,
  optionalDependencies: names,
});
const engine = z.object({ node: z.string() });
type Entry = z.infer<typeof entry>;

function read(folder: string): Map<string, Entry> {
  const file = path.join(folder, 'package-lock.json');
  const lock = z
    .object({ packages: z.record(z.string(), entry) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(lock.packages));
}

/** The entry that a package finds under a name: below itself, or below one of the packages that it lies in. */
function found(packages: ReadonlyMap<string, Entry>, from: string, name: string): Entry | undefined {
  const here = packages.get(`${from === '' ? '' : `${from}/`}node_modules/${name}`);
  if (here !== undefined || from === '') return here;
  return found(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

const platforms = [
  { platform: 'darwin', arch: 'arm64', libc: null },
  { platform: 'darwin', arch: 'x64', libc: null },
  { platform: 'linux', arch: 'arm64', libc: 'glibc' },
  { platform: 'linux', arch: 'arm64', libc: 'musl' },
  { platform: 'linux', arch: 'x64', libc: 'glibc' },
  { platform: 'linux', arch: 'x64', libc: 'musl' },
  { platform: 'win32', arch: 'arm64', libc: null },
  { platform: 'win32', arch: 'x64', libc: null },
];
type Platform = (typeof platforms)[number];

const fits = ({ os, cpu, libc }: Entry, machine: Platform): boolean =>
  (os?.includes(machine.platform) ?? true) &&
  (cpu?.includes(machine.arch) ?? true) &&
  (libc === undefined || (machine.libc !== null && libc.includes(machine.libc)));

/** Native packages that are done without elsewhere: one watches files on macOS; a checker runs as JavaScript, too. */
const onlySomewhere = /^(?:fsevents|recheck-.*)$/;

/** The native packages of each library that has any. */
function natives(packages: ReadonlyMap<string, Entry>): Map<string, Entry[]> {
  const result = new Map<string, Entry[]>();
  for (const [place, { os: isNative, optionalDependencies }] of packages) {
    if (place === '' || isNative) continue;
    const own = Object.keys(optionalDependencies)
      .filter((name) => !onlySomewhere.test(name))
      .flatMap((name) => found(packages, place, name) ?? [])
      .filter(({ os }) => os !== undefined);
    if (own.length > 0) result.set(place.replace(/^.*node_modules\//, ''), own);
  }
  return result;
}

describe.each(['.', 'bench', 'runtime/node', 'runtime/chromium'])('the lock file of %s', (folder) => {
  const packages = read(folder);
  const others = [...packages].filter(([place]) => place !== '');

  test('gives a version and a digest for every package', () => {
    expect(others.length).toBeGreaterThan(0);
    const without = others.filter(([, { version, integrity }]) => !version || !integrity);
    expect(without.map(([place]) => place)).toEqual([]);
  });

  test('holds whatever its packages depend on, for every system', () => {
    const missing = [...packages].flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => found(packages, place, name) === undefined)
        .map((name) => `${place} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('every native library has a package', () => {
  const libraries = natives(read('.'));

  test('they are found', () => {
    const expected = ['rolldown', 'lightningcss', 'esbuild', 'sharp', '@resvg/resvg-js', 'pagefind'];
    expect([...libraries.keys()]).toEqual(expect.arrayContaining(expected));
  });

  test.each(platforms)('for $platform $arch $libc', (machine) => {
    const without = [...libraries].filter(([, own]) => !own.some((each) => fits(each, machine)));
    expect(without.map(([name]) => name)).toEqual([]);
  });
});

describe('Node', () => {
  const packages = read('runtime/node');

  test.each(platforms)('comes for $platform $arch $libc, or the code knows that it does not', (machine) => {
    const { platform, arch, libc } = machine;
    const name = nodePackage({ platform, arch, musl: libc === 'musl' });
    if (name === null) {
      expect(libc).toBe('musl');
      return;
    }
    const node = packages.get(`node_modules/${name}`);
    expect(node && fits(node, machine)).toBe(true);
    expect(satisfies(node?.version ?? '', accepted)).toBe(true);
  });

  test('of every version that counts as new enough suits every package', () => {
    const lowest = accepted.split(' || ').map((range) => String(minVersion(new Range(range))));
    const refusing = [...read('.')]
      .filter(([place, each]) => place !== '' && platforms.some((machine) => fits(each, machine)))
      .flatMap(([place, { engines }]) => {
        const { data } = engine.safeParse(engines);
        return data === undefined ? [] : [{ place, node: data.node }];
      })
      .filter(({ node }) => lowest.some((version) => !satisfies(version, node)));
    expect(refusing).toEqual([]);
  });
});

test('only packages that are allowed to run a script when they are installed', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const scripted = [...read('.')].filter(([place, each]) => place !== '' && each.hasInstallScript);
  const named = scripted.map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect(named.filter((name) => name !== 'fsevents').toSorted()).toEqual(
    Object.keys(allowScripts).toSorted(),
  );
});
