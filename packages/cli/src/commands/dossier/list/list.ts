import { dossierFindingText } from '@ocop-kit/documents/problems';
import type { OpenedDossier } from '@ocop-kit/documents/dossier';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { formatTable } from '../../../render/table.js';
import { messages } from '../messages.js';
import { openArchive } from '../open-archive.js';
import { resultLine } from '../result-line.js';
import { sizeText } from '../size-text.js';

export function register(dossier: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  dossier
    .command('list')
    .description(t('list.about'))
    .argument('<zip>', t('archive'))
    .action((file: string) => run((context) => listArchive(context, file)));
}

/** Lists whatever can be read; whether it is as it was packed is what `check` says. */
async function listArchive(context: CommandContext, file: string): Promise<number> {
  const opened = await openArchive(context, file);
  const { findings, files, manifest } = opened;
  const [first] = findings;
  if (files.size === 0 && first) throw new Failure(EXIT.altered, dossierFindingText(first, context.lang));
  const listed = new Map(manifest?.files.map((entry) => [entry.path, entry]));
  const rows = [...files].map(([path, source]) => ({
    path,
    size: source.size,
    ...(listed.get(path)?.role && { role: listed.get(path)?.role }),
    criteria: [...new Set((listed.get(path)?.criteria ?? []).map(({ criterion }) => criterion))],
  }));
  if (context.json) context.print(JSON.stringify({ digest: manifest?.digest ?? null, files: rows }));
  else context.print(...asLines(context, opened, rows));
  return EXIT.done;
}

interface ListedRow {
  readonly path: string;
  readonly size: number;
  readonly criteria: readonly string[];
}

function asLines(context: CommandContext, opened: OpenedDossier, rows: readonly ListedRow[]): string[] {
  const t = context.translator(messages);
  const { lang, width } = context;
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  const columns = [
    { heading: t('column.size'), align: 'right' },
    { heading: t('column.path') },
    { heading: t('column.criteria'), wraps: true },
  ] as const;
  const cells = rows.map(({ path, size, criteria }) => [sizeText(size, lang), path, criteria.join(', ')]);
  return [
    ...resultLine(context, opened),
    ...formatTable(columns, cells, width),
    t('list.total', {
      files: rows.length,
      size: sizeText(total, lang),
      digest: opened.manifest?.digest ?? '–',
    }),
  ];
}
