/** `npm run ingest`: see `src/cli/ingest.ts`. */
import { ingest } from '../src/cli/ingest.ts';
import { run } from './run.ts';

await run(ingest);
