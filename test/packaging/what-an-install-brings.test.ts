/** What somebody who installs a package has to take along. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

interface Listed {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, Listed>>;
}

/** Counted with the packages of this house; there were over two hundred while a library wrote the workbooks. */
const MOST: readonly (readonly [name: string, most: number])[] = [
  // Exact numbers, checks, three for a council: digests and canonical JSON for its seals, random numbers for its intervals; how
  // far two spellings of a name are apart; and three for days.
  ['engine', 10],
  ['rules', 11],
  // One of them writes QR codes, four sign and verify ballots and ratings and draw stamps; the others come with the documents.
  ['elements', 31],
  // The rules bring the words of the forms, and what writes Word is inside; two write calendar files.
  ['documents', 18],
  ['cli', 41],
];

/** What the writer of calendar files uses where somebody has it already: here for other reasons, and installed by nobody for its sake. */
const OPTIONAL_PEERS: readonly string[] = [
  '@types/mocha',
  '@types/node',
  'dayjs',
  'moment',
  'moment-timezone',
];

test.each(MOST)('%s brings at most %d packages', async (name, most) => {
  const packages = await installedWith(name);
  expect(packages.length, packages.join(', ')).toBeLessThanOrEqual(most);
});

/** The package itself and all that it depends on, by name and version. */
async function installedWith(name: string): Promise<readonly string[]> {
  const options = ['list', '--prod', '--depth', 'Infinity', '--json', '--filter', `@ocop-kit/${name}`];
  const { stdout } = await promisify(execFile)('pnpm', options, { maxBuffer: 64_000_000 });
  const [listed] = JSON.parse(stdout) as [Listed];
  const found = new Set([`@ocop-kit/${name}@${listed.version}`]);
  const gather = ({ dependencies = {} }: Listed): void => {
    for (const [dependency, inner] of Object.entries(dependencies)) {
      if (OPTIONAL_PEERS.includes(dependency)) continue;
      found.add(`${dependency}@${inner.version}`);
      gather(inner);
    }
  };
  gather(listed);
  return [...found].sort();
}
