import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../built/site.ts';
import { faultless, faultsOf, visitsInHalves } from './faults.ts';
import { server } from './opened.ts';

describe('a page of each other kind can be read by everybody, in light and dark, in any window', () => {
  test.concurrent.each(visitsInHalves(fixtureSite).others)('/$address', async ({ address }) => {
    expect(await faultsOf(new URL(address, server.url))).toEqual(faultless);
  });
});
