import { dirname, resolve } from 'node:path';
import { OcopError, textIn } from '@ocop-kit/engine';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { reasonText } from '../../../failures/system-error.js';
import { lintRules, type RulesOptions } from '../../../findings/rules-findings.js';
import { documentsForForm, findRuleFile, mergedPack, readRules } from '../../../rules-source/rules-source.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

interface PreviewOptions extends RulesOptions {
  /** The port to listen on; 0 takes a free one. */
  readonly port?: string | undefined;
}

export function register(pack: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  pack
    .command('preview')
    .description(t('about'))
    .argument('<rules>', t('packArgument'))
    .option('--base <file...>', t('baseOption'))
    .option('--port <n>', t('port'))
    .action((rules: string, options: PreviewOptions) =>
      run((context) => previewRules(context, rules, options)),
    );
}

const PORT = 4_180;

/** Serves the form with these rules until the process is told to stop. */
async function previewRules(
  context: CommandContext,
  source: string,
  options: PreviewOptions,
): Promise<number> {
  const { lang } = context;
  const t = context.translator(messages);
  const port = Number(options.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure(
      EXIT.usage,
      t('badChoice', { option: '--port', value: String(options.port), choices: '0–65535' }),
    );
  const folder = dirname(resolve(await findRuleFile(source, t)));
  // No other command needs a server.
  const { servePreview } = await import('./server.js');
  const state = () => readState(context, source, options);
  const preview = await servePreview({ folder, port, lang, state }).catch((error: unknown) => {
    throw new Failure(EXIT.file, t('portTaken', { port: String(port), reason: reasonText(error, t) }));
  });
  context.print(t('previewing', { address: preview.address }));
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        stopped();
      });
  });
  await preview.close();
  return EXIT.done;
}

/** What the page shows. While the rules are invalid there are no packs, and the page keeps the form of the last valid ones. */
async function readState(context: CommandContext, source: string, options: RulesOptions) {
  const { lang } = context;
  const t = context.translator(messages);
  const findings = await lintRules(context, source, options);
  const about = findings.length === 0 ? t('clean') : '';
  try {
    const rules = await readRules(source, options.base ?? [], t);
    const { header } = mergedPack(rules);
    const packs = documentsForForm(rules);
    const name = rules.kind === 'pack' ? textIn(header.programme, lang) : textIn(rules.overlay.title, lang);
    return { name, about: `${header.id} ${header.version ?? ''}. ${about}`, packs, findings };
  } catch (error) {
    if (!(error instanceof OcopError || error instanceof Failure)) throw error;
    return { name: source, about, packs: [], findings };
  }
}
