import type { Command } from 'commander';
import type { CommandHost } from '../../../context/command-host.js';
import { dirname, resolve } from 'node:path';
import { OcopError, textIn } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../../failures/failure.js';
import { documentsOf, fileOf, mergedPack, readRules } from '../../../rules-source/rules-source.js';
import { reasonOf } from '../../../failures/system-error.js';
import type { Session } from '../../../context/command-context.js';
import { findingsOf, type RulesChoices } from '../../../findings/rules-findings.js';

interface PreviewChoices extends RulesChoices {
  readonly port?: string | undefined;
}

export function register(pack: Command, { say, run }: CommandHost): void {
  pack
    .command('preview')
    .description(say('packPreviewAbout'))
    .argument('<rules>', say('packArgument'))
    .option('--base <file...>', say('baseOption'))
    .option('--port <n>', say('portOption'))
    .action((rules: string, choices: PreviewChoices) =>
      run((session) => packPreviewCommand(session, rules, choices)),
    );
}

const PORT = 4_180;

/** `ocop pack preview FOLDER`: the form with these rules until somebody stops it. */
async function packPreviewCommand(
  session: Session,
  source: string,
  choices: PreviewChoices,
): Promise<number> {
  const { say, lang } = session;
  const port = Number(choices.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure(
      EXIT.usage,
      say('badChoice', { option: '--port', value: String(choices.port), choices: '0–65535' }),
    );
  const folder = dirname(resolve(await fileOf(source, say)));
  // Only this command serves anything.
  const { servePreview } = await import('./server.js');
  const state = () => stateOf(session, source, choices);
  const preview = await servePreview({ folder, port, lang, state }).catch((error: unknown) => {
    throw new Failure(EXIT.file, say('pack.portTaken', { port: String(port), reason: reasonOf(error, say) }));
  });
  session.print(say('pack.previewing', { address: preview.address }));
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
async function stateOf(session: Session, source: string, choices: RulesChoices) {
  const { say, lang } = session;
  const findings = await findingsOf(session, source, choices);
  const about = findings.length === 0 ? say('pack.clean') : '';
  try {
    const rules = await readRules(source, choices.base ?? [], say);
    const { header } = mergedPack(rules);
    const packs = documentsOf(rules);
    const name = rules.kind === 'pack' ? textIn(header.programme, lang) : textIn(rules.overlay.title, lang);
    return { name, about: `${header.id} ${header.version ?? ''}. ${about}`, packs, findings };
  } catch (error) {
    if (!(error instanceof OcopError || error instanceof Failure)) throw error;
    return { name: source, about, packs: [], findings };
  }
}
