import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server. */
export interface SiteServer {
  /** The address of the site, with its base path and a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** The file that a request means, or null for one outside the site. */
function fileFor(folder: string, base: string, target: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(target, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!name.startsWith(base) || name.includes('\0')) return null;
  const file = path.join(folder, name.slice(base.length));
  if (!path.join(file, path.sep).startsWith(path.join(folder, path.sep))) return null;
  return name.endsWith('/') ? path.join(file, 'index.html') : file;
}

/**
 * Serves a built site the way a plain static host does, on a free port of this machine.
 *
 * @param folder the built site
 * @param options.base the path it lives under, with both slashes
 * @param options.missing says of a path (below the base) that it shall not be there
 */
export async function serveSite(
  folder: string,
  { base = '/', missing = () => false }: { base?: string; missing?: (name: string) => boolean } = {},
): Promise<SiteServer> {
  const read = async (target: string): Promise<{ status: number; type: string; body: Buffer }> => {
    const file = fileFor(folder, base, target);
    if (file !== null && !missing(path.relative(folder, file))) {
      try {
        const type = types[path.extname(file)] ?? 'application/octet-stream';
        return { status: 200, type, body: await readFile(file) };
      } catch {
        // Not a file: answered below.
      }
    }
    const body = await readFile(path.join(folder, '404.html')).catch(() => Buffer.from('not found'));
    return { status: 404, type: 'text/html; charset=utf-8', body };
  };
  const server = createServer((request, response) => {
    void read(request.url ?? '/').then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
