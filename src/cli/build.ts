/** `npm run build`: checks the content, then writes the site to `dist/`, or to `OUT_DIR`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readCorpus } from '../corpus/current.ts';
import { ContentError } from '../model/contentError.ts';
import { siteAddress } from '../model/siteAddress.ts';
import { command } from './command.ts';
import { differences, explain } from './differences.ts';
import { noArguments } from './options.ts';
import { checkAddresses } from './permanent.ts';

const isWithin = (folder: string, other: string): boolean => !path.relative(folder, other).startsWith('..');

/**
 * Refuses a folder that the site must not be written to, as everything in it is removed first.
 *
 * @throws ContentError for one that holds the project or its content, lies within the content, or holds what no
 *   build has written
 */
function checkFolder(site: string, content: string): void {
  if (isWithin(site, '.') || isWithin(site, content) || isWithin(content, site)) {
    throw new ContentError('OUT_DIR', null, site, 'a folder apart from the project and its content');
  }
  if (!existsSync(site)) return;
  // What a build writes first: one that was ended half-way has them, too.
  const isBuilt = ['_astro', 'favicon.svg'].some((name) => existsSync(path.join(site, name)));
  if (isBuilt || (statSync(site).isDirectory() && readdirSync(site).length === 0)) return;
  throw new ContentError(
    'OUT_DIR',
    null,
    `${site}, which holds something else`,
    'no folder, an empty one or a built site',
  );
}

/** The command `build`. */
export const build = command(async (args, { content, site }) => {
  noArguments(args);
  siteAddress(process.env);
  checkFolder(site, content);
  const corpus = readCorpus(content);
  for (const [file, text] of differences(corpus)) throw explain(corpus.folder, file, text);
  checkAddresses(corpus);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Takes a second to load, which content that cannot be used need not wait for.
  const astro = await import('astro');
  await astro.build({ force: true, outDir: site });
  return 0;
});
