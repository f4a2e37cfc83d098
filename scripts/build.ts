/** `npm run build`: checks the content, then writes the site to `dist/`. */
import { build } from 'astro';
import { day as calendarDay } from '../src/schemas/common.ts';
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
  const documents = readDocuments('content');
  readArticles('content', documents);
  readPages('content');
  for (const [file, text] of differences('content')) throw explain('content', file, text);
  checkAddresses('content', documents);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ force: true });
  return 0;
});
