/** `npm start`, behind the build: serves `dist/`, or `OUT_DIR`, on this machine until it is stopped. */
import { once } from 'node:events';
import { ContentError } from '../model/contentError.ts';
import { siteAddress } from '../model/siteAddress.ts';
import { command } from './command.ts';
import { noArguments } from './options.ts';
import { staticServer } from './staticServer.ts';

const port = 4321;

/** The command `serve`: ends when the site is served. */
export const serve = command(async (args, { out, site }) => {
  noArguments(args);
  const { base } = siteAddress(process.env);
  const server = staticServer(site, base);
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ContentError(`port ${port}`, null, String(error), 'a port that nothing else listens on');
  }
  out(new URL(base, `http://localhost:${port}`).href);
  return 0;
});
