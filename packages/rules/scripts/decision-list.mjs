/** The decisions of `data/packs.json`, the one in force first, each with the files of its folder, and the migrations between them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const data = new URL('../data/', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, data), 'utf8'));

/**
 * @typedef {object} ListedDecision
 * @property {string} id of its pack, and of its folder
 * @property {string} prefix stands before the names of its files, so that those of two decisions are told apart in one folder:
 *   none for the one in force, `148-2023.` for another
 * @property {boolean} [oneModule] whether it ships as one module too, for those who want no loading: `src/pack-26-2026.ts`
 */

/** @type {readonly ListedDecision[]} */
export const decisionList = readJson('packs.json').map((decision, at) => ({
  ...decision,
  prefix: at === 0 ? '' : `${decision.id.replace(/^vn-qd-/, '')}.`,
}));

/** The days of each decision, and what it replaces. */
export const datedDecisions = readJson('decisions.json');

/** Reads files of one decision by name; `undefined` for one that it does not bring. */
export const filesOf = (id) => ({
  json: (name) =>
    existsSync(new URL(`${id}/${name}.json`, data)) ? readJson(`${id}/${name}.json`) : undefined,
  text: (name) => {
    const file = new URL(`${id}/${name}.txt`, data);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  },
});

/** Reads the printed forms that a decision brings: none for one without a folder `forms/`. */
export function formFilesOf(id) {
  const folder = new URL(`${id}/forms/`, data);
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((file) => readJson(`${id}/forms/${file}`))
    : [];
}

/**
 * Reads a JSON file that a decision must bring.
 * @param {string} [who] needs it
 * @throws {Error} naming the file where there is none
 */
export const requiredJson = (id, name, who) => required(filesOf(id).json(name), `${id}/${name}.json`, who);

/** Reads a text that a decision must bring, likewise. */
export const requiredText = (id, name, who) => required(filesOf(id).text(name), `${id}/${name}.txt`, who);

function required(content, path, who = 'every decision') {
  if (content === undefined) throw new Error(`data/${path} is missing: ${who} needs it.`);
  return content;
}

/** Reads a file that decisions share where they bring none of their own: that of the newest which has one. */
export const newestJson = (name) => decisionList.map(({ id }) => filesOf(id).json(name)).find(Boolean);

/**
 * The migrations there are rules for, each with the name of the module that ships.
 * @throws {Error} for a file that does not name two decisions of the list
 */
export const migrationList = readdirSync(new URL('migrations/', data)).map((file) => {
  const route = file.replace(/\.json$/, '');
  const [from, to] = route.split('--').map((id) => decisionList.find((decision) => decision.id === id));
  if (!from || !to) throw new Error(`data/migrations/${file}: which two decisions of data/packs.json?`);
  return {
    route,
    from: from.id,
    to: to.id,
    module: `${from.prefix}${to.prefix}migration`,
    rules: readJson(`migrations/${file}`),
  };
});
