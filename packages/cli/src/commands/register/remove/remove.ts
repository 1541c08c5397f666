/** `ocop register remove`: takes a certificate that was entered by mistake out of a register. */
import { removeCertificate } from '@ocop-kit/engine/register';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { writeOutput } from '../../../output/output.js';
import { sanitizeLine } from '../../../terminal/sanitize.js';
import { messages } from '../messages.js';
import { readRegisterFile } from '../register-source.js';

interface RemoveOptions {
  readonly id: string;
  readonly reason: string;
}

export function register(command: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  command
    .command('remove')
    .description(t('remove.about'))
    .argument('<register>', t('file'))
    .requiredOption('--id <id>', t('remove.id'))
    .requiredOption('--reason <text>', t('remove.reason'))
    .action((file: string, options: RemoveOptions) => run((context) => removeFrom(context, file, options)));
}

/** Writes the register in its place: it keeps what was taken out. @returns the exit code */
async function removeFrom(
  context: CommandContext,
  file: string,
  { id, reason }: RemoveOptions,
): Promise<number> {
  const before = await readRegisterFile(context, file);
  const after = removeCertificate(before, { id, reason, recorded: new Date().toISOString() });
  await writeOutput(context, file, `${JSON.stringify(after, null, 2)}\n`, []);
  const count = after.certificates.length;
  if (context.json) context.print(JSON.stringify({ file, id, certificates: count }));
  else context.print(sanitizeLine(context.translator(messages)('removed', { id, file, count })));
  return EXIT.done;
}
