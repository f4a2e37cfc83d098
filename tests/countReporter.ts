import type { Reporter, TestModule } from 'vitest/node';

/** How tests ended, in words: `3 passed, 0 failed, 1 skipped`. */
function outcome(modules: readonly TestModule[]): string {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string): number => results.filter((each) => each === state).length;
  // A file that cannot be read has no tests that could fail.
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return `${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`;
}

/** Ends the report with a line for each project, and one that counts all tests. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const [name, own] of Map.groupBy(modules, ({ project }) => project.name)) {
      const seconds = own.reduce((sum, module) => sum + module.diagnostic().duration, 0) / 1000;
      console.log(`${name}, ${own.length} files, ${seconds.toFixed(0)} s of tests, ${outcome(own)}`);
    }
    console.log(`tests: ${outcome(modules)}`);
  }
}
