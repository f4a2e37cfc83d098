import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/model/contentError.ts';
import { siteAddress } from '../../src/model/siteAddress.ts';

describe('the site lives', () => {
  test.each([
    [undefined, undefined, 'http://localhost:4321', '/'],
    ['', '', 'http://localhost:4321', '/'],
    ['https://example.org', undefined, 'https://example.org', '/'],
    ['https://example.org/', '/', 'https://example.org', '/'],
    ['https://example.org:8080', undefined, 'https://example.org:8080', '/'],
    ['https://例子.example', undefined, 'https://xn--fsqu00a.example', '/'],
    [undefined, '/meipi', 'http://localhost:4321', '/meipi/'],
    ['https://example.org', '/meipi', 'https://example.org', '/meipi/'],
    ['https://example.org', '/meipi/', 'https://example.org', '/meipi/'],
    ['https://example.org/meipi', undefined, 'https://example.org', '/meipi/'],
    ['https://example.org/meipi/', '', 'https://example.org', '/meipi/'],
    ['https://example.org/meipi/', '/meipi', 'https://example.org', '/meipi/'],
    ['https://example.org/~li/meipi-1.0_a/', undefined, 'https://example.org', '/~li/meipi-1.0_a/'],
  ])('where SITE_URL %j and BASE_PATH %j say: %s, below %s', (SITE_URL, BASE_PATH, origin, base) => {
    expect(siteAddress({ SITE_URL, BASE_PATH })).toEqual({ origin, base });
  });
});

const error = (SITE_URL: string | undefined, BASE_PATH: string | undefined): string => {
  try {
    siteAddress({ SITE_URL, BASE_PATH });
  } catch (thrown) {
    if (thrown instanceof ContentError) return thrown.message;
    throw thrown;
  }
  return 'none';
};

describe('SITE_URL is refused', () => {
  test.each([
    'example.org',
    'ftp://example.org',
    'https://',
    'https:///meipi',
    'https://example.org:port',
    'https://li@example.org',
    'https://example.org?a=1',
    'https://example.org/meipi/#top',
    'https://example.org/meipi?a=1',
    ' https://example.org',
  ])('as no address: %j', (address) => {
    expect(error(address, undefined)).toBe(
      `SITE_URL: found ${address}, expected an address such as https://example.org or https://example.org/meipi/`.replace(
        /\s+/g,
        ' ',
      ),
    );
  });

  test.each(['//', '/a//b', '/../a', '/a/./b', '/a/..', '/眉批/', '/%E7%9C%89/'])(
    'for a path that is written in several ways: %j',
    (path) => {
      expect(error(`https://example.org${path}`, undefined)).toBe(
        `SITE_URL: found https://example.org${path}, expected a path such as /meipi, of letters, digits and - . _ ~ between single slashes`,
      );
    },
  );
});

describe('BASE_PATH is refused', () => {
  test.each([
    'meipi',
    'meipi/',
    '//',
    '//meipi',
    '/a//b',
    '/..',
    '/a/../b',
    '/.',
    '/a?b',
    '/a#b',
    '/a b',
    '\\a',
  ])('as no path: %j', (path) => {
    expect(error('https://example.org', path)).toBe(
      `BASE_PATH: found ${path}, expected a path such as /meipi, of letters, digits and - . _ ~ between single slashes`,
    );
  });

  test.each(['/', '/other', '/meipi/more', '/Meipi'])('where SITE_URL has another path: %j', (path) => {
    expect(error('https://example.org/meipi/', path)).toBe(
      `BASE_PATH: found ${path}, expected the path of SITE_URL, /meipi/, or none`,
    );
  });
});

test('whatever is taken is taken whole: address and path make the address that was given', () => {
  const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  fc.assert(
    fc.property(fc.domain(), fc.array(segment, { maxLength: 4 }), (host, segments) => {
      const given = ['https:/', host, ...segments, ''].join('/');
      const { origin, base } = siteAddress({ SITE_URL: given });
      expect(origin + base).toBe(given);
      expect(siteAddress({ SITE_URL: origin, BASE_PATH: base })).toEqual({ origin, base });
    }),
  );
});
