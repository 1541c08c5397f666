/** Finds, for each paper of `needs.json`, the options of every set whose words ask for it. */

/**
 * @typedef {object} Claim
 * @property {readonly string[]} [criteria] printed titles; every criterion where there are none
 * @property {readonly string[]} [says] words of the option, whatever their capitals, one of which it must print; any words where there are none
 * @property {readonly string[]} [unless] words that it must not print
 * @property {readonly string[]} [notes] words, one of which a note beneath the criterion must print
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
      .flatMap(({ id, title, notes = [], options, tick }) => {
        const criterion = { set: no, criterion: id, title: title.vi, notes: notes.map(({ vi }) => vi) };
        return tick
          ? [{ ...criterion, ordinal: 1, text: '' }]
          : options.flatMap(({ points, text }, at) =>
              points > 0 ? [{ ...criterion, ordinal: at + 1, text: text.vi }] : [],
            );
      }),
  );
}

/**
 * Carries needs to a decision that prints some of the same options under the same titles. Where they stand in several sets of the first, what
 * all of these ask for is carried.
 *
 * @param {any} pack the other decision
 * @param {any} from the decision whose needs these are
 * @param {readonly any[]} needs resolved, of `from`
 * @returns {readonly object[]} those that some option asks for; of no kind of evidence where the other decision has none
 */
export function carryNeeds(pack, from, needs) {
  const kinds = new Set((pack.header.evidenceKinds ?? []).map(({ id }) => id));
  const asked = new Map();
  for (const option of listOptions(from)) {
    const ids = needs.filter(({ picks }) => picks.some((one) => isPick(one, option))).map(({ id }) => id);
    const known = asked.get(keyOf(option));
    asked.set(keyOf(option), known ? known.filter((id) => ids.includes(id)) : ids);
  }
  return needs.flatMap((need) => {
    const options = listOptions(pack).filter((option) => asked.get(keyOf(option))?.includes(need.id));
    if (options.length === 0) return [];
    return [{ ...need, evidence: need.evidence.filter((kind) => kinds.has(kind)), picks: joinSets(options) }];
  });
}

const keyOf = ({ title, text }) => `${title}\n${text}`;

const isPick = ({ sets, criterion, options }, option) =>
  criterion === option.criterion && sets.includes(option.set) && options.includes(option.ordinal);

/** @param {Claim} claim */
function matchClaim(claim, options, id) {
  const inCriteria = options.filter(({ title }) => claim.criteria?.includes(title) ?? true);
  const unprinted = claim.criteria?.find((title) => !inCriteria.some((option) => option.title === title));
  if (unprinted) throw new Error(`needs.json: “${id}” names the title “${unprinted}”, which nothing prints.`);
  const idle = [
    ...[claim.says, claim.unless].flatMap((words = []) =>
      words.filter((one) => !inCriteria.some(({ text }) => prints(text, one))),
    ),
    ...(claim.notes ?? []).filter((one) => !inCriteria.some(({ notes }) => prints(notes.join(), one))),
  ][0];
  if (idle)
    throw new Error(`needs.json: “${id}” waits for “${idle}”, which no option of its criteria prints.`);
  return inCriteria.filter(
    (option) =>
      (claim.says?.some((words) => prints(option.text, words)) ?? true) &&
      (claim.notes?.some((words) => prints(option.notes.join(), words)) ?? true) &&
      !claim.unless?.some((words) => prints(option.text, words)),
  );
}

const prints = (text, words) => text.toLowerCase().includes(words.toLowerCase());

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
