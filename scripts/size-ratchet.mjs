/** Sizes as they were last agreed on: a change that adds more than a fiftieth says so in its changeset and records the new ones. */

const ALLOWED = 1.02;

/**
 * @param {Readonly<Record<string, number>>} recorded bytes by what was measured
 * @param {Readonly<Record<string, number>>} measured
 * @returns {string[]} what grew too much or is not recorded, or is recorded and was not measured
 */
export function findGrowth(recorded, measured) {
  const grown = Object.entries(measured).flatMap(([what, bytes]) => {
    if (!Object.hasOwn(recorded, what)) return [`${what}: not recorded.`];
    if (bytes <= recorded[what] * ALLOWED) return [];
    return [
      `${what}: ${recorded[what]} B recorded, ${bytes} B now, ${((bytes / recorded[what] - 1) * 100).toFixed(1)} % more.`,
    ];
  });
  const gone = Object.keys(recorded).filter((what) => !Object.hasOwn(measured, what));
  return [...grown, ...gone.map((what) => `${what}: recorded, not measured.`)];
}
