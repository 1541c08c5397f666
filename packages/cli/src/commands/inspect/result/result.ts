/** `ocop inspect result`: the product scored again by what was found. */
import { calendarText, deadlines, type RatingCalendar } from '@ocop-kit/engine/calendar';
import {
  inspectionResult,
  inspectionText,
  type Inspection,
  type InspectionResult,
} from '@ocop-kit/engine/inspection';
import { calendarOf } from '@ocop-kit/rules/calendar';
import { holidays } from '@ocop-kit/rules/holidays';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { EXIT } from '../../../failures/failure.js';
import { wrapText } from '../../../render/table.js';
import { messages } from '../messages.js';
import { readInspection } from '../read-inspection.js';

export function register(inspect: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  inspect
    .command('result')
    .description(t('resultAbout'))
    .argument('<file>', t('inspection'))
    .action((file: string) => run((context) => printResult(context, file)));
}

/** By when a withdrawal would be decided, counted from the day that the inspection was concluded; and why by then. */
function deadlineLines(
  { lang }: CommandContext,
  { conclusion }: Inspection,
  { grounds }: InspectionResult,
  calendar: RatingCalendar,
): { readonly text: string }[] {
  if (!conclusion || !grounds.some(({ isCertain }) => isCertain)) return [];
  const { statement, notes } = deadlines(calendar.withdrawal.deadline, conclusion.on, { calendar, holidays });
  return [statement, ...notes].map((one) => ({ text: calendarText(one, lang) }));
}

/** @returns exit code 1 where the product has lost its rank */
async function printResult(context: CommandContext, file: string): Promise<number> {
  const { inspection, set } = await readInspection(context, file);
  const calendar = calendarOf(set.pack.layers?.[0]?.id ?? set.pack.id);
  const result = inspectionResult(set, inspection, calendar?.inspection);
  if (context.json) context.print(JSON.stringify(result));
  else {
    const { product, entity } = inspection.certificate;
    const [verdict, ...others] = [
      ...inspectionText(set, inspection, result, context.lang, calendar?.grounds),
      ...(calendar ? deadlineLines(context, inspection, result, calendar) : []),
    ];
    context.print(
      ...wrapText(`${product.name} · ${entity.name}`, context.width),
      ...wrapText(verdict?.text ?? '', context.width).map((line) => context.colour.bold(line)),
      ...others.flatMap(({ text }) =>
        wrapText(text, context.width - 2).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
      ),
    );
  }
  return result.verdict === 'lower' ? EXIT.negative : EXIT.done;
}
