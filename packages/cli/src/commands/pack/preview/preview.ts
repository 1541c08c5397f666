import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { dirname, resolve } from 'node:path';
import { OcopError, textIn } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../../failures/failure.js';
import { documentsForForm, findRuleFile, mergedPack, readRules } from '../../../rules-source/rules-source.js';
import { reasonText } from '../../../failures/system-error.js';
import type { CommandContext } from '../../../context/command-context.js';
import { lintRules, type RulesOptions } from '../../../findings/rules-findings.js';

interface PreviewOptions extends RulesOptions {
  readonly port?: string | undefined;
}

export function register(pack: Command, { t, run }: CommandHost): void {
  pack
    .command('preview')
    .description(t('packPreviewAbout'))
    .argument('<rules>', t('packArgument'))
    .option('--base <file...>', t('baseOption'))
    .option('--port <n>', t('portOption'))
    .action((rules: string, choices: PreviewOptions) =>
      run((context) => packPreviewCommand(context, rules, choices)),
    );
}

const PORT = 4_180;

/** `ocop pack preview FOLDER`: the form with these rules until somebody stops it. */
async function packPreviewCommand(
  context: CommandContext,
  source: string,
  choices: PreviewOptions,
): Promise<number> {
  const { t, lang } = context;
  const port = Number(choices.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure(
      EXIT.usage,
      t('badChoice', { option: '--port', value: String(choices.port), choices: '0–65535' }),
    );
  const folder = dirname(resolve(await findRuleFile(source, t)));
  // Only this command serves anything.
  const { servePreview } = await import('./server.js');
  const state = () => readState(context, source, choices);
  const preview = await servePreview({ folder, port, lang, state }).catch((error: unknown) => {
    throw new Failure(EXIT.file, t('pack.portTaken', { port: String(port), reason: reasonText(error, t) }));
  });
  context.print(t('pack.previewing', { address: preview.address }));
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        stopped();
      });
  });
  await preview.close();
  return EXIT.done;
}

/** What the page shows: while the rules cannot be used, what is wrong with them, over the form as it was. */
async function readState(context: CommandContext, source: string, choices: RulesOptions) {
  const { t, lang } = context;
  const findings = await lintRules(context, source, choices);
  const about = findings.length === 0 ? t('pack.clean') : '';
  try {
    const rules = await readRules(source, choices.base ?? [], t);
    const { header } = mergedPack(rules);
    const packs = documentsForForm(rules);
    const name = rules.kind === 'pack' ? textIn(header.programme, lang) : textIn(rules.overlay.title, lang);
    return { name, about: `${header.id} ${header.version ?? ''}. ${about}`, packs, findings };
  } catch (error) {
    if (!(error instanceof OcopError || error instanceof Failure)) throw error;
    return { name: source, about, packs: [], findings };
  }
}
