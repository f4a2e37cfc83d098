/** `npm run build`: checks the content, then writes the site to `dist/`. */
import { build } from 'astro';
import { currentCorpus } from '../src/corpus/current.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { differences, explain } from './differences.ts';
import { checkAddresses } from './permanent.ts';
import { run } from './run.ts';

await run(async () => {
  const address = process.env.SITE_URL;
  if (address !== undefined && !/^https?:\/\/[^/]/.test(address)) {
    throw new ContentError('SITE_URL', null, address, 'an address that begins with http');
  }
  const corpus = currentCorpus();
  for (const [file, text] of differences(corpus)) throw explain(corpus.folder, file, text);
  checkAddresses(corpus);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ force: true });
  return 0;
});
