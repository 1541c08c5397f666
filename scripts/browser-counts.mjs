/** A reporter of web-test-runner: counts what passed and failed in each browser, and writes it to a file. */
import { writeFileSync } from 'node:fs';

/** @param file gets `{ [browser]: { passed, failed, skipped } }` as JSON */
export function browserCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const count = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        const tests = session.testResults ? testsIn(session.testResults) : [];
        for (const { passed, skipped } of tests)
          count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        // A file that does not load, breaks between its tests or has none of them fails no test of its own.
        const broken = !session.passed && tests.every(({ passed, skipped }) => passed || skipped);
        if (broken || tests.length === 0) count.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

const testsIn = ({ tests, suites }) => [...tests, ...suites.flatMap(testsIn)];
