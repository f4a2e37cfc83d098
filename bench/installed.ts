/**
 * Runs a measurement of another project's package, which `bench/package.json` brings. Without the package it is left
 * out, with a line on standard error.
 *
 * @param what the measurement, for that line
 * @param measure loads the package and measures
 * @returns null where the package is not installed
 */
export async function ifInstalled<T>(what: string, measure: () => Promise<T>): Promise<T | null> {
  try {
    return await measure();
  } catch (error) {
    if (!isMissing(error)) throw error;
    console.error(`bench: left out ${what}: found no package for it, expected npm ci --prefix bench`);
    return null;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
