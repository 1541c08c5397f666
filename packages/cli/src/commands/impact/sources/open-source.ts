/** Opens whatever holds sheets: a folder, a file, or the table of a database. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { fileFailure } from '../../../failures/system-error.js';
import { findPath } from '../../../files/find-path.js';
import { fileIdentity } from '../../../output/same-file.js';
import { messages } from '../messages.js';
import { findOwnReport } from '../own-report.js';
import { findSheetFiles, type SheetFile } from '../sheet-files.js';
import { isDuckDb } from './file-content.js';
import { readFileRows } from './file-rows.js';
import { isAddress } from './is-address.js';
import type { OpenSource, SourceOptions } from './source-row.js';

/** @throws {Failure} when there is nothing that could be read, or a table is named where there are none, or the other way round */
export async function openSource(
  context: CommandContext,
  source: string,
  options: SourceOptions,
): Promise<OpenSource> {
  const t = context.translator(messages);
  const { table, output } = options;
  if (isAddress(source)) {
    if (table === undefined) throw new Failure(EXIT.usage, t('tableMissing'));
    const { openPostgres } = await import('./postgres-source.js');
    return openPostgres(context, source, { ...options, table });
  }
  const path = await findPath(source);
  const found = await stat(path).catch((error: unknown) => {
    throw fileFailure(context.t, 'noFile', source, error);
  });
  if (found.isFile() && (await isDuckDb(path))) {
    if (table === undefined) throw new Failure(EXIT.usage, t('tableMissing'));
    const { openDuckDb } = await import('./duckdb-source.js');
    return openDuckDb(context, path, { ...options, table });
  }
  if (table !== undefined) throw new Failure(EXIT.usage, t('tableUnused', { source }));
  if (!found.isDirectory()) {
    const file = { path, name: basename(path) };
    return { title: source, inputs: [path], others: 0, rows: readFileRows(context, file, options) };
  }
  const { files, others } = await findSheetFiles(context, path);
  const formerReport = output === undefined ? undefined : await findOwnReport(output, files);
  const rules = new Set(await Promise.all((options.rules ?? []).map(fileIdentity)));
  const sheets: SheetFile[] = [];
  for (const file of files)
    if (file !== formerReport && !rules.has(await fileIdentity(file.path))) sheets.push(file);
  return {
    title: source,
    inputs: sheets.map((file) => file.path),
    others,
    rows: readAll(context, sheets, options),
  };
}

async function* readAll(context: CommandContext, files: readonly SheetFile[], options: SourceOptions) {
  for (const file of files) yield* readFileRows(context, file, options);
}
