import { type Command, command } from '../src/cli/command.ts';
import { contentDir, outDir } from '../src/corpus/folders.ts';

/**
 * Runs a command with the arguments of the process and the folders that the environment names. Its exit status
 * becomes that of the process: 2, with one line on standard error, for unusable input.
 */
export async function run(body: Command): Promise<void> {
  process.exitCode = await command(body)(process.argv.slice(2), {
    out: (line) => {
      console.log(line);
    },
    err: (line) => {
      console.error(line);
    },
    content: contentDir,
    site: outDir,
  });
}
