import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentOf, liveSite } from './site.ts';

const inScripts = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });
const scripts = ['zh-Hans', 'zh-Hant'] as const;
const data = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(path.join(liveSite.folder, 'data', name), 'utf8')));

const documents = data(
  'documents.json',
  z.array(z.object({ id: z.string(), speech: z.string(), text: inScripts })),
);
const records = data(
  'records.json',
  z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      speech: z.string(),
      anchor: z.object({
        start: z.int(),
        end: z.int(),
        exact: inScripts,
        prefix: inScripts,
        suffix: inScripts,
      }),
    }),
  ),
);

test('there are records, each once', () => {
  expect(records.length).toBeGreaterThan(0);
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test("every record's quotation stands in its text at its offsets, in both scripts", () => {
  for (const { document, anchor } of records) {
    const text = documents.find(({ id }) => id === document)?.text;
    for (const script of scripts) {
      const characters = [...(text?.[script] ?? '')];
      const { start, end, prefix, exact, suffix } = anchor;
      expect(characters.slice(start, end).join('')).toBe(exact[script]);
      expect(characters.slice(0, start).join('').endsWith(prefix[script])).toBe(true);
      expect(characters.slice(end).join('').startsWith(suffix[script])).toBe(true);
    }
  }
});

const pages = documents.flatMap((document) =>
  scripts.map((script) => [document.id, script, document] as const),
);

describe.each(pages)('%s in %s', (id, script, { speech, text }) => {
  const page = documentOf(
    readFileSync(path.join(liveSite.folder, script.toLowerCase(), 'd', id, 'index.html'), 'utf8'),
  );
  const marks = [...page.querySelectorAll('[data-record]')];
  const idsOf = (selector: string): string[] =>
    Array.from(page.querySelectorAll(selector), (element) => element.id);

  test('marks every record of the document, under its number, and nothing else but those of the speech', () => {
    const marked = marks.map((mark) => mark.getAttribute('data-record') ?? '');
    const own = records.filter(({ document }) => document === id).map((record) => record.id);
    const known = records.filter((record) => record.speech === speech).map((record) => record.id);
    expect(marked).toEqual(expect.arrayContaining(own));
    expect(known).toEqual(expect.arrayContaining(marked));
    expect(marks.map((mark) => mark.id)).toEqual(marked.map((name) => `r-${/\d+$/.exec(name)?.[0]}`));
  });

  test('lists what it marks, each with the way back', () => {
    const listed = idsOf('.records li[id]').map((name) => name.replace('record-', 'r-'));
    expect(listed.toSorted()).toEqual(idsOf('[data-record]').toSorted());
    for (const name of listed) expect(page.querySelector(`.records a[href="#${name}"]`)).not.toBeNull();
  });

  test('has the text as it is, with no link within a link', () => {
    const own = documentOf(page.documentElement.outerHTML);
    for (const note of own.querySelectorAll('.notes')) note.remove();
    const blocks = Array.from(
      own.querySelectorAll('.speech :is(h2, h3, p)'),
      ({ textContent }) => textContent,
    );
    expect(blocks.join('\n')).toBe(text[script]);
    expect(page.querySelectorAll('a a').length).toBe(0);
  });
});
