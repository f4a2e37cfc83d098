/** `npm run dev`: see `src/cli/dev.ts`. */
import { dev } from '../src/cli/dev.ts';
import { run } from './run.ts';

await run(dev);
