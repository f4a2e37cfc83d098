import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { documentOf, pages, site } from './built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
  },
});

const known = new Map<string, Set<string>>();

/** The ids that a page of the built site has. */
function idsOf(file: string): Set<string> {
  let ids = known.get(file);
  if (!ids) {
    const document = documentOf(readFileSync(file, 'utf8'));
    ids = new Set(Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
    known.set(file, ids);
  }
  return ids;
}

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

describe.each(pages.map(({ path: name, html }) => [name, html]))('%s', (name, html) => {
  const document = documentOf(html);

  test('is valid HTML', async () => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`)).toEqual([]);
  });

  test('has links that lead somewhere within the site', () => {
    const here = new URL(name, 'http://site/');
    const broken = [...document.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .map((link) => new URL(link, here))
      .filter(({ host }) => host === 'site')
      .filter(({ pathname, hash }) => {
        const file = path.join(
          site,
          decodeURIComponent(pathname),
          pathname.endsWith('/') ? 'index.html' : '',
        );
        if (!existsSync(file)) return true;
        // `#:~:text=` names words of the page, no element.
        if (hash === '' || hash.startsWith('#:~:') || !file.endsWith('.html')) return false;
        return !idsOf(file).has(decodeURIComponent(hash.slice(1)));
      });
    expect(broken.map(({ pathname, hash }) => pathname + hash)).toEqual([]);
  });

  test('says its language, title, description and one main heading', () => {
    expect(document.documentElement.lang).toMatch(/^zh(-Han[st])?$/);
    expect(document.title).not.toBe('');
    expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toBeTruthy();
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('main').length).toBe(1);
  });

  test('runs no inline script, takes nothing from other hosts, and says so to the browser', () => {
    const policy = document
      .querySelector('meta[http-equiv="content-security-policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
    const data = 'script[type="application/ld+json"]';
    const inline = `script:not([src], [type="application/ld+json"]), [style], [onclick]`;
    expect(document.querySelectorAll(inline).length).toBe(0);
    for (const { textContent } of document.querySelectorAll(data)) JSON.parse(textContent);
    const loaded = [...document.querySelectorAll('script[src], link[rel="stylesheet"], img[src]')];
    for (const element of loaded) {
      expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^\//);
    }
  });
});

describe.each(
  pages.filter(({ path: name }) => name.startsWith('zh-')).map(({ path: name, html }) => [name, html]),
)('%s', (name, html) => {
  test('names the same page in the other script', () => {
    const document = documentOf(html);
    const links = Array.from(document.querySelectorAll('link[rel="alternate"][hreflang]'), (link) => [
      link.getAttribute('hreflang'),
      new URL(link.getAttribute('href') ?? '').pathname,
    ]);
    const own = `/${name.replace(/index\.html$/, '')}`;
    const rest = own.replace(/^\/zh-han[st]/, '');
    expect(links).toEqual(
      expect.arrayContaining([
        ['zh-Hans', `/zh-hans${rest}`],
        ['zh-Hant', `/zh-hant${rest}`],
        ['x-default', '/'],
      ]),
    );
    expect(
      new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').pathname,
    ).toBe(own);
  });
});
