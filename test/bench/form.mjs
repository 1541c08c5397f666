/** `node test/bench/form.mjs [--json] [--quick]`: the self-assessment in a browser, beside other ways to build the form. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from './form/browse.mjs';
import { measureMemory, measureWork, timePages, timeServedPages } from './form/passes.mjs';
import { planAnswers, planPacedAnswers, loadThirtyQuestions } from './form/questions.mjs';
import { listAims, listMeasures, formatReport } from './form/report.mjs';
import { openSite } from './form/site.mjs';

const THROTTLE = 4;

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const effort = flags.quick
  ? { loads: 2, rounds: 1, works: 2, answers: 20, counts: [20, 100, 200] }
  : { loads: 15, rounds: 3, works: 5, answers: 60, counts: [100, 1_000, 2_000] };

const questions = await loadThirtyQuestions();
const [first, last] = [0, questions.length - 1].map((question) => ({
  question,
  option: questions[question].options.length - 1,
}));
const answers = planAnswers(questions, effort.counts.at(-1));
const some = answers.slice(0, effort.answers);
const paced = planPacedAnswers(questions, effort.answers);

const site = await openSite();
try {
  const browser = await launch();
  try {
    const at = { browser, site, ends: { first, last }, throttle: THROTTLE };
    const found = {
      timed: await timePages(at, effort, some),
      served: await timeServedPages(at, effort),
      worked: await measureWork(at, effort, some, paced),
      remembered: await measureMemory(at, effort.counts, answers),
      bytes: site.bytes,
      counts: effort.counts,
    };
    const machine = {
      browser: `Chromium ${browser.version()}`,
      cpu: cpus()[0]?.model ?? 'unknown',
      throttle: THROTTLE,
    };
    const report = {
      machine,
      effort,
      measures: listMeasures(found),
      served: found.served,
      aims: listAims(found),
    };
    console.log(flags.json ? JSON.stringify(report, null, 2) : formatReport(report));
  } finally {
    await browser.close();
  }
} finally {
  await site.close();
}
