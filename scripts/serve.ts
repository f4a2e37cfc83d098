/** `npm start`, behind the build: serves `dist/`, or `OUT_DIR`, on this machine until it is stopped. */
import { once } from 'node:events';
import { outDir } from '../src/folders.ts';
import { ContentError } from '../src/schemas/contentError.ts';
import { run } from './run.ts';
import { staticServer } from './staticServer.ts';

const port = 4321;

await run(async () => {
  const base = process.env.BASE_PATH ?? '/';
  const server = staticServer(outDir, base);
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ContentError(`port ${port}`, null, String(error), 'a port that nothing else listens on');
  }
  console.log(new URL(base, `http://localhost:${port}`).href);
  return 0;
});
