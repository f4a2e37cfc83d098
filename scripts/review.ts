/** `npm run review`: see `src/cli/review.ts`. */
import { review } from '../src/cli/review.ts';
import { run } from './run.ts';

await run(review);
