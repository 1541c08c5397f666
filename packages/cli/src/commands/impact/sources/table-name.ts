/** The name of a table as SQL: somebody typed it, and nothing of it may be read as anything but a name. */
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { messages } from '../messages.js';

/** Databases take none that is longer. */
const MAX_LENGTH = 250;

/**
 * @param table `sheets`, or `schema.sheets`
 * @returns each part in double quotes
 * @throws {Failure} when it is no name
 */
export function quoteTable(context: CommandContext, table: string): string {
  const parts = table.split('.');
  if (
    parts.length > 3 ||
    parts.some((part) => part === '' || part.length > MAX_LENGTH || part.includes('\0'))
  )
    throw new Failure(
      EXIT.usage,
      context.translator(messages)('tableName', { table: table.slice(0, MAX_LENGTH) }),
    );
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.');
}
