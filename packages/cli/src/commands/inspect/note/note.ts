/** `ocop inspect note`: what was found, into the file of the inspection itself. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import {
  closeInspection,
  noteFinding,
  noteMatter,
  type Inspection,
  type InspectedMatter,
  type InspectionFinding,
} from '@ocop-kit/engine/inspection';
import type { Command } from 'commander';
import type { CommandContext } from '../../../context/command-context.js';
import type { CommandHost } from '../../../context/command-host.js';
import { readDayOption } from '../../../context/read-day-option.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { writeOutput } from '../../../output/output.js';
import { messages } from '../messages.js';
import { readInspection } from '../read-inspection.js';

interface NoteOptions {
  readonly kept?: readonly string[] | undefined;
  readonly changed?: readonly string[] | undefined;
  readonly notSeen?: readonly string[] | undefined;
  readonly matter?: readonly string[] | undefined;
  readonly remark?: readonly string[] | undefined;
  readonly close?: string | undefined;
  readonly closeOn?: string | undefined;
}

export function register(inspect: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  inspect
    .command('note')
    .description(t('noteAbout'))
    .argument('<file>', t('inspection'))
    .option('--kept <criterion...>', t('kept'))
    .option('--changed <criterion=option...>', t('changed'))
    .option('--not-seen <criterion...>', t('notSeen'))
    .option('--matter <id=state...>', t('matter'))
    .option('--remark <id=text...>', t('remark'))
    .option('--close <text>', t('close'))
    .option('--close-on <day>', t('closeOn'))
    .action((file: string, options: NoteOptions) => run((context) => noteFindings(context, file, options)));
}

async function noteFindings(context: CommandContext, file: string, options: NoteOptions): Promise<number> {
  const { inspection, set } = await readInspection(context, file);
  const found = listFindings(context, inspection, options).reduce(
    (noted, finding) => noteFinding(set, noted, withKnown(noted, finding)),
    inspection,
  );
  const looked = listMatters(context, options).reduce((noted, matter) => noteMatter(noted, matter), found);
  const remarked = readPairs(context, '--remark', options.remark).reduce(
    (noted, pair) => noteRemark(set, noted, pair),
    looked,
  );
  const closed =
    options.close === undefined
      ? remarked
      : closeInspection(remarked, {
          on: readDayOption(context, '--close-on', options.closeOn),
          text: options.close,
        });
  // The file itself is read and written again, as with `ocop new`.
  await writeOutput(context, file, `${JSON.stringify(closed, null, 2)}\n`, []);
  if (context.json) context.print(JSON.stringify(closed));
  const seen = closed.findings.filter(({ state }) => state !== 'not-seen').length;
  context.warn(context.translator(messages)('noted', { file, seen, all: closed.findings.length }));
  warnOfMatters(context, closed);
  return EXIT.done;
}

/** `--kept all` is of criteria alone; what else is looked into is noted by itself. */
function warnOfMatters(context: CommandContext, { state, matters }: Inspection): void {
  const t = context.translator(messages);
  const unseen = matters.filter((matter) => matter.state === 'not-seen');
  const [first] = unseen;
  if (!first) return;
  const named = unseen.map(({ id, text }) => `${id} (${textIn(text, context.lang)})`).join('; ');
  context.warn(
    state === 'closed'
      ? t('mattersLeft', { count: unseen.length, matters: named })
      : t('mattersOpen', { count: unseen.length, matters: named, example: `${first.id}=${t('right')}` }),
  );
}

function listFindings(
  context: CommandContext,
  { findings }: Inspection,
  { kept = [], changed = [], notSeen = [] }: NoteOptions,
): InspectionFinding[] {
  const named = new Set([...changed.map((value) => value.split('=')[0]), ...notSeen]);
  const all = findings.flatMap(({ criterion, state }) =>
    state === 'not-seen' && !named.has(criterion) ? [criterion] : [],
  );
  return [
    ...kept
      .flatMap((value) => (value === 'all' ? all : [value]))
      .map((criterion): InspectionFinding => ({ criterion, state: 'kept' })),
    ...changed.map((value): InspectionFinding => {
      const [, criterion = '', pick] = /^([^=]+)(?:=(\d{1,2}))?$/.exec(value) ?? [];
      if (criterion === '') throw badPair(context, '--changed', value);
      return { criterion, state: 'no-longer', ...(pick !== undefined && { pick: Number(pick) }) };
    }),
    ...notSeen.map((criterion): InspectionFinding => ({ criterion, state: 'not-seen' })),
  ];
}

/** Remarks and evidence stay with their criterion. */
function withKnown({ findings }: Inspection, finding: InspectionFinding): InspectionFinding {
  const { note, evidence } = findings.find(({ criterion }) => criterion === finding.criterion) ?? {};
  return { ...finding, ...(note !== undefined && { note }), ...(evidence && { evidence }) };
}

function listMatters(
  context: CommandContext,
  { matter = [] }: NoteOptions,
): readonly { readonly id: string; readonly state: InspectedMatter['state'] }[] {
  const t = context.translator(messages);
  const states = new Map<string, InspectedMatter['state']>([
    [t('right'), 'in-order'],
    [t('wrong'), 'not-in-order'],
    [t('unseen'), 'not-seen'],
    ['in-order', 'in-order'],
    ['not-in-order', 'not-in-order'],
    ['not-seen', 'not-seen'],
  ]);
  return matter.map((value) => {
    const [id = '', word = ''] = value.split('=');
    const state = states.get(word.normalize('NFC'));
    if (id === '' || state === undefined) throw new Failure(EXIT.usage, t('badMatter', { value }));
    return { id, state };
  });
}

function readPairs(
  context: CommandContext,
  option: string,
  values: readonly string[] = [],
): (readonly [string, string])[] {
  return values.map((value) => {
    const at = value.indexOf('=');
    if (at < 1) throw badPair(context, option, value);
    return [value.slice(0, at), value.slice(at + 1)];
  });
}

/** Of a matter where there is one of that id, else of a criterion. */
function noteRemark(
  set: CriteriaSet,
  inspection: Inspection,
  [id, note]: readonly [string, string],
): Inspection {
  const matter = inspection.matters.find((one) => one.id === id);
  if (matter) return noteMatter(inspection, { id, state: matter.state, note });
  const finding = inspection.findings.find(({ criterion }) => criterion === id);
  return noteFinding(set, inspection, { ...(finding ?? { criterion: id, state: 'not-seen' }), note });
}

const badPair = ({ translator }: CommandContext, option: string, value: string): Failure =>
  new Failure(EXIT.usage, translator(messages)('badPair', { option, value }));
