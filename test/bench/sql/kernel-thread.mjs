/** A thread that scores drawn sheets over and over, and adds their results up. */
import { parentPort, workerData } from 'node:worker_threads';
import { compileSet, OUTCOMES, scoreMany } from '@ocop-kit/engine';

const { set: source, bytes, declared } = workerData;
const set = compileSet(source);
const sheets = bytes.length / set.leaves.length;
const RATED = OUTCOMES.indexOf('rated');
const NO_STARS = 255;
let into;

parentPort?.on('message', (times) => {
  const sum = { total: 0, stars: 0, rated: 0, missed: 0 };
  for (let time = 0; time < times; time++) {
    into = scoreMany(set, bytes, { declared, into });
    for (let sheet = 0; sheet < sheets; sheet++) {
      const stars = into.stars[sheet];
      sum.total += into.totals[sheet];
      if (stars !== NO_STARS) sum.stars += stars;
      if (into.outcomes[sheet] === RATED) sum.rated++;
    }
    const width = set.leaves.length;
    for (let sheet = 0; sheet < sheets; sheet++) {
      for (let at = sheet * width; at < (sheet + 1) * width; at++) {
        const from = into.missedFrom[at];
        if (from > 0 && from <= 4) {
          sum.missed++;
          break;
        }
      }
    }
  }
  parentPort?.postMessage(sum);
});
