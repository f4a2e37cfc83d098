import { expect } from 'vitest';

/** How many are told one by one. */
const told = 20;

/** What was found wrong, a line each; of many the first. */
function listed(findings: readonly string[]): string {
  const rest = findings.length - told;
  return [...findings.slice(0, told), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}

/**
 * Asserts that nothing was found wrong.
 *
 * @param findings a line each, which begins with the file and the place
 */
export function expectNone(findings: readonly string[]): void {
  if (findings.length === 0) return;
  const failure = new Error(listed(findings));
  Error.captureStackTrace(failure, expectNone);
  throw failure;
}

/**
 * Runs a check over all of some things, so that a failure names every one that does not pass. It stands where the first
 * one failed.
 *
 * @param things at least one
 * @param nameOf what a thing is called in the report
 * @param check fails by throwing
 */
export async function every<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  check: (thing: T) => void | Promise<void>,
): Promise<void> {
  expect(things.length).toBeGreaterThan(0);
  const failed: { name: string; error: Error }[] = [];
  for (const thing of things) {
    try {
      await check(thing);
    } catch (error) {
      failed.push({ name: nameOf(thing), error: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  const [first] = failed;
  if (!first) return;
  first.error.message = listed(failed.map(({ name, error }) => `${name}: ${error.message}`));
  throw first.error;
}
