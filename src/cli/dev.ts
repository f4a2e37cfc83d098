/** `npm run dev`: serves the site while it is worked on, on this machine until it is stopped. `--port` names another port. */
import { parseArgs } from 'node:util';
import { ContentError } from '../model/contentError.ts';
import { siteAddress } from '../model/siteAddress.ts';
import { command } from './command.ts';

const usualPort = '4321';

/** The command `dev`: ends when the site is served. */
export const dev = command(async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: usualPort } },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new ContentError('--port', null, values.port, 'a number from 0 to 65535');
  }
  siteAddress(process.env);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Takes a second to load, which a call that cannot be used need not wait for.
  const astro = await import('astro');
  await astro.dev({ server: { port } });
  return 0;
});
