/** Finds, for each paper of `needs.json`, the options of every set whose words ask for it. */

/**
 * @typedef {object} Claim
 * @property {readonly string[]} [criteria] printed titles; every criterion where there are none
 * @property {readonly string[]} [says] words of the option, whatever their capitals, one of which it must print; any words where there are none
 * @property {readonly string[]} [unless] words that it must not print
 */

/**
 * An option worth nothing asks for nothing: it says that something is not there.
 *
 * @param {any} pack composed
 * @param {readonly any[]} needs of `needs.json`, each with its claims
 * @returns {readonly object[]} the needs of `ocop-dossier-rules/1`, their picks in the order of the sets
 * @throws {Error} for words or a title that no option matches, a kind of evidence that there is not, and two needs of one id
 */
export function resolveNeeds(pack, needs) {
  const kinds = new Set((pack.header.evidenceKinds ?? []).map(({ id }) => id));
  const options = listOptions(pack);
  const ids = new Set();
  return needs.map(({ claims, ...need }) => {
    if (ids.has(need.id)) throw new Error(`needs.json: “${need.id}” stands there twice.`);
    ids.add(need.id);
    const unknown = need.evidence.find((kind) => !kinds.has(kind));
    if (unknown) throw new Error(`needs.json: “${need.id}” is of the unknown kind “${unknown}”.`);
    return { ...need, picks: joinSets(claims.flatMap((claim) => matchClaim(claim, options, need.id))) };
  });
}

/**
 * @param {any} pack composed
 * @returns every option that is worth something, and every box to tick
 */
export function listOptions({ sets }) {
  return sets.flatMap(({ no, sections }) =>
    sections
      .flatMap(({ criteria }) => criteria.flatMap(leavesOf))
      .flatMap(({ id, title, options, tick }) =>
        tick
          ? [{ set: no, criterion: id, title: title.vi, ordinal: 1, text: '' }]
          : options.flatMap(({ points, text }, at) =>
              points > 0 ? [{ set: no, criterion: id, title: title.vi, ordinal: at + 1, text: text.vi }] : [],
            ),
      ),
  );
}

/** @param {Claim} claim */
function matchClaim(claim, options, id) {
  const inCriteria = options.filter(({ title }) => claim.criteria?.includes(title) ?? true);
  const unprinted = claim.criteria?.find((title) => !inCriteria.some((option) => option.title === title));
  if (unprinted) throw new Error(`needs.json: “${id}” names the title “${unprinted}”, which nothing prints.`);
  const idle = [...(claim.says ?? []), ...(claim.unless ?? [])].find(
    (words) => !inCriteria.some((option) => prints(option, words)),
  );
  if (idle)
    throw new Error(`needs.json: “${id}” waits for “${idle}”, which no option of its criteria prints.`);
  return inCriteria.filter(
    (option) =>
      (claim.says?.some((words) => prints(option, words)) ?? true) &&
      !claim.unless?.some((words) => prints(option, words)),
  );
}

const prints = ({ text }, words) => text.toLowerCase().includes(words.toLowerCase());

/** Sets that ask for it by the same options of the same criterion stand together. */
function joinSets(options) {
  const ordinals = new Map();
  for (const { set, criterion, ordinal } of options) {
    const key = `${set} ${criterion}`;
    const known = ordinals.get(key) ?? { set, criterion, options: new Set() };
    known.options.add(ordinal);
    ordinals.set(key, known);
  }
  const picks = new Map();
  for (const { set, criterion, options: found } of ordinals.values()) {
    const sorted = [...found].sort((a, b) => a - b);
    const key = `${criterion} ${sorted.join()}`;
    const known = picks.get(key) ?? { sets: [], criterion, options: sorted };
    known.sets.push(set);
    picks.set(key, known);
  }
  return [...picks.values()];
}

function leavesOf(entry) {
  return entry.criteria ? entry.criteria.flatMap(leavesOf) : [entry];
}
