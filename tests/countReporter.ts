import type { Reporter, TestModule } from 'vitest/node';

/** Ends the report with one line that counts the tests. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string): number => results.filter((each) => each === state).length;
    console.log(
      `${results.length} tests: ${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`,
    );
  }
}
