import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';
import { canHaveBrowser } from '../runtime/machine.mjs';

/** What failed beside tests: files that cannot be read, and what is prepared for tests. */
const failedAround = (module: TestModule): number =>
  module.errors().length +
  [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;

/** How many tests ended in which way. */
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function count(modules: readonly TestModule[], beside = 0): Counts {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const ended = (state: string): number => results.filter((each) => each === state).length;
  const failed = modules.reduce((sum, module) => sum + failedAround(module), ended('failed') + beside);
  return { passed: ended('passed'), failed, skipped: ended('skipped') };
}

/** Counts in words: `3 passed, 0 failed, 1 skipped`. */
const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Ends the report with a line for each project, and one that counts all tests. A name that no test has is a failure. */
export default class CountReporter implements Reporter {
  #names: RegExp | undefined;

  onInit(vitest: Vitest): void {
    this.#names = vitest.getGlobalTestNamePattern();
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    for (const [name, own] of Map.groupBy(modules, ({ project }) => project.name)) {
      const seconds = own.reduce((sum, module) => sum + module.diagnostic().duration, 0) / 1000;
      console.log(`${name}, ${own.length} files, ${seconds.toFixed(0)} s of tests, ${inWords(count(own))}`);
    }
    if (!canHaveBrowser()) console.log('browser: left out, as there is none');
    const all = count(modules, unhandledErrors.length);
    console.log(`tests: ${inWords(all)}`);
    if (this.#names === undefined || modules.length === 0 || all.passed + all.failed > 0) return;
    console.error(`-t ${this.#names.source}: found no test of this name, expected one`);
    process.exitCode = 1;
  }
}
