import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectNone } from './every.ts';
import { liveSite } from './site.ts';
import { type Tag, tagsIn } from './tags.ts';

const pages = liveSite.pages.map(({ path: name, html }) => ({ name, tags: tagsIn(html) }));
const ids = new Map(
  pages.map(({ name, tags }) => [name, new Set(tags.map(({ attributes }) => attributes.id))]),
);

/** A page's element, as a failure names it. */
const place = (name: string, tag: Tag): string => `dist/${name}:${tag.place}`;

const isMeta = (tag: Tag, kind: 'name' | 'http-equiv', name: string): boolean =>
  tag.name === 'meta' && tag.attributes[kind] === name;

const isOf = (tag: Tag, relation: string): boolean => tag.name === 'link' && tag.attributes.rel === relation;

const isData = ({ name, attributes }: Tag): boolean =>
  name === 'script' && attributes.type === 'application/ld+json';

/** Whether a link within the site leads to a file that is there, and to an element of it. */
function isAnswered({ pathname, hash }: URL): boolean {
  const file = decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
  if (!existsSync(path.join(liveSite.folder, file))) return false;
  // `#:~:text=` names words of the page, no element.
  if (hash === '' || hash.startsWith('#:~:') || !file.endsWith('.html')) return true;
  return ids.get(file)?.has(decodeURIComponent(hash.slice(1))) ?? false;
}

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test('every page has links that lead somewhere within the site', () => {
  const answers = new Map<string, boolean>();
  const broken = pages.flatMap(({ name, tags }) =>
    tags.flatMap((tag) => {
      const link = tag.attributes.href ?? tag.attributes.src;
      if (link === undefined) return [];
      const url = new URL(link, new URL(name, 'http://site/'));
      if (url.host !== 'site') return [];
      const isKnown = answers.get(url.href) ?? isAnswered(url);
      answers.set(url.href, isKnown);
      return isKnown ? [] : [`${place(name, tag)}: ${url.pathname}${url.hash} leads nowhere`];
    }),
  );
  expect(answers.size).toBeGreaterThan(pages.length);
  expectNone(broken);
});

test('every page says its language, title, description and one main heading', () => {
  expectNone(
    pages.flatMap(({ name, tags }) => {
      const count = (element: string): number => tags.filter((tag) => tag.name === element).length;
      const language = tags.find((tag) => tag.name === 'html')?.attributes.lang ?? '';
      const description = tags.find((tag) => isMeta(tag, 'name', 'description'))?.attributes.content;
      return [
        ...(/^zh(-Han[st])?$/.test(language) ? [] : [`has the language “${language}”`]),
        ...((tags.find((tag) => tag.name === 'title')?.text.trim() ?? '') === '' ? ['has no title'] : []),
        ...(description ? [] : ['has no description']),
        ...['h1', 'main']
          .filter((element) => count(element) !== 1)
          .map((element) => `has ${count(element)} ${element}`),
      ].map((finding) => `dist/${name}:1: ${finding}`);
    }),
  );
});

test('the words of a speech say in which script they are', () => {
  const quoted = pages.flatMap(({ name, tags }) =>
    tags
      .filter(({ name: element, attributes }) => element === 'q' || attributes.class === 'speech')
      .map((tag) => ({ name, tag })),
  );
  expect(new Set(quoted.map(({ tag }) => tag.attributes.lang))).toEqual(new Set(['zh-Hans', 'zh-Hant']));
  // The page of the design shows a record in the other script, too.
  const inOneScript = /^zh-han[st]\/(?!design\/)/;
  expectNone(
    quoted
      .filter(
        ({ name, tag }) =>
          inOneScript.test(name) && !name.startsWith(tag.attributes.lang?.toLowerCase() ?? '-'),
      )
      .map(({ name, tag }) => `${place(name, tag)}: in ${tag.attributes.lang ?? 'no language'}`),
  );
});

test('every page says to the browser that nothing runs but scripts of the site', () => {
  expectNone(
    pages.flatMap(({ name, tags }) => {
      const policy =
        tags.find((tag) => isMeta(tag, 'http-equiv', 'content-security-policy'))?.attributes.content ?? '';
      return [
        ...(policy.includes("default-src 'self'") ? [] : ["does not restrict itself to 'self'"]),
        ...["'unsafe-inline'", "'unsafe-eval'"]
          .filter((word) => policy.includes(word))
          .map((word) => `allows ${word}`),
      ].map((finding) => `dist/${name}:1: ${finding}`);
    }),
  );
});

test('no page runs an inline script or has a style of its own', () => {
  expectNone(
    pages.flatMap(({ name, tags }) =>
      tags
        .filter((tag) => {
          const { src, style, onclick } = tag.attributes;
          const isInline = tag.name === 'script' && src === undefined && !isData(tag);
          return isInline || style !== undefined || onclick !== undefined;
        })
        .map((tag) => `${place(name, tag)}: inline in <${tag.name}>`),
    ),
  );
});

test('every page takes its scripts, styles and pictures from the site', () => {
  expectNone(
    pages.flatMap(({ name, tags }) =>
      tags
        .filter(
          (tag) =>
            (tag.name === 'script' && tag.attributes.src !== undefined) ||
            isOf(tag, 'stylesheet') ||
            (tag.name === 'img' && tag.attributes.src !== undefined),
        )
        .filter(({ attributes }) => !(attributes.src ?? attributes.href ?? '').startsWith('/'))
        .map((tag) => `${place(name, tag)}: <${tag.name}> of another host`),
    ),
  );
});

test('linked data are JSON', () => {
  const data = pages.flatMap(({ name, tags }) => tags.filter(isData).map((tag) => ({ name, tag })));
  expect(data.length).toBeGreaterThan(0);
  const broken = data.filter(({ tag }) => {
    try {
      JSON.parse(tag.text);
      return false;
    } catch {
      return true;
    }
  });
  expectNone(broken.map(({ name, tag }) => `${place(name, tag)}: broken JSON`));
});

test('every page in a script names the same page in the other', () => {
  const scripted = pages.filter(({ name }) => name.startsWith('zh-'));
  expect(scripted.length).toBeGreaterThan(0);
  expectNone(
    scripted.flatMap(({ name, tags }) => {
      const linked = (tag: Tag): string => new URL(tag.attributes.href ?? '').pathname;
      const own = `/${name.replace(/index\.html$/, '')}`;
      const rest = own.replace(/^\/zh-han[st]/, '');
      const wanted = [
        `zh-Hans /zh-hans${rest}`,
        `zh-Hant /zh-hant${rest}`,
        'x-default /',
        `canonical ${own}`,
      ];
      const found = [
        ...tags
          .filter((tag) => isOf(tag, 'alternate') && tag.attributes.hreflang !== undefined)
          .map((tag) => `${tag.attributes.hreflang ?? ''} ${linked(tag)}`),
        ...tags
          .filter((tag) => isOf(tag, 'canonical'))
          .slice(0, 1)
          .map((tag) => `canonical ${linked(tag)}`),
      ];
      return wanted
        .filter((link) => !found.includes(link))
        .map((link) => `dist/${name}:1: no link ${link}, but ${found.join(', ')}`);
    }),
  );
});
