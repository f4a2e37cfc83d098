/** `npm run build`: checks the content, then writes the site to `dist/`, or to `OUT_DIR`. */
import { build } from 'astro';
import path from 'node:path';
import { day as calendarDay } from '../src/schemas/common.ts';
import { contentDir, outDir } from '../src/folders.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { siteAddress } from '../src/schemas/siteAddress.ts';
import { readArticles, readDocuments, readPages } from './content.ts';
import { differences, explain } from './differences.ts';
import { checkAddresses } from './permanent.ts';
import { run } from './run.ts';

await run(async () => {
  siteAddress(process.env);
  const day = process.env.BUILD_DAY ?? '';
  if (day !== '' && !calendarDay.safeParse(day).success)
    throw new ContentError('BUILD_DAY', null, day, 'a day as YYYY-MM-DD');
  const toProject = path.relative(outDir, '.');
  if (!toProject.startsWith('..') || !path.relative(outDir, contentDir).startsWith('..'))
    throw new ContentError(
      'OUT_DIR',
      null,
      outDir,
      'a folder that holds neither the project nor its content',
    );
  const documents = readDocuments(contentDir);
  readArticles(contentDir, documents);
  readPages(contentDir);
  for (const [file, text] of differences(contentDir)) throw explain(contentDir, file, text);
  checkAddresses(contentDir, documents);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ force: true });
  return 0;
});
