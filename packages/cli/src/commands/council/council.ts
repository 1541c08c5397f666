/** `ocop council`: what a council finds, and where its members differ. */
import { minutes, parseRegulation, type Session } from '@ocop-kit/engine/council';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { isAltered } from '../../session-source/sealed.js';
import { openSessionSource } from '../../session-source/session-source.js';
import { councilLines } from './council-lines.js';
import { register as registerDocument } from './document/document.js';
import { messages } from './messages.js';
import { register as registerVerify } from './verify/verify.js';
import { register as registerTake } from './workbook/take.js';
import { register as registerWorkbook } from './workbook/workbook.js';

interface CouncilOptions {
  /** The file of another regulation. */
  readonly policy?: string | undefined;
}

export function register(program: Command, host: CommandHost): void {
  const t = host.translator(messages);
  const command = program
    .command('council')
    .description(t('about'))
    .argument('<source>', t('source'))
    .option('--policy <file>', t('policy'))
    .helpCommand('help [command]', t('helpOn'))
    .action((source: string, options: CouncilOptions) =>
      host.run((context) => printCouncil(context, source, options)),
    );
  registerDocument(command, host);
  registerVerify(command, host);
  registerWorkbook(command, host);
  registerTake(command, host);
}

async function printCouncil(
  context: CommandContext,
  source: string,
  { policy }: CouncilOptions,
): Promise<number> {
  const { session: found, setOf, refused } = await openSessionSource(context, source);
  const session: Session =
    policy === undefined
      ? found
      : { ...found, regulation: parseRegulation(await readText(policy, context.t)) };
  const drawnUp = minutes(session, setOf);
  const isSpoilt = await isAltered(found);
  for (const line of [...refused, ...(isSpoilt ? [context.translator(messages)('altered')] : [])])
    context.warn(line);
  context.print(
    ...(context.json ? [JSON.stringify(drawnUp)] : councilLines(context, session, drawnUp, setOf)),
  );
  if (isSpoilt) return EXIT.altered;
  return refused.length > 0 ? EXIT.negative : EXIT.done;
}
