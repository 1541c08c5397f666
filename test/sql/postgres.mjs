/**
 * `npm run test:postgres`: the views in a PostgreSQL server against the engine, on random sheets of every set, all conformance cases and
 * invented packs. Exits with 1 and names what differs.
 */
import { findDifferences } from './compare.mjs';
import { inventedSheets, decisionSheets } from './decision-sheets.mjs';
import { startServer } from './postgres-server.mjs';

const SHEETS_A_SET = 4_000;

const server = await startServer();
if (server) {
  const { database, version } = server;
  await database.run('CREATE TABLE canary (alive INTEGER)');
  let [sheets, differing] = [0, 0];
  for (const tried of [...(await decisionSheets(SHEETS_A_SET, 15)), ...inventedSheets(100)]) {
    const found = await findDifferences(database, tried.set, tried.sheets, 'tried');
    sheets += tried.sheets.length;
    differing += found.length;
    for (const line of found.slice(0, 5)) console.error(line);
  }
  // What an invented pack dropped would be missed here.
  await database.query('SELECT COUNT(*) FROM canary');
  await database.close();
  console.log(`PostgreSQL ${version}: ${sheets} sheets, ${differing} differences from the engine`);
  process.exitCode = differing > 0 ? 1 : 0;
} else {
  console.log(
    'PostgreSQL is not installed: the views were not tried in its server. Debian has it as postgresql.',
  );
}
