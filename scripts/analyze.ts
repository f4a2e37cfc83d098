/** `npm run analyze`: see `src/cli/analyze.ts`. */
import { analyze } from '../src/cli/analyze.ts';
import { run } from './run.ts';

await run(analyze);
