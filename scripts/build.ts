/** `npm run build`: see `src/cli/build.ts`. */
import { build } from '../src/cli/build.ts';
import { run } from './run.ts';

await run(build);
