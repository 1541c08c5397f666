/** Where Apache Spark is: installed, or fetched once as the Python package that brings all of it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** It runs on Java 17 and later. */
const PACKAGE = 'pyspark==4.0.1';
const LEAST_JAVA = 17;

/** @returns {{ home: string } | { missing: string }} the folder above `bin/spark-sql`, or why there is none */
export function findSpark() {
  const java = javaVersion();
  if (java === undefined) return { missing: 'there is no JDK' };
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map(dirname);
  const installed = [process.env['SPARK_HOME'] ?? '', ...onPath].find(
    (home) => home !== '' && existsSync(join(home, 'bin', 'spark-sql')) && existsSync(join(home, 'jars')),
  );
  if (installed) return { home: installed };
  if (java < LEAST_JAVA) return { missing: `the JDK is version ${java}, and Spark needs ${LEAST_JAVA}` };
  return fetchSpark();
}

/** Kept beside what was installed, so that it is fetched once. */
function fetchSpark() {
  const folder = fileURLToPath(new URL('node_modules/.cache/spark', import.meta.url));
  const home = join(folder, 'pyspark');
  if (existsSync(join(home, 'jars'))) return { home };
  console.error(`> python3 -m pip install --target node_modules/.cache/spark ${PACKAGE}`);
  const options = ['--quiet', '--no-input', '--disable-pip-version-check', '--target', folder];
  const { status, stderr, error } = spawnSync('python3', ['-m', 'pip', 'install', ...options, PACKAGE], {
    encoding: 'utf8',
  });
  if (status === 0) return { home };
  const [reason = ''] = String(error ?? stderr)
    .trim()
    .split('\n')
    .slice(-1);
  return { missing: `it is not installed and could not be fetched (${reason})` };
}

/** The main version, 17; undefined without Java. */
function javaVersion() {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(?:1\.)?(\d+)/.exec(stderr ?? '') ?? [];
  return status === 0 && version !== undefined ? Number(version) : undefined;
}
