import { extname } from 'node:path';
import type { MissingEvidence } from '@ocop-kit/documents/dossier';
import { dossierFindingText } from '@ocop-kit/documents/problems';
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readAssessment } from '../../../context/read-assessment.js';
import { readChoice } from '../../../context/read-choice.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { openOutput } from '../../../output/output.js';
import { messages } from '../messages.js';
import { sizeText } from '../size-text.js';
import { evidenceKey, openEvidenceFolder, type EvidenceFolder } from './evidence-folder.js';

interface PackOptions {
  readonly evidence?: string | undefined;
  readonly output: string;
  readonly on?: string | undefined;
  readonly to?: string | undefined;
}

export function register(dossier: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  dossier
    .command('pack')
    .description(t('pack.about'))
    .argument('<file>', t('file'))
    .requiredOption('-o, --output <zip>', t('pack.output'))
    .option('--evidence <folder>', t('pack.evidence'))
    .option('--to <docx|html|none>', t('pack.to'))
    .option('--on <day>', t('pack.on'))
    .action((file: string, options: PackOptions) => run((context) => packFile(context, file, options)));
}

/** @returns exit code 1 when evidence that the sheet names is missing */
async function packFile(context: CommandContext, file: string, options: PackOptions): Promise<number> {
  const to = readChoice(context, '--to', options.to ?? 'docx', ['docx', 'html', 'none']);
  // People attach what they packed to a letter: under another ending nobody could open it.
  if (!['', '.zip'].includes(extname(options.output).toLowerCase()))
    throw new Failure(EXIT.usage, context.translator(messages)('pack.ending', { file: options.output }));
  const { assessment, set } = await readAssessment(context, file);
  const folder = await openEvidenceFolder(context, options.evidence);
  const out = await openOutput(context, options.output, [file, ...folder.paths]);
  try {
    const packed = await pack(context, { assessment, set, folder, to, on: options.on });
    for await (const piece of packed.pieces) await out.write(piece);
    await out.commit();
    report(context, options.output, { ...packed, folder });
    return packed.missing.length > 0 ? EXIT.negative : EXIT.done;
  } catch (error) {
    await out.discard();
    throw error;
  }
}

interface Packing {
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
  readonly folder: EvidenceFolder;
  readonly to: 'docx' | 'html' | 'none';
  readonly on: string | undefined;
}

interface Packed {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly missing: readonly MissingEvidence[];
  readonly sizes: { readonly files: number; readonly bytes: number };
  readonly digest: string;
}

async function pack({ lang }: CommandContext, { assessment, set, folder, to, on }: Packing): Promise<Packed> {
  // Loaded here, so that no other command waits for the code that packs.
  const { DossierError, packDossier, renderDocuments } = await import('@ocop-kit/documents/dossier');
  const asFailure = (error: unknown): never => {
    if (error instanceof DossierError) throw new Failure(EXIT.input, dossierFindingText(error.finding, lang));
    throw error;
  };
  try {
    const documents = to === 'none' ? [] : await renderDocuments({ assessment, set, lang, on, to });
    const packed = await packDossier({ assessment, set, documents, evidence: folder.find, lang, on });
    const { stream, missing, sizes, manifest } = packed;
    return { pieces: readAll(stream, asFailure), missing, sizes, digest: manifest.digest };
  } catch (error) {
    return asFailure(error);
  }
}

async function* readAll(
  stream: ReadableStream<Uint8Array>,
  asFailure: (error: unknown) => never,
): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(asFailure);
    if (done) return;
    yield value;
  }
}

interface Report extends Pick<Packed, 'missing' | 'sizes' | 'digest'> {
  readonly folder: EvidenceFolder;
}

function report(context: CommandContext, output: string, { missing, sizes, digest, folder }: Report): void {
  const t = context.translator(messages);
  const unused = folder.unused();
  const missed = missing.map((ref) => {
    const { criterion, position, evidence } = ref;
    const reason = folder.ambiguous.has(evidenceKey(ref)) ? 'several' : ref.reason;
    return { criterion, position, title: evidence.title, file: evidence.file?.name ?? '', reason } as const;
  });
  if (context.json) {
    context.print(JSON.stringify({ file: output, ...sizes, digest, missing: missed, unused }));
    return;
  }
  context.print(
    t('pack.done', { file: output, files: sizes.files, size: sizeText(sizes.bytes, context.lang) }),
  );
  if (missed.length > 0) {
    context.warn(t('pack.missing', { count: missed.length }));
    for (const { reason, criterion, title, file } of missed)
      context.warn(`  ${t(`missing.${reason}`, { criterion, title, file })}`);
  }
  if (unused.length > 0) {
    context.warn(t('pack.unused', { count: unused.length }));
    for (const name of unused) context.warn(`  ${name}`);
  }
}
