import { dossierFindingText, dossierPathText } from '@ocop-kit/documents/problems';
import type { OpenedDossier } from '@ocop-kit/documents/dossier';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { messages } from '../messages.js';
import { openArchive } from '../open-archive.js';
import { resultLine } from '../result-line.js';

export function register(dossier: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  dossier
    .command('check')
    .description(t('check.about'))
    .argument('<zip>', t('archive'))
    .action((file: string) => run((context) => checkArchive(context, file)));
}

/** @returns exit code 2 when anything is not as it was packed */
async function checkArchive(context: CommandContext, file: string): Promise<number> {
  const opened = await openArchive(context, file);
  if (context.json) context.print(JSON.stringify(asData(context, opened)));
  else context.print(...asLines(context, opened));
  return opened.findings.length > 0 ? EXIT.altered : EXIT.done;
}

/** The sheet is in the archive for whoever wants it; a report need not repeat it. */
function asData({ lang }: CommandContext, opened: OpenedDossier): object {
  const { findings, manifest, result, missing, unchecked, assessment } = opened;
  return {
    ok: findings.length === 0,
    findings: findings.map((finding) => ({ ...finding, text: dossierFindingText(finding, lang) })),
    ...(manifest && { digest: manifest.digest, created: manifest.created }),
    ...(assessment && { product: assessment.product.name, entity: assessment.entity.name }),
    ...(result && { result: { outcome: result.outcome, total: result.total, stars: result.stars } }),
    missing,
    unchecked,
  };
}

function asLines(context: CommandContext, opened: OpenedDossier): string[] {
  const { findings, missing, unchecked } = opened;
  const { lang, colour } = context;
  const t = context.translator(messages);
  const found = findings.map(
    (finding) => `  ${colour.bold(dossierPathText(finding, lang))}: ${dossierFindingText(finding, lang)}`,
  );
  const criteria = [...new Set(missing.map(({ criterion }) => criterion))].join(', ');
  return [
    ...(findings.length === 0
      ? [t('check.clean')]
      : [t('check.found', { count: findings.length }), ...found]),
    ...resultLine(context, opened),
    ...(missing.length > 0 ? [t('check.missing', { count: missing.length, criteria })] : []),
    ...(unchecked.length > 0 ? [t('check.unchecked', { paths: unchecked.join(', ') })] : []),
  ];
}
