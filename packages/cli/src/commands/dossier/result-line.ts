/** What the sheet of an archive is of, and what it scores, on one line. */
import type { OpenedDossier } from '@ocop-kit/documents/dossier';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import { rankText } from '../../render/rank-text.js';
import { messages } from './messages.js';

/** @returns no line where there is no sheet, or no rules for it */
export function resultLine(
  context: CommandContext,
  { assessment, set, result }: Pick<OpenedDossier, 'assessment' | 'set' | 'result'>,
): string[] {
  if (!assessment || !set || !result) return [];
  const own = withPackUnit(context, set);
  return [
    own.translator(messages)('result', {
      product: assessment.product.name,
      entity: assessment.entity.name,
      total: result.total,
      rank: rankText(own, set, result.stars),
    }),
  ];
}
