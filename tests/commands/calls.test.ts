import { afterEach, expect, test, vi } from 'vitest';
import { run } from './run.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['build', ['--drafts'], "Unknown option '--drafts'"],
  [
    'build',
    ['somewhere'],
    "Unexpected argument 'somewhere'. This command does not take positional arguments",
  ],
  ['serve', ['--open'], "Unknown option '--open'"],
  ['dev', ['--open'], "Unknown option '--open'"],
  ['dev', ['--port', 'any'], '--port: found any, expected a number from 0 to 65535'],
] as const)('%s refuses %j in one line', async (name, args, line) => {
  expect(await run('.', name, args)).toEqual({ status: 2, stdout: '', lines: [line] });
});

test.each(['build', 'serve', 'dev'] as const)('%s refuses an address that is none', async (name) => {
  vi.stubEnv('SITE_URL', 'example.org');
  const { status, lines } = await run('.', name);
  expect(status).toBe(2);
  expect(lines).toEqual([
    'SITE_URL: found example.org, expected an address such as https://example.org or https://example.org/meipi/',
  ]);
});
