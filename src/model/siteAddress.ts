import { ContentError } from './contentError.ts';

/** Where a site lives. */
export interface SiteAddress {
  /** Scheme, host and port: `https://example.org`. */
  origin: string;
  /** The path that everything lies under, with a slash at either end. */
  base: string;
}

/** Where it lives when nothing is said: at the root of this machine. */
const local = 'http://localhost:4321';

/** Segments of characters that no host, server or browser writes in two ways. */
const path = /^\/(?:(?!\.{1,2}(?:\/|$))[\w.~-]+(?:\/|$))*$/;

const expectedPath = 'a path such as /meipi, of letters, digits and - . _ ~ between single slashes';

function originAndPath(address: string): { origin: string; path: string } {
  const expected = 'an address such as https://example.org or https://example.org/meipi/';
  // What is no more than scheme, host and path; anything else would be lost on the way into the pages.
  const whole = /^https?:\/\/[^/?#@\\\s]+(?<path>\/[^?#\\\s]*)?$/.exec(address);
  if (!whole || !URL.canParse(address)) throw new ContentError('SITE_URL', null, address, expected);
  return { origin: new URL(address).origin, path: whole.groups?.path ?? '/' };
}

function baseOf(value: string, name: string, given: string): string {
  if (!path.test(value)) throw new ContentError(name, null, given, expectedPath);
  return value.endsWith('/') ? value : `${value}/`;
}

/**
 * Where the site will live, from what the environment says of it. The path may stand in either of the two;
 * where it stands in both, they must agree. An empty value is none.
 *
 * @param environment `SITE_URL`: an address with or without a path; `BASE_PATH`: a path
 * @throws ContentError for an address or a path that cannot be used whole, and for two paths that differ
 */
export function siteAddress({
  SITE_URL = '',
  BASE_PATH = '',
}: Readonly<Record<string, string | undefined>>): SiteAddress {
  const address = SITE_URL === '' ? local : SITE_URL;
  const { origin, path: stated } = originAndPath(address);
  const fromAddress = baseOf(stated, 'SITE_URL', address);
  if (BASE_PATH === '') return { origin, base: fromAddress };
  const base = baseOf(BASE_PATH, 'BASE_PATH', BASE_PATH);
  if (fromAddress !== '/' && fromAddress !== base) {
    throw new ContentError('BASE_PATH', null, BASE_PATH, `the path of SITE_URL, ${stated}, or none`);
  }
  return { origin, base };
}
