import { ContentError } from '../src/schemas/contentError.ts';

/**
 * Runs a command: exit status 2 and one line on standard error for unusable input, the command's own
 * status otherwise.
 */
export async function run(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof ContentError) && !isUsage(error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Whether an error says that the command was called with arguments it does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
