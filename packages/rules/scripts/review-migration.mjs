/** Prints a map from one decision to another for people to read: `node packages/rules/scripts/review-migration.mjs [set] [from--to]`. */
import { listScoredCriteria } from '@ocop-kit/engine';
import { readFileSync } from 'node:fs';
import { decisionList, migrationList } from './decision-list.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const [, , wanted, route = latestRoute()] = process.argv;
const map = read(`packs/migrations/${route}.json`);
const [from, to] = [map.from, map.to].map((id) => read(`packs/${id}.json`));

const byId = (pack, no) =>
  new Map(listScoredCriteria(pack.sets.find((set) => set.no === no)).map((leaf) => [leaf.id, leaf]));
const reason = (id) => (id ? ` — ${map.why[id].vi}` : '');
const points = ({ points: worth, minimum = 0 }) => `${worth}${'*'.repeat(minimum)}`;

for (const set of map.sets.filter(({ from: no }) => wanted === undefined || no === Number(wanted))) {
  const [old, now] = [byId(from, set.from), byId(to, set.to)];
  console.log(`\n# ${set.from} → ${set.to}${reason(set.why)}`);
  for (const { from: id, to: next, why, options = [] } of set.criteria) {
    const target = now.get(next);
    console.log(
      `${id} ${old.get(id).title.vi} → ${target ? `${next} ${target.title.vi}` : 'mất'}${reason(why)}`,
    );
    options.forEach((option, i) => {
      const was = old.get(id).options[i];
      const is = option.to === null ? undefined : target.options[option.to - 1];
      console.log(`    ${option.how.padEnd(8)} ${points(was)} ${was.text.vi}`);
      if (option.how !== 'exact' || points(was) !== points(is))
        console.log(
          `             ${is ? `${points(is)} ${is.text.vi}` : ''}${reason(option.how === 'exact' ? undefined : option.why)}`,
        );
    });
  }
  for (const { criterion, why } of set.added)
    console.log(`+ ${criterion} ${now.get(criterion).title.vi}${reason(why)}`);
  for (const { from: id, to: next, why } of set.conditions) console.log(`! ${id} → ${next}${reason(why)}`);
}

/** The one that leads to the decision in force. */
function latestRoute() {
  return migrationList.findLast(({ to }) => to === decisionList[0].id)?.route;
}
