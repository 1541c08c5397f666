import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { compileSet, score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { parseAssessment, serializeAssessment, type Assessment } from '@ocop-kit/engine/schema';
import type { Command } from 'commander';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { EXIT } from '../../failures/failure.js';
import { findPath } from '../../files/find-path.js';
import { readText } from '../../files/read-file.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { rankText } from '../../render/rank-text.js';
import { wrapText } from '../../render/table.js';
import { printQuestion as askOnLine } from '../../terminal/terminal.js';
import { askConditions, askCriteria, LEAVE, type Ask } from './interview.js';
import { messages } from './messages.js';

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('new')
    .description(t('about'))
    .argument('[file]', t('file'), 'ocop.json')
    .action((file: string) => run((context) => fillInSheet(context, file)));
}

/**
 * Asks criterion by criterion. Each answer is saved at once, so the interview can end at any time, even with a power cut;
 * started again with the same file, it resumes.
 */
async function fillInSheet(context: CommandContext, file: string): Promise<number> {
  const t = context.translator(messages);
  // The sheet itself is read and written again; only other files are inputs.
  await refuseToOverwrite(context, file, []);
  const lineReader = createInterface({ input: process.stdin });
  const lines = lineReader[Symbol.asyncIterator]();
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
    context.print('', ...wrapText(t('how'), context.width));
    const interview = { context, set, ask, save };
    const answered = await askCriteria(interview, assessment);
    const completed = answered.left ? answered : await askConditions(interview, answered.assessment);
    const result = score(set, completed.assessment);
    context.print(
      '',
      withPackUnit(context, set).translator(messages)('live', {
        total: result.total,
        stars: rankText(context, set, result.stars),
        count: result.unanswered.length,
      }),
      t(completed.left ? 'saved' : 'finished', { file }),
    );
    return EXIT.done;
  } finally {
    lineReader.close();
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
  context.print(context.translator(messages)('resume', { product: assessment.product.name, done, all }));
  return { assessment, set };
}

async function beginSheet(context: CommandContext, ask: Ask): Promise<StartedSheet | null> {
  const t = context.translator(messages);
  const product = await ask(t('product'));
  if (product === LEAVE) return null;
  const entity = await ask(t('entity'));
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

/** Searches by the product's own name first. */
async function chooseSet(context: CommandContext, ask: Ask, product: string): Promise<number | null> {
  const { lang } = context;
  const t = context.translator(messages);
  let found = context.findSets(product);
  for (;;) {
    if (found.length === 0) context.print(t('nothing'));
    const offered = found.slice(0, 8);
    context.print(...offered.map(({ set, title }) => `  ${String(set).padStart(2)}  ${textIn(title, lang)}`));
    const answer = await ask(t(offered.length > 0 ? 'choose' : 'search'));
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
