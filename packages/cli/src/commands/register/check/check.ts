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
import { sanitizeLine } from '../../../terminal/sanitize.js';
import { levelLines, type LevelledLine } from '../level-lines.js';
import { messages } from '../messages.js';
import { readRegisterFile, readToday } from '../register-source.js';

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
      ...levelLines(context, gather(context, findings, read)),
    );
  return findings.some(({ level }) => level === 'error') ? EXIT.negative : EXIT.done;
}

/** So many of one kind are one line: an office that never wrote down an issuer needs no list of all its products. */
const MANY = 20;

function gather(
  context: CommandContext,
  findings: readonly RegisterFinding[],
  read: Register,
): LevelledLine[] {
  const t = context.translator(messages);
  const { lang } = context;
  const gathered = new Set<string>();
  return findings.flatMap((one): LevelledLine[] => {
    const alike = one.code.startsWith('no-') ? findings.filter(({ code }) => code === one.code).length : 0;
    if (alike <= MANY) return [{ level: one.level, text: findingLine(one, read, lang) }];
    if (gathered.has(one.code)) return [];
    gathered.add(one.code);
    return [{ level: one.level, text: t('many', { count: alike, text: registerFindingText(one, lang) }) }];
  });
}

/** The product, where it came from, and what is found. */
function findingLine(finding: RegisterFinding, { certificates }: Register, lang: 'vi' | 'en'): string {
  const certificate = certificates[Number(finding.path.split('/')[2])];
  const source = certificate?.events.at(-1)?.source;
  const cell =
    source?.cell === undefined ? '' : ` (${[source.sheet, source.cell].filter(Boolean).join(' ')})`;
  const name = `${certificate?.product.name ?? ''} – ${certificate?.entity.name ?? ''}`;
  return sanitizeLine(`${name}${cell}: ${registerFindingText(finding, lang)}`);
}
