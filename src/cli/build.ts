/** `npm run build`: checks the content, then writes the site to `dist/`, or to `OUT_DIR`. */
import path from 'node:path';
import { readCorpus } from '../corpus/current.ts';
import { ContentError } from '../schemas/contentError.ts';
import { siteAddress } from '../schemas/siteAddress.ts';
import { command } from './command.ts';
import { differences, explain } from './differences.ts';
import { checkAddresses } from './permanent.ts';

/** The command `build`. */
export const build = command(async (_, { content, site }) => {
  siteAddress(process.env);
  const toProject = path.relative(site, '.');
  if (!toProject.startsWith('..') || !path.relative(site, content).startsWith('..'))
    throw new ContentError('OUT_DIR', null, site, 'a folder that holds neither the project nor its content');
  const corpus = readCorpus(content);
  for (const [file, text] of differences(corpus)) throw explain(corpus.folder, file, text);
  checkAddresses(corpus);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Takes a second to load, which content that cannot be used need not wait for.
  const astro = await import('astro');
  await astro.build({ force: true, outDir: site });
  return 0;
});
