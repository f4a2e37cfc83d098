import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port, with other files in the place of some of its own.
 *
 * @param instead files by their path below the site, without a slash before; null for one that is not there
 */
export async function host(
  site: string,
  instead: (name: string) => Buffer | null | undefined,
): Promise<Host> {
  const read = async (name: string): Promise<Buffer | null> => {
    const other = instead(name);
    if (other !== undefined) return other;
    return readFile(path.join(site, path.normalize(`/${name}`))).catch(() => null);
  };
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    void read(name).then((body) => {
      const type = types[path.extname(name)] ?? 'application/octet-stream';
      response.writeHead(body ? 200 : 404, { 'content-type': type, 'content-length': body?.length ?? 0 });
      response.end(body ?? undefined);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
