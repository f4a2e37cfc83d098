import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { canHaveBrowser } from '../scripts/browser.ts';

/** What failed beside tests: files that cannot be read, and what is prepared for tests. */
const failedAround = (module: TestModule): number =>
  module.errors().length +
  [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;

/** How tests ended, in words: `3 passed, 0 failed, 1 skipped`. */
function outcome(modules: readonly TestModule[], beside = 0): string {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string): number => results.filter((each) => each === state).length;
  const failed = modules.reduce((sum, module) => sum + failedAround(module), count('failed') + beside);
  return `${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`;
}

/** Ends the report with a line for each project, and one that counts all tests. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    for (const [name, own] of Map.groupBy(modules, ({ project }) => project.name)) {
      const seconds = own.reduce((sum, module) => sum + module.diagnostic().duration, 0) / 1000;
      console.log(`${name}, ${own.length} files, ${seconds.toFixed(0)} s of tests, ${outcome(own)}`);
    }
    if (!canHaveBrowser()) console.log('browser: left out, as there is none');
    console.log(`tests: ${outcome(modules, unhandledErrors.length)}`);
  }
}
