/** `ocop inspect new`: a check sheet from the rated dossier. */
import { score } from '@ocop-kit/engine';
import {
  inspectionResult,
  inspectionText,
  openInspection,
  type Inspection,
} from '@ocop-kit/engine/inspection';
import type { Assessment, CriteriaSet } from '@ocop-kit/engine/schema';
import { calendarOf } from '@ocop-kit/rules/calendar';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readAssessment } from '../../../context/read-assessment.js';
import { readChoice } from '../../../context/read-choice.js';
import { readDayOption } from '../../../context/read-day-option.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { messages } from '../messages.js';
import { readCertificate } from '../read-certificate.js';

interface NewInspectionOptions {
  readonly register?: string | undefined;
  readonly certificate?: string | undefined;
  readonly stars?: string | undefined;
  readonly decision?: string | undefined;
  readonly on?: string | undefined;
  readonly kind: string;
  readonly id?: string | undefined;
  readonly place?: string | undefined;
  readonly agency?: string | undefined;
  readonly office?: string | undefined;
  readonly plan?: string | undefined;
  readonly team?: readonly string[] | undefined;
  readonly host?: readonly string[] | undefined;
  readonly output: string;
  readonly force?: boolean | undefined;
}

export function register(inspect: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  inspect
    .command('new')
    .description(t('newAbout'))
    .argument('<file>', t('rated'))
    .requiredOption('-o, --output <file>', t('output'))
    .option('--register <file>', t('register'))
    .option('--certificate <id>', t('certificate'))
    .option('--stars <n>', t('stars'))
    .option('--decision <number>', t('decision'))
    .option('--on <day>', t('on'))
    .option('--kind <kind>', t('kind'), 'yearly')
    .option('--id <id>', t('id'))
    .option('--place <place>', t('place'))
    .option('--agency <name>', t('agency'))
    .option('--office <name>', t('office'))
    .option('--plan <number>', t('plan'))
    .option('--team <name...>', t('team'))
    .option('--host <name...>', t('host'))
    .option('--force', t('force'))
    .action((file: string, options: NewInspectionOptions) =>
      run((context) => makeSheet(context, file, options)),
    );
}

async function makeSheet(
  context: CommandContext,
  file: string,
  options: NewInspectionOptions,
): Promise<number> {
  const t = context.translator(messages);
  const { output, force, agency, office, plan, team = [], host = [] } = options;
  await refuseExisting(context, [output], force);
  const { assessment, set } = await readAssessment(context, file);
  const on = readDayOption(context, '--on', options.on);
  const kind = readChoice(context, '--kind', options.kind, ['yearly', 'sudden'] as const);
  const certificate = await findCertificate(context, options, { assessment, set, on });
  const inspection = openInspection({
    id: options.id ?? `${certificate.id}-${on}`.slice(0, 64),
    on,
    kind,
    certificate,
    assessment,
    set,
    rules: calendarOf(set.pack.layers?.[0]?.id ?? set.pack.id)?.inspection,
    team: team.map((name, at) => ({ name, ...(at === 0 && { role: 'lead' as const }) })),
    ...(host.length > 0 && { representatives: host.map((name) => ({ name })) }),
    ...(options.place !== undefined && { place: options.place }),
    by: {
      ...(agency !== undefined && { agency }),
      ...(office !== undefined && { office }),
      ...(plan !== undefined && { decision: plan }),
    },
  });
  const inputs = options.register === undefined ? [file] : [file, options.register];
  await writeOutput(context, output, `${JSON.stringify(inspection, null, 2)}\n`, inputs);
  if (context.json) context.print(JSON.stringify(inspection));
  context.warn(t('opened', { file: output, all: inspection.findings.length }));
  warnOfDossier(context, inspection, set);
  context.warn(t('next', { file: output }));
  return EXIT.done;
}

/** Before anybody drives out with it: the dossier may not be the one that was recognised. */
function warnOfDossier(context: CommandContext, inspection: Inspection, set: CriteriaSet): void {
  const result = inspectionResult(set, inspection);
  for (const { topic, text } of inspectionText(set, inspection, result, context.lang))
    if (topic === 'baseline') context.warn(text);
}

/** Of a register where there is one, else of the sheet itself. */
async function findCertificate(
  context: CommandContext,
  { register: file, certificate: id, stars, decision }: NewInspectionOptions,
  rated: { readonly assessment: Assessment; readonly set: CriteriaSet; readonly on: string },
): Promise<Inspection['certificate']> {
  if (file !== undefined) return (await readCertificate(context, file, id, rated.on)).certificate;
  const { product, entity, registration } = rated.assessment;
  const recognised = stars === undefined ? (score(rated.set, rated.assessment).stars ?? 0) : Number(stars);
  if (!Number.isInteger(recognised) || recognised < 0)
    throw new Failure(EXIT.usage, context.translator(messages)('badStars', { value: stars ?? '' }));
  const number = decision ?? registration?.certificate?.number;
  return {
    id: id ?? product.code?.slice(0, 64) ?? 'sp',
    product,
    entity,
    stars: recognised,
    ...(number !== undefined && { decision: number }),
  };
}
