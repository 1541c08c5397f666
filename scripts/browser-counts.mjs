/** A reporter of web-test-runner: counts what passed in each browser, names what failed, and writes it to a file. */
import { writeFileSync } from 'node:fs';

/** @param file gets `{ [browser]: { passed, failed, skipped, named } }` as JSON; `named` says each failure in a line */
export function browserCounts(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = {};
      for (const session of sessions) {
        const count = (counts[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0, named: [] });
        const tests = session.testResults ? testsIn(session.testResults) : [];
        for (const { name, passed, skipped, error } of tests) {
          count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
          if (!passed && !skipped) count.named.push(`${name}: ${error?.message ?? 'no reason given'}`);
        }
        // A file that does not load, breaks between its tests or has none of them fails no test of its own.
        const broken = !session.passed && tests.every(({ passed, skipped }) => passed || skipped);
        if (broken || tests.length === 0) {
          count.failed += 1;
          count.named.push(`${session.testFile}: ${session.errors[0]?.message ?? 'ran no test'}`);
        }
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

const testsIn = ({ name, tests, suites }) =>
  [...tests, ...suites.flatMap(testsIn)].map((test) => ({
    ...test,
    name: [name, test.name].filter(Boolean).join(' > '),
  }));
