import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit to a page loads before anything is asked for, in bytes after gzip. */
export interface Weight {
  /** The page with its style sheets and scripts. */
  total: number;
  /** Its scripts with all that they import. */
  scripts: number;
  /** How many files must be there before anything is shown. */
  blocking: number;
}

const sizes = new Map<string, number>();

function size(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
  sizes.set(file, known);
  return known;
}

const imported = /(?:\bfrom|\bimport)\s*["'](?<file>\.[^"']+)["']/g;

/** A script and what it imports, each once. */
function withImports(script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known;
  known.add(script);
  for (const { groups } of readFileSync(script, 'utf8').matchAll(imported)) {
    withImports(path.join(path.dirname(script), groups?.file ?? ''), known);
  }
  return known;
}

const element = /<(?:link|script)\b[^>]*>/g;
const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/**
 * Weighs a page.
 *
 * @param site the folder of a site that was built without a base path
 * @param page the page's file
 */
export function weigh(site: string, page: string): Weight {
  const html = readFileSync(page, 'utf8');
  const tags = html.match(element) ?? [];
  const [styles, scripts] = [new Set<string>(), new Set<string>()];
  let blocking = 0;
  for (const tag of tags) {
    const isStyle = attribute(tag, 'rel') === 'stylesheet';
    const file = attribute(tag, isStyle ? 'href' : 'src');
    if (file === null) continue;
    if (isStyle) styles.add(path.join(site, file));
    else withImports(path.join(site, file), scripts);
    if (isStyle || !/\b(?:async|defer|type="module")/.test(tag)) blocking += 1;
  }
  const sum = (files: ReadonlySet<string>): number =>
    [...files].reduce((bytes, file) => bytes + size(file), 0);
  const own = gzipSync(html, { level: 9 }).length;
  return { total: own + sum(styles) + sum(scripts), scripts: sum(scripts), blocking };
}
