/** `npm run build`: checks the content, then writes the site to `dist/`. */
import { build } from 'astro';
import { readArticles, readReceived } from './content.ts';
import { run } from './run.ts';

await run(async () => {
  const received = readReceived('content');
  readArticles('content', received);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ force: true });
  return 0;
});
