/** `npm run evidence`: see `src/cli/evidence.ts`. */
import { evidence } from '../src/cli/evidence.ts';
import { run } from './run.ts';

await run(evidence);
