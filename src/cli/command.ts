import { ContentError } from '../model/contentError.ts';

/** Where a command reads, where it writes, and where it says what it did. */
export interface Surroundings {
  /** Says a line of what was asked for. */
  readonly out: (line: string) => void;
  /** Says a line about what went wrong, or is to be noticed. */
  readonly err: (line: string) => void;
  /** The content folder. */
  readonly content: string;
  /** The folder of the built site. */
  readonly site: string;
}

/**
 * What a command does with its arguments.
 *
 * @returns the exit status
 */
export type Command = (args: readonly string[], io: Surroundings) => number | Promise<number>;

/**
 * A command that answers unusable input, or arguments that it does not know, with one line and exit status 2.
 *
 * @returns its exit status is otherwise the command's own; it throws what else the command throws
 */
export const command =
  (body: Command) =>
  async (args: readonly string[], io: Surroundings): Promise<number> => {
    try {
      return await body(args, io);
    } catch (error) {
      if (!(error instanceof ContentError) && !isUsage(error)) throw error;
      io.err(error.message);
      return 2;
    }
  };

/** Whether an error says that the command was called with arguments it does not know. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
