import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { every } from './every.ts';
import { belowFixtureSite, fixtureSite } from './site.ts';

const urlOf = z.object({ title: z.string(), URL: z.string() });
const parsed = (text: string, forceType: string) => urlOf.parse(plugins.input.chain(text, { forceType })[0]);

test('every record has a citation in each format and both scripts, the same as on its page', async () => {
  const folder = path.join(fixtureSite.folder, 'r');
  const ids = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'index.html')));
  // Those that are withdrawn, too.
  expect(ids.length).toBe(119);
  await every(
    ids,
    (id) => `fixture-site/r/${id}/`,
    (id) => {
      const page = fixtureSite.document(`r/${id}`);
      const shown = Array.from(page.querySelectorAll('.cited pre'), ({ textContent }) => textContent);
      for (const script of ['zh-hans', 'zh-hant']) {
        const file = (ending: string): string => fixtureSite.text('r', id, `cite.${script}.${ending}`);
        const item = parsed(file('json'), '@else/json');
        expect(belowFixtureSite(item.URL)).toBe(`/r/${id}/`);
        expect(parsed(file('bib'), '@biblatex/text')).toEqual(item);
        expect(parsed(file('ris'), '@ris/file')).toEqual(item);
        const { length } = ['bib', 'ris', 'json'].filter((ending) => shown.includes(file(ending).trim()));
        expect(length).toBe(shown.length === 0 ? 0 : 3);
      }
    },
  );
});
