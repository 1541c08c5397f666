import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { compileSet, score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { parseAssessment, serializeAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../../failures/failure.js';
import { askConditions, askCriteria, LEAVE, type Ask } from './interview.js';
import { rankText } from '../../render/rank-text.js';
import { wrapText } from '../../render/table.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { findPath } from '../../files/find-path.js';
import { readText } from '../../files/read-file.js';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import { printQuestion as askOnLine } from '../../terminal/terminal.js';

export function register(program: Command, { t, run }: CommandHost): void {
  program
    .command('new')
    .description(t('newAbout'))
    .argument('[file]', t('newArgument'), 'ocop.json')
    .action((file: string) => run((context) => newCommand(context, file)));
}

/**
 * `ocop new FILE`: asks criterion by criterion. Every answer is saved at once, so that it can be left at any
 * time, even by a power cut; started again with the same file it goes on where it was.
 */
async function newCommand(context: CommandContext, file: string): Promise<number> {
  const { t } = context;
  // The sheet is read and written again, but no other file is.
  await refuseToOverwrite(context, file, []);
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    askOnLine(question);
    const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
    return done ? LEAVE : value.trim();
  };
  try {
    const started = (await resumeSheet(context, file)) ?? (await beginSheet(context, ask));
    if (!started) return EXIT.done;
    const { assessment, set } = started;
    const save = (changed: Assessment): Promise<void> => saveSheet(context, file, changed);
    await save(assessment);
    context.print('', ...wrapText(t('new.how'), context.width));
    const interview = { context, set, ask, save };
    const answered = await askCriteria(interview, assessment);
    const whole = answered.left ? answered : await askConditions(interview, answered.assessment);
    const result = score(set, whole.assessment);
    context.print(
      '',
      withPackUnit(context, set).t('new.live', {
        total: result.total,
        stars: rankText(context, set, result.stars),
        count: result.unanswered.length,
      }),
      t(whole.left ? 'new.saved' : 'new.finished', { file }),
    );
    return EXIT.done;
  } finally {
    terminal.close();
  }
}

interface StartedSheet {
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
}

async function resumeSheet(context: CommandContext, file: string): Promise<StartedSheet | null> {
  const there = await stat(await findPath(file)).catch(() => undefined);
  if (!there) return null;
  const text = await readText(file, context.t);
  const assessment = parseAssessment(text, context.pack);
  const set = await context.loadSet(assessment.pack, assessment.set);
  const all = compileSet(set).leaves.length;
  const done = Object.keys(assessment.picks).length;
  context.print(context.t('new.resume', { product: assessment.product.name, done, all }));
  return { assessment, set };
}

async function beginSheet(context: CommandContext, ask: Ask): Promise<StartedSheet | null> {
  const { t } = context;
  const product = await ask(t('new.product'));
  if (product === LEAVE) return null;
  const entity = await ask(t('new.entity'));
  if (entity === LEAVE) return null;
  const no = await chooseSet(context, ask, product);
  if (no === null) return null;
  const set = await context.loadSet(context.pack, no);
  const now = new Date().toISOString();
  const assessment = parseAssessment({
    format: 'ocop-assessment/1',
    product: { name: product },
    entity: { name: entity },
    pack: context.pack,
    set: no,
    picks: {},
    declared: [],
    criteria: {},
    stage: 'self',
    times: { created: now, updated: now },
  });
  return { assessment, set };
}

/** Looks for the product's own name first. */
async function chooseSet(context: CommandContext, ask: Ask, product: string): Promise<number | null> {
  const { t, lang } = context;
  let found = context.findSets(product);
  for (;;) {
    if (found.length === 0) context.print(t('new.nothing'));
    const offered = found.slice(0, 8);
    context.print(...offered.map(({ set, title }) => `  ${String(set).padStart(2)}  ${textIn(title, lang)}`));
    const answer = await ask(t(offered.length > 0 ? 'new.choose' : 'new.search'));
    if (answer === LEAVE || answer === 'q') return null;
    const number = Number(answer);
    if (context.findSets('').some(({ set }) => set === number)) return number;
    found = context.findSets(answer);
  }
}

async function saveSheet(context: CommandContext, file: string, assessment: Assessment): Promise<void> {
  const updated = { ...assessment, times: { ...assessment.times, updated: new Date().toISOString() } };
  await writeOutput(context, file, serializeAssessment(updated), []);
}
