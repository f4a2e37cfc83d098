import compression from 'compression';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Files whose names hold a digest of what is in them never change. */
const forEver = 'public, max-age=31536000, immutable';
/** All others are asked for again, and answered with a 304 where they are what they were. */
const revalidated = 'no-cache';

/**
 * A server that does for a built site what a static host does: it compresses (Brotli or gzip), lets files
 * with a digest in their names be kept for ever, and answers an unknown address with 404.html. The list of
 * files is read once, so it is made when the site is built.
 *
 * @param folder the built site; the call throws where it has no 404.html
 * @param base the path that the site lives under, with or without slashes at its ends
 * @returns not listening yet
 */
export function staticServer(folder: string, base: string): Server {
  const prefix = ['', ...base.split('/').filter((part) => part !== '')].join('/');
  const missing = readFileSync(path.join(folder, '404.html'));
  const compress = compression();
  const serve = sirv(folder, {
    etag: true,
    setHeaders(response, file) {
      response.setHeader('cache-control', file.startsWith('/_astro/') ? forEver : revalidated);
    },
  });
  return createServer((request, response) => {
    const target = request.url ?? '/';
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      response.end(missing);
    };
    compress(request, response, () => {
      if (!target.startsWith(`${prefix}/`)) {
        notFound();
        return;
      }
      request.url = target.slice(prefix.length);
      serve(request, response, notFound);
    });
  });
}
