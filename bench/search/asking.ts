import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { IndexFile } from '../../src/query/search/build/buckets.ts';
import { folderName, pack } from '../../src/query/search/build/findFiles.ts';
import { noChoices } from '../../src/query/search/address.ts';
import { findFolder } from '../../src/query/search/layout.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { host } from './host.ts';

/** The folder of the index, below the site's. */
const findName = findFolder('').slice(1, -1);

/** What one question took. */
export interface Asked {
  readonly query: string;
  readonly total: number;
  /** Bytes that were transferred for it; scripts as they are compressed. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** Asked again, with everything loaded. */
  readonly again: number;
}

/** The size of the index on the server. */
export interface Stored {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly bytes: number;
}

/** Packs an index as it lies on the server. */
export function store(files: readonly IndexFile[]): Stored {
  const folder = folderName(files);
  const stored = new Map(files.map(({ name, bytes }) => [`${findName}/${folder}/${name}`, pack(bytes)]));
  stored.set(`${findName}/entry.json`, Buffer.from(JSON.stringify({ folder })));
  return { files: stored, bytes: [...stored.values()].reduce((sum, { length }) => sum + length, 0) };
}

function workerOf(site: string): string {
  const name = readdirSync(path.join(site, '_astro')).find((file) => /^worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error(`${site}: no search worker: npm run build`);
  return `_astro/${name}`;
}

/**
 * Asks an index in a browser, by the built site's own worker.
 *
 * @param site the built site
 * @param first questions, each asked on a page that has loaded nothing
 * @param further questions, asked one after another on one page after a first one
 */
export async function askInBrowser(
  site: string,
  { files }: Stored,
  { first, further }: { first: readonly string[]; further: readonly string[] },
): Promise<{ first: Asked[]; further: Asked[] }> {
  const worker = workerOf(site);
  const script = gzipSync(readFileSync(path.join(site, worker)), { level: 9 }).length;
  let bytes = 0;
  const server = await host(site, (name) => {
    if (name === worker) bytes += script;
    if (!name.startsWith(`${findName}/`)) return undefined;
    const file = files.get(name) ?? null;
    bytes += file?.length ?? 0;
    return file;
  });
  const browser = await launchBrowser();
  const open = async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.url}404.html`);
    const ask = (query: string) =>
      page.evaluate(
        async ({ address, request }) => {
          interface Window {
            searchWorker?: Worker;
          }
          const held = globalThis as unknown as Window;
          const start = performance.now();
          const line = held.searchWorker ?? new Worker(address, { type: 'module' });
          if (!held.searchWorker) {
            line.postMessage({
              number: 0,
              task: 'begin',
              given: { place: { base: '/', locale: 'zh-Hans' } },
            });
            held.searchWorker = line;
          }
          const carryOut = (task: string, given: object) =>
            new Promise<{ total: number; groups: { kind: string }[] }>((resolve, reject) => {
              const number = Math.ceil(performance.now() * 1000);
              const hear = ({ data }: MessageEvent<{ number: number; value?: never; message?: string }>) => {
                if (data.number !== number) return;
                line.removeEventListener('message', hear);
                if ('value' in data) resolve(data.value);
                else reject(new Error(data.message));
              };
              line.addEventListener('message', hear);
              line.postMessage({ number, task, given });
            });
          const { total, groups } = await carryOut('ask', { request });
          // What a page shows: the first of each group, twenty passages.
          for (const { kind } of groups)
            await carryOut('results', { request, kind, from: 0, to: kind === 'passage' ? 20 : 5 });
          return { total, milliseconds: performance.now() - start };
        },
        {
          address: `/${worker}`,
          request: { query, choices: noChoices, received: false, all: false },
        },
      );
    return { page, ask };
  };
  type Page = Awaited<ReturnType<typeof open>>;
  const measure = async ({ ask }: Page, query: string): Promise<Asked> => {
    bytes = 0;
    const { total, milliseconds } = await ask(query);
    const transferred = bytes;
    // Answers are kept: another that is asked in between makes this one be found anew.
    const again = await ask(`${query} `);
    return { query, total, bytes: transferred, milliseconds, again: again.milliseconds };
  };
  try {
    const firsts: Asked[] = [];
    for (const query of first) {
      const page = await open();
      firsts.push(await measure(page, query));
      await page.page.close();
    }
    const page = await open();
    await page.ask('发展');
    const others: Asked[] = [];
    for (const query of further) others.push(await measure(page, query));
    return { first: firsts, further: others };
  } finally {
    await browser.close();
    await server.close();
  }
}
