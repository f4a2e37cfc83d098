import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { staticServer } from '../../src/cli/staticServer.ts';

const page = `<!doctype html><title>眉批</title>${'政策'.repeat(2000)}`;
let folder: string;
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('index.html', page);
  write('zh-hans/index.html', page);
  write('_astro/site.CAFE.css', 'p { color: red }');
  write('404.html', 'nothing here');
  server = staticServer(folder, '/meipi').listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function ask(target: string, headers: Record<string, string> = {}): Promise<Answer> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: address.port, path: target, headers }, (response) => {
      response.toArray().then((chunks: Buffer[]) => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      }, reject);
    }).on('error', reject);
  });
}

test('a page is compressed for those who can read that, and whole for those who cannot', async () => {
  const { headers, body } = await ask('/meipi/zh-hans/', { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
  expect(body.length).toBeLessThan(page.length / 10);
  expect(brotliDecompressSync(body).toString()).toBe(page);
  expect((await ask('/meipi/zh-hans/')).body.toString()).toBe(page);
});

test('what has a digest in its name is kept for ever, a page is asked for again', async () => {
  expect((await ask('/meipi/_astro/site.CAFE.css')).headers['cache-control']).toContain('immutable');
  const { headers } = await ask('/meipi/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/meipi/', { 'if-none-match': headers.etag ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test.each(['/meipi/nothing/', '/', '/meipi', '/meipi/../../etc/passwd', '/meipi/%2e%2e/%2e%2e/etc/passwd'])(
  'nothing stands at %s',
  async (target) => {
    const { status, headers, body } = await ask(target);
    expect([status, body.toString()]).toEqual([404, 'nothing here']);
    expect(headers['content-type']).toContain('text/html');
  },
);
