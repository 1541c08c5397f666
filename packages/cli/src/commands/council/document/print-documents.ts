/** Renders what was asked for of a session, and writes it to a folder. */
import { headOf } from '@ocop-kit/credentials';
import {
  COUNCIL_DOCUMENTS,
  CouncilDocumentError,
  councilDocumentProblemText,
  listCouncilDocuments,
  renderCouncilDocument,
  type CouncilDocument,
  type CouncilDocumentType,
  type ListedCouncilDocument,
  type RenderedForm,
} from '@ocop-kit/documents/council';
import type { Session } from '@ocop-kit/engine/council';
import { hasLedger, isAltered } from '../../../session-source/sealed.js';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { writeDocuments } from '../../../output/write-documents.js';
import { openSessionSource, type OpenedSession } from '../../../session-source/session-source.js';
import { messages } from './messages.js';

export interface CouncilPrintOptions {
  readonly only?: string | undefined;
  readonly to?: string | undefined;
  readonly product?: string | undefined;
  readonly member?: string | undefined;
  readonly output?: string | undefined;
}

/**
 * @returns the exit code
 * @throws {Failure} for what cannot be printed, read or written
 */
export async function printDocuments(
  context: CommandContext,
  source: string,
  options: CouncilPrintOptions,
): Promise<number> {
  const t = context.translator(messages);
  const opened = await openSessionSource(context, source);
  if (await isAltered(opened.session)) throw new Failure(EXIT.altered, t('altered'));
  for (const line of opened.refused) context.warn(line);
  const rendered = await renderAll(context, opened, options);
  if (rendered.length === 0) throw new Failure(EXIT.input, t('nothing'));
  const { output: folder } = options;
  // They are made of the session alone, so the newest are the right ones.
  const files = await writeDocuments(context, rendered, { folder, inputs: [source], mayReplace: true });
  if (context.json) context.print(JSON.stringify(files));
  else for (const file of files) context.warn(t('written', { file }));
  return opened.refused.length > 0 ? EXIT.negative : EXIT.done;
}

/** All are rendered before the first is written: what cannot be printed leaves nothing behind. */
async function renderAll(
  context: CommandContext,
  { session, setOf }: OpenedSession,
  { only, to = 'docx', product, member }: CouncilPrintOptions,
): Promise<RenderedForm[]> {
  const head = hasLedger(session) ? headOf(session) : undefined;
  const rendered: RenderedForm[] = [];
  try {
    for (const listed of choose(session, only, product, member))
      rendered.push(
        await renderCouncilDocument(listed.document, {
          session,
          setOf,
          to: to as CouncilDocumentType,
          lang: context.lang,
          product: listed.product,
          member: listed.member,
          head,
        }),
      );
  } catch (error) {
    if (!(error instanceof CouncilDocumentError)) throw error;
    throw new Failure(EXIT.usage, councilDocumentProblemText(error, context.lang));
  }
  return rendered;
}

/** What somebody names and there is not is passed on, for the renderer to refuse by name. */
function choose(
  session: Session,
  only: string | undefined,
  product: string | undefined,
  member: string | undefined,
): ListedCouncilDocument[] {
  const kinds = only?.split(',').map((kind) => kind.trim()) ?? COUNCIL_DOCUMENTS;
  const listed = listCouncilDocuments(session);
  return kinds.flatMap((kind): ListedCouncilDocument[] => {
    const document = kind as CouncilDocument;
    const known = listed.filter((one) => one.document === document);
    const chosen = known.filter(
      (one) =>
        (product === undefined || one.product === undefined || one.product === product) &&
        (member === undefined || one.member === undefined || one.member === member),
    );
    const isNamed = product !== undefined || member !== undefined;
    const isMissing =
      !COUNCIL_DOCUMENTS.includes(document) || (isNamed && chosen.length === 0 && known.length > 0);
    return isMissing ? [{ document, product, member }] : chosen;
  });
}
