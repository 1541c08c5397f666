/** `ocop council verify`: whether a sealed session is what it was. */
import { parseSessionShape, type Session } from '@ocop-kit/engine/council';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { readText } from '../../../files/read-file.js';
import { messages } from '../messages.js';

interface VerifyOptions {
  readonly head?: string | undefined;
}

export function register(council: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  council
    .command('verify')
    .description(t('verify.about'))
    .argument('<session>', t('verify.session'))
    .option('--head <code>', t('verify.head'))
    .action((file: string, options: VerifyOptions) => run((context) => verify(context, file, options)));
}

async function verify(context: CommandContext, file: string, { head }: VerifyOptions): Promise<number> {
  // Loaded here, so that no other command waits for keys and digests.
  const { headOf, verifySession } = await import('@ocop-kit/credentials');
  const session = parseSessionShape(await readText(file, context.t)) as Parameters<typeof headOf>[0];
  const found = await verifySession(session, { head: head?.trim().toLowerCase() });
  const t = context.translator(messages);
  if (context.json) context.print(JSON.stringify({ findings: found }));
  else if (found.length === 0)
    context.print(t('verify.clean', { ballots: session.ballots.length, head: headOf(session) }));
  else
    context.print(
      t('verify.found', { count: found.length }),
      ...found.map(({ code, ...values }) => `  ${t(`finding.${code}`, named(session, values))}`),
    );
  if (head === undefined && found.length === 0) context.warn(t('verify.no-head'));
  return found.length > 0 ? EXIT.altered : EXIT.done;
}

/** Members and products by their names. */
function named(
  { members, products }: Session,
  values: Readonly<Record<string, unknown>>,
): Record<string, string | number> {
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: unknown): string =>
    list.find((one) => one.id === id)?.name ?? String(id);
  return {
    ...(values as Record<string, string | number>),
    member: nameOf(members, values['member']),
    product: nameOf(products, values['product']),
  };
}
