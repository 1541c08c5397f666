/** `ocop register check`: what is wrong, doubtful or recorded twice in a register. */
import {
  checkRegister,
  registerFindingText,
  type Register,
  type RegisterFinding,
} from '@ocop-kit/engine/register';
import { formatDay } from '@ocop-kit/engine/days';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { levelLines, type LevelledLine } from '../level-lines.js';
import { messages } from '../messages.js';
import { readRegisterFile, readToday } from '../register-source.js';
import { signingLines } from '../signing-gaps.js';

interface CheckOptions {
  readonly on?: string | undefined;
}

export function register(command: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  command
    .command('check')
    .description(t('check.about'))
    .argument('<register>', t('file'))
    .option('--on <day>', t('on'))
    .action((file: string, options: CheckOptions) => run((context) => printCheck(context, file, options)));
}

async function printCheck(context: CommandContext, file: string, { on }: CheckOptions): Promise<number> {
  const today = readToday(context, on);
  const read = await readRegisterFile(context, file);
  const findings = checkRegister(read, { on: today, calendar: calendarInForce });
  const t = context.translator(messages);
  const count = read.certificates.length;
  const { lang } = context;
  if (context.json)
    context.print(JSON.stringify(findings.map((one) => ({ ...one, text: registerFindingText(one, lang) }))));
  else if (findings.length === 0) context.print(t('clean', { count }));
  else
    context.print(
      context.colour.bold(t('checked.count', { count, day: formatDay(today, lang === 'vi') })),
      ...levelLines(context, findings.map(lineOf(read, lang)), 'many'),
    );
  if (!context.json) context.print(...signingLines(context, read, today));
  return findings.some(({ level }) => level === 'error') ? EXIT.negative : EXIT.done;
}

/** The product, where it came from, and what is found. */
const lineOf =
  ({ certificates }: Register, lang: 'vi' | 'en') =>
  (finding: RegisterFinding): LevelledLine => {
    const certificate = certificates[Number(finding.path.split('/')[2])];
    const source = certificate?.events.at(-1)?.source;
    const cell =
      source?.cell === undefined ? '' : ` (${[source.sheet, source.cell].filter(Boolean).join(' ')})`;
    return {
      level: finding.level,
      about: `${certificate?.product.name ?? ''} – ${certificate?.entity.name ?? ''}${cell}`,
      short: certificate?.id ?? '',
      text: registerFindingText(finding, lang),
    };
  };
