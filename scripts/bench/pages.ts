import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

/** What a page's first visit loads: itself, its style sheets and scripts with what those import, compressed. */
function weight(site: string, page: string): { total: number; scripts: number } {
  const html = readFileSync(page, 'utf8');
  let total = gzipSync(html, { level: 9 }).length;
  let scripts = 0;
  for (const [, file = ''] of html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
    const size = gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length;
    total += size;
    if (file.endsWith('.js')) scripts += size;
  }
  return { total, scripts };
}

/** Bytes of every kind of page in `dist/`, and of the search index. */
export function pageWeights(site: string, documents: readonly string[]): Measurement[] {
  if (!existsSync(site)) return [];
  const views = documents.flatMap((id) => [`d/${id}/`, `d/${id}/changes/`, `d/${id}/received/`]);
  const kinds = ['', 'search/', 'targets/', 'targets/all/', 'about/', ...views];
  const result = kinds.flatMap((kind): Measurement[] => {
    const page = path.join(site, 'zh-hans', kind, 'index.html');
    if (!existsSync(page)) return [];
    const { total, scripts } = weight(site, page);
    return [
      { what: `page /zh-hans/${kind}, gzip`, value: total, unit: 'bytes', bound: 'at most 60 KB' },
      {
        what: `page /zh-hans/${kind}, its scripts, gzip`,
        value: scripts,
        unit: 'bytes',
        bound: 'at most 12 KB',
      },
    ];
  });
  const index = path.join(site, 'pagefind');
  const files = existsSync(index) ? readdirSync(index, { recursive: true, encoding: 'utf8' }) : [];
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(index, file)).size, 0);
  return [...result, { what: 'search index, all files', value: bytes, unit: 'bytes' }];
}
