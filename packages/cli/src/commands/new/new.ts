import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { compileSet, score, textIn, type CriteriaSet } from '@ocop-kit/engine';
import { parseAssessment, serializeAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { EXIT } from '../../failures/failure.js';
import { askConditions, askCriteria, LEAVE, type Ask } from './interview.js';
import { rankText } from '../../render/rank-text.js';
import { wrap } from '../../render/table.js';
import { refuseInputs, writeOutput } from '../../output/output.js';
import { foundPath } from '../../files/find-path.js';
import { readText } from '../../files/read-file.js';
import { inUnitOf, type Session } from '../../context/command-context.js';
import { ask as askOnLine } from '../../terminal/terminal.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('new')
    .description(say('newAbout'))
    .argument('[file]', say('newArgument'), 'ocop.json')
    .action((file: string) => run((session) => newCommand(session, file)));
}

/**
 * `ocop new FILE`: asks criterion by criterion. Every answer is saved at once, so that it can be left at any
 * time, even by a power cut; started again with the same file it goes on where it was.
 */
async function newCommand(session: Session, file: string): Promise<number> {
  const { say } = session;
  // The sheet is read and written again, but no other file is.
  await refuseInputs(session, file, []);
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    askOnLine(question);
    const { value, done } = (await lines.next()) as IteratorResult<string, undefined>;
    return done ? LEAVE : value.trim();
  };
  try {
    const started = (await resume(session, file)) ?? (await begin(session, ask));
    if (!started) return EXIT.done;
    const { assessment, set } = started;
    const save = (changed: Assessment): Promise<void> => write(session, file, changed);
    await save(assessment);
    session.print('', ...wrap(say('new.how'), session.width));
    const interview = { session, set, ask, save };
    const answered = await askCriteria(interview, assessment);
    const whole = answered.left ? answered : await askConditions(interview, answered.assessment);
    const result = score(set, whole.assessment);
    session.print(
      '',
      inUnitOf(session, set).say('new.live', {
        total: result.total,
        stars: rankText(session, set, result.stars),
        count: result.unanswered.length,
      }),
      say(whole.left ? 'new.saved' : 'new.finished', { file }),
    );
    return EXIT.done;
  } finally {
    terminal.close();
  }
}

interface Started {
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
}

async function resume(session: Session, file: string): Promise<Started | null> {
  const there = await stat(await foundPath(file)).catch(() => undefined);
  if (!there) return null;
  const text = await readText(file, session.say);
  const assessment = parseAssessment(text, session.pack);
  const set = await session.set(assessment.pack, assessment.set);
  const all = compileSet(set).leaves.length;
  const done = Object.keys(assessment.picks).length;
  session.print(session.say('new.resume', { product: assessment.product.name, done, all }));
  return { assessment, set };
}

async function begin(session: Session, ask: Ask): Promise<Started | null> {
  const { say } = session;
  const product = await ask(say('new.product'));
  if (product === LEAVE) return null;
  const entity = await ask(say('new.entity'));
  if (entity === LEAVE) return null;
  const no = await chooseSet(session, ask, product);
  if (no === null) return null;
  const set = await session.set(session.pack, no);
  const now = new Date().toISOString();
  const assessment = parseAssessment({
    format: 'ocop-assessment/1',
    product: { name: product },
    entity: { name: entity },
    pack: session.pack,
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
async function chooseSet(session: Session, ask: Ask, product: string): Promise<number | null> {
  const { say, lang } = session;
  let found = session.find(product);
  for (;;) {
    if (found.length === 0) session.print(say('new.nothing'));
    const offered = found.slice(0, 8);
    session.print(...offered.map(({ set, title }) => `  ${String(set).padStart(2)}  ${textIn(title, lang)}`));
    const answer = await ask(say(offered.length > 0 ? 'new.choose' : 'new.search'));
    if (answer === LEAVE || answer === 'q') return null;
    const number = Number(answer);
    if (session.find('').some(({ set }) => set === number)) return number;
    found = session.find(answer);
  }
}

async function write(session: Session, file: string, assessment: Assessment): Promise<void> {
  const updated = { ...assessment, times: { ...assessment.times, updated: new Date().toISOString() } };
  await writeOutput(session, file, serializeAssessment(updated), []);
}
