/** Prints what was asked for, and says in a sentence what the forms refuse. */
import { formProblemText, PrintedFormError } from '@ocop-kit/documents/forms';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { printBatch } from './print-batch.js';
import { printOne } from './print-one.js';
import { readPlan, type DocumentOptions } from './read-plan.js';

/**
 * @returns the exit code
 * @throws {Failure} for what cannot be printed, read or written
 */
export async function printDocuments(
  context: CommandContext,
  file: string | undefined,
  options: DocumentOptions,
): Promise<number> {
  try {
    const plan = await readPlan(context, file, options);
    return await (plan.kind === 'batch' ? printBatch(context, plan) : printOne(context, plan));
  } catch (error) {
    if (!(error instanceof PrintedFormError)) throw error;
    throw new Failure(EXIT.usage, formProblemText(error, context.lang));
  }
}
