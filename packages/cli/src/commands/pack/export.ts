/** `ocop pack export FILE|ID -o BOOK.xlsx`. */
import { overlayPack } from '@ocop-kit/engine/overlay';
import { EXIT, Failure } from '../../failure.js';
import type { Session } from '../../session.js';
import { printFindings } from './findings.js';
import { basePack, readSource, writeOut } from './source.js';

export async function exportCommand(
  session: Session,
  file: string,
  { output, base: baseFile }: { readonly output: string; readonly base?: string },
): Promise<number> {
  const source = await readSource(file, session);
  // The library that writes workbooks is large; nobody else should wait for it.
  const { overlayBook, packBook } = await import('../../workbook/export.js');
  const { WorkbookError } = await import('../../workbook/problems.js');
  try {
    if ('pack' in source) await writeOut(output, await packBook(source.pack), session);
    else {
      const { id } = source.overlay.base;
      const base = await basePack(id, baseFile, session);
      if (!base) throw new Failure(EXIT.input, session.say('workbook/no-base', { id }));
      overlayPack(base, source.overlay);
      await writeOut(output, await overlayBook(source.overlay, base), session);
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    printFindings(session, error.problems);
    return EXIT.input;
  }
  if (!session.json) session.print(session.say('packExported', { file: output }));
  return EXIT.done;
}
