/** Which Node works on this repository. Runs before anything is installed, on whatever Node is there. */

/**
 * @param {string} version of the Node at hand, `20.18.3`
 * @param {string} range `engines.node` of this repository, `^20.19.0 || >=24`
 * @returns {string | undefined} what to install, in one sentence; nothing where the version will do
 */
export function nodeRefusal(version, range) {
  const parts = range.split('||').map((part) => part.trim());
  if (parts.some((part) => isInPart(numbersOf(version), part))) return undefined;
  const wanted = parts.map(inWords).join(', ');
  return (
    `Node ${version} cannot build ocop-kit: please install Node ${wanted} from nodejs.org ` +
    '(the published packages themselves run on Node 20.0 and later).'
  );
}

function isInPart(version, part) {
  const least = numbersOf(part);
  return (!part.startsWith('^') || version[0] === least[0]) && isAtLeast(version, least);
}

function inWords(part) {
  const [major, minor] = numbersOf(part);
  return part.startsWith('^') ? `${major}.${minor} or a later ${major}` : `${major} or later`;
}

const numbersOf = (text) => (text.match(/\d+/g) || []).map(Number);

function isAtLeast(version, least) {
  const different = [0, 1, 2].find((position) => (version[position] || 0) !== (least[position] || 0));
  return different === undefined || (version[different] || 0) > (least[different] || 0);
}
