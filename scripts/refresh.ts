/** `npm run refresh`: see `src/cli/refresh.ts`. */
import { refresh } from '../src/cli/refresh.ts';
import { run } from './run.ts';

await run(refresh);
