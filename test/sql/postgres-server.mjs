/** A PostgreSQL server for a while: in a folder of its own, by an unprivileged user, reached through a socket in that folder. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/**
 * @typedef {object} Server
 * @property {string} version
 * @property {import('./databases.mjs').Database} database
 */

/** What the packages of a system call the folder of PostgreSQL's programs. */
const DEBIAN = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** @returns {Promise<Server | undefined>} undefined where there is no server, and none can be installed */
export async function startServer() {
  const programs = findPrograms() ?? (installOnDebian() ? findPrograms() : undefined);
  if (programs === undefined) return undefined;
  // The server refuses to run as root.
  const owner = isRoot ? unprivileged() : undefined;
  if (isRoot && !owner) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ocop-pg-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);
  const options = ['listen_addresses=', 'fsync=off', 'shared_buffers=256MB'].flatMap((option) => [
    '-c',
    option,
  ]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, ...options], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  server.stderr?.on('data', (piece) => (printed += String(piece)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const client = await connect(folder, () => server.exitCode === null).catch(async (error) => {
    await stop();
    throw new Error(`The server did not start: ${String(error)}\n${printed}`);
  });
  const query = async (/** @type {string} */ text) => (await client.query({ text, rowMode: 'array' })).rows;
  const [[version = ''] = []] = await query('SHOW server_version');
  return {
    version: String(version),
    database: {
      dialect: 'postgres',
      run: (sql) => client.query(sql),
      query,
      load: async (table, csv) => {
        const file = join(folder, 'sheets.csv');
        writeFileSync(file, csv);
        chmodSync(file, 0o644);
        await client.query(`COPY "${table}" FROM '${file.replaceAll("'", "''")}' (FORMAT csv)`);
      },
      close: async () => {
        await client.end();
        await stop();
      },
    },
  };
}

/** The folder of `initdb` and `postgres`; on Debian the newest version's, which is on nobody's path. */
function findPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'));
  const folders = [...newest, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** As the browsers are seen to: where nobody needs to be asked, Debian brings it. */
function installOnDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env });
  return (
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env }).status === 0
  );
}

/** @returns {{ uid: number, gid: number } | undefined} */
function unprivileged() {
  const idOf = (/** @type {string} */ flag, /** @type {string} */ name) =>
    spawnSync('id', [flag, name], { encoding: 'utf8' });
  return ['postgres', 'nobody']
    .map((name) => [idOf('-u', name), idOf('-g', name)])
    .filter((ids) => ids.every(({ status }) => status === 0))
    .map(([uid, gid]) => ({ uid: Number(uid?.stdout), gid: Number(gid?.stdout) }))[0];
}

/** Tries until the server takes connections. @param {string} host @param {() => boolean} isRunning */
async function connect(host, isRunning) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ host, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 300 || !isRunning()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
