/** `npm start`, behind the build: see `src/cli/serve.ts`. */
import { serve } from '../src/cli/serve.ts';
import { run } from './run.ts';

await run(serve);
