/** The address of the verifying page, as people write it. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { messages } from './messages.js';

/** A page on this computer, for trials. */
const OWN_COMPUTER: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Checks the address once, before anything is signed.
 *
 * @throws {Failure} saying how an address is written
 */
export function pageOption(context: CommandContext, page: string): string {
  if (isPage(page)) return page;
  throw new Failure(EXIT.usage, context.translator(messages)('page', { page }));
}

function isPage(page: string): boolean {
  if (!URL.canParse(page) || /[#?\s]/.test(page)) return false;
  const { protocol, hostname } = new URL(page);
  return protocol === 'https:' || (protocol === 'http:' && OWN_COMPUTER.includes(hostname));
}
