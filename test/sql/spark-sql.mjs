/** Runs a script of SQL in a local Spark with two threads, as `spark-sql -f` does on a cluster. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} home of Spark
 * @param {string} folder where it may write: its catalogue, tables, results
 * @param {string} sql
 * @param {Record<string, string>} settings
 */
export function runSparkSql(home, folder, sql, settings = {}) {
  const script = join(folder, 'script.sql');
  writeFileSync(script, sql);
  const conf = Object.entries({
    'spark.ui.enabled': 'false',
    'spark.sql.shuffle.partitions': '2',
    'spark.sql.warehouse.dir': join(folder, 'warehouse'),
    ...settings,
  }).flatMap(([name, value]) => ['--conf', `${name}=${value}`]);
  const { status, stdout, stderr, error } = spawnSync(
    join(home, 'bin', 'spark-sql'),
    ['--master', 'local[2]', ...conf, '-f', script],
    {
      cwd: folder,
      env: { ...process.env, SPARK_HOME: home, SPARK_LOCAL_IP: '127.0.0.1' },
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`spark-sql failed: ${String(error ?? '')}\n${stderr.slice(-4_000)}`);
  return { stdout, stderr };
}
