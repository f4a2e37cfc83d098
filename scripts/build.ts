/** `npm run build`: checks the content, then writes the site to `dist/`, or to `OUT_DIR`. */
import path from 'node:path';
import { build } from 'astro';
import { currentCorpus } from '../src/corpus/current.ts';
import { contentDir, outDir } from '../src/folders.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { siteAddress } from '../src/schemas/siteAddress.ts';
import { differences, explain } from './differences.ts';
import { checkAddresses } from './permanent.ts';
import { run } from './run.ts';

await run(async () => {
  siteAddress(process.env);
  const toProject = path.relative(outDir, '.');
  if (!toProject.startsWith('..') || !path.relative(outDir, contentDir).startsWith('..'))
    throw new ContentError(
      'OUT_DIR',
      null,
      outDir,
      'a folder that holds neither the project nor its content',
    );
  const corpus = currentCorpus();
  for (const [file, text] of differences(corpus)) throw explain(corpus.folder, file, text);
  checkAddresses(corpus);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ force: true });
  return 0;
});
