/**
 * Writes, for people to read, which papers every printed option asks for: `node packages/rules/scripts/review-needs.mjs` after the packs are
 * built. A test holds the file against the rules, so a change of either is read before it ships.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { decisionList } from './decision-list.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Where the reviewed list of a decision lies, from the package. */
const reviewedFile = (id) => `data/${id}/needs-reviewed.txt`;

/**
 * Lists every option once, under the title of its criterion: its points, its words, and the papers it asks for. “any of” says that it asks for
 * no paper by name and for a document of these kinds; – that it asks for nothing. “?” marks what only some cases ask for.
 *
 * @param {any} pack composed
 * @param {any} rules of its dossier
 * @returns {string}
 */
export function reviewNeeds(pack, rules) {
  const titles = new Map();
  for (const { no, sections } of pack.sets)
    for (const leaf of sections.flatMap(({ criteria }) => criteria.flatMap(leavesOf))) {
      const printed = titles.get(leaf.title.vi) ?? new Map();
      titles.set(leaf.title.vi, printed);
      for (const { text, points, ordinal } of optionsOf(leaf)) {
        const papers = askedFor(rules, no, leaf.id, ordinal);
        const kinds = leaf.evidence ?? [];
        const asks =
          papers.length > 0
            ? papers.join(', ')
            : points > 0 && kinds.length > 0
              ? `any of ${kinds.join(', ')}`
              : '–';
        const line = `${text}\n      → ${asks}`;
        const known = printed.get(line) ?? { points: new Set(), sets: [] };
        known.points.add(points);
        known.sets.push(no);
        printed.set(line, known);
      }
    }
  return [...titles]
    .map(([title, lines]) =>
      [
        `# ${title}`,
        ...[...lines].map(
          ([line, { points, sets }]) => `  ${[...points].join('/')} ${line} (sets ${joinNumbers(sets)})`,
        ),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function askedFor({ needs }, set, criterion, ordinal) {
  return needs
    .filter(({ picks }) =>
      picks.some(
        (one) => one.criterion === criterion && one.sets.includes(set) && one.options.includes(ordinal),
      ),
    )
    .map(({ id, optional }) => (optional ? `${id}?` : id));
}

function optionsOf({ options, max }) {
  if (!options) return [{ text: '(ô đánh dấu)', points: max, ordinal: 1 }];
  return options.map(({ text, points }, at) => ({ text: text.vi, points, ordinal: at + 1 }));
}

/** "1–3, 5" */
function joinNumbers(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function leavesOf(entry) {
  return entry.criteria ? entry.criteria.flatMap(leavesOf) : [entry];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [{ id }] = decisionList;
  const text = reviewNeeds(read(`packs/${id}.json`), read(`packs/dossier/${id}.json`));
  writeFileSync(new URL(reviewedFile(id), root), text);
}
