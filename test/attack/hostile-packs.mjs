/** Packs that are valid and made to cost as much work as possible. */

/** @typedef {import('@ocop-kit/engine/schema').Pack} Pack */
/** @typedef {import('@ocop-kit/engine/schema').Criterion} Criterion */
/** @typedef {import('@ocop-kit/engine/schema').Condition} Condition */

/**
 * @typedef {object} Traits
 * @property {number} criteria in each set
 * @property {number} options of each criterion; 0 for boxes to tick
 * @property {number} [sets]
 * @property {number} [bands]
 * @property {number} [triggers] how many of the first criteria set off a condition of their own
 * @property {'skip' | 'stop' | 'disqualified'} [effect]
 * @property {number} [groups] how many groups lie in one another around the criteria
 * @property {number} [decimals] of the points
 * @property {boolean} [sectionMinimums]
 * @property {boolean} [skipsAll] whether a skip names every later criterion, through a group if there is one
 */

/**
 * @param {Traits} traits
 * @returns {Pack}
 */
export function hostilePack({
  criteria,
  options,
  sets = 1,
  bands = 5,
  triggers = 0,
  effect = 'skip',
  groups = 0,
  decimals = 0,
  sectionMinimums = false,
  skipsAll = false,
}) {
  const fine = 10 ** -decimals;
  const points = (/** @type {number} */ n) => Math.round(n * fine * 1_000) / 1_000;
  const leaves = Array.from({ length: criteria }, (_, i) => {
    const about = { id: `c${i}`, title: 't' };
    if (options === 0) return { ...about, max: points(1), tick: /** @type {const} */ (true) };
    const list = Array.from({ length: options }, (_, n) => ({
      points: points(1 + n * 7 + ((i * 13) % 5)),
      text: '',
      ...(n > 0 && n < bands - 1 && { minimum: n + 1 }),
    }));
    return { ...about, max: list.at(-1)?.points ?? 0, options: list };
  });
  const others = leaves.slice(triggers).map(({ id }) => id);
  const conditions = leaves.slice(0, triggers).map(
    ({ id }, i) =>
      /** @type {Condition} */ ({
        id: `k${i}`,
        effect,
        text: 't',
        ...(effect === 'skip' && { skips: skipsAll ? others : [others[i % others.length] ?? id] }),
        ...(effect === 'stop' && { after: id }),
        when: [{ criterion: id, option: 1 }],
      }),
  );
  const total = leaves.reduce((sum, { max }) => sum + max, 0);
  const from = (/** @type {number} */ band) => points(Math.floor(((total / fine) * band) / (bands + 1)));
  /** @type {Criterion[]} */
  const tree = Array.from({ length: groups }).reduce(
    (/** @type {Criterion[]} */ inner, _, i) => [{ id: `g${i}`, title: 't', max: total, criteria: inner }],
    leaves,
  );
  const minimumRanks = Array.from({ length: bands - 1 }, (_, i) => i + 2);
  return {
    format: 'ocop-pack/1',
    header: {
      id: 'hostile',
      programme: 't',
      decision: { number: '1', title: 't', issuer: 't', issued: '2026-01-01', effective: '2026-01-01' },
      languages: ['en'],
      bands: Array.from({ length: bands }, (_, i) => ({
        rank: i + 1,
        from: i === 0 ? 0 : from(i),
        title: 't',
      })),
      minimumRanks,
    },
    sets: Array.from({ length: sets }, (_, no) => ({
      no,
      title: 't',
      sections: [
        {
          id: 's',
          title: 't',
          max: total,
          criteria: tree,
          ...(sectionMinimums && {
            minimums: minimumRanks.map((rank) => ({ rank, points: from(rank - 1) })),
          }),
        },
      ],
      conditions,
    })),
  };
}
