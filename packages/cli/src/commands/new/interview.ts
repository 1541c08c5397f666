/** The questions of `ocop new`: criteria first, then conditions, one at a time. */
import {
  compileSet,
  score,
  textIn,
  type CompiledSet,
  type CriteriaSet,
  type Leaf,
  listScoredCriteria,
} from '@ocop-kit/engine';
import type { Assessment, Criterion } from '@ocop-kit/engine/schema';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import { capitalize } from '../../render/capitalize.js';
import { rankText } from '../../render/rank-text.js';
import { wrapText } from '../../render/table.js';
import { messages } from './messages.js';

/** What `ask` returns once standard input has ended. */
export const LEAVE = '\u0004';
export type Ask = (question: string) => Promise<string>;

export interface Interview {
  readonly context: CommandContext;
  readonly set: CriteriaSet;
  readonly ask: Ask;
  readonly save: (assessment: Assessment) => Promise<void>;
}

export interface InterviewResult {
  readonly assessment: Assessment;
  /** Whether the person quit before the last question. */
  readonly left: boolean;
}

/** Starts at the first criterion without a pick; `b` goes back one, Enter skips one, `q` quits. */
export async function askCriteria(
  { context, set, ask, save }: Interview,
  start: Assessment,
): Promise<InterviewResult> {
  const t = context.translator(messages);
  const compiled = compileSet(set);
  const sources = listScoredCriteria(set);
  let assessment = start;
  let position = compiled.leaves.findIndex(({ id }) => !Object.hasOwn(start.picks, id));
  if (position < 0) position = compiled.leaves.length;
  while (position < compiled.leaves.length) {
    const leaf = compiled.leaves[position];
    const source = sources[position];
    if (!leaf || !source) break;
    const { notApplicable, notEvaluated } = score(set, assessment);
    if ([...notApplicable, ...notEvaluated].includes(leaf.id)) {
      position++;
      continue;
    }
    context.print('', ...questionLines(context, set, compiled, leaf, source, assessment));
    const answer = (await ask(t('answer'))).toLowerCase();
    if (answer === LEAVE || answer === 'q') return { assessment, left: true };
    if (answer === '') position++;
    else if (answer === 'b') position = Math.max(0, position - 1);
    else if (/^\d{1,2}$/.test(answer) && isPickable(leaf, Number(answer))) {
      assessment = { ...assessment, picks: { ...assessment.picks, [leaf.id]: Number(answer) } };
      await save(assessment);
      position++;
    } else context.print(t('again'));
  }
  return { assessment, left: false };
}

export async function askConditions(
  { context, set, ask, save }: Interview,
  start: Assessment,
): Promise<InterviewResult> {
  const { lang, width } = context;
  const t = context.translator(messages);
  let assessment = start;
  const declarable = (set.conditions ?? []).filter(({ when }) => when === undefined);
  if (declarable.length > 0) context.print('', ...wrapText(t('conditions'), width));
  for (const { id, text, criterion } of declarable) {
    context.print(
      '',
      ...wrapText(`${criterion === undefined ? '' : `${criterion}  `}${textIn(text, lang)}`, width),
    );
    const answer = (await ask(t('declare'))).toLowerCase();
    if (answer === LEAVE || answer === 'q') return { assessment, left: true };
    const holds = answer === t('yes');
    const others = assessment.declared.filter((declared) => declared !== id);
    assessment = { ...assessment, declared: holds ? [...others, id] : others };
    await save(assessment);
  }
  return { assessment, left: false };
}

function isPickable({ options, first, none }: Leaf, ordinal: number): boolean {
  return options[ordinal - first] !== undefined || (ordinal === 0 && none !== null);
}

function questionLines(
  commandContext: CommandContext,
  set: CriteriaSet,
  compiled: CompiledSet,
  leaf: Leaf,
  source: Criterion,
  assessment: Assessment,
): string[] {
  const context = withPackUnit(commandContext, set);
  const { lang, width, colour } = context;
  const t = context.translator(messages);
  const { total, stars, unanswered } = score(set, assessment);
  const picked = Object.hasOwn(assessment.picks, leaf.id) ? assessment.picks[leaf.id] : undefined;
  const cases = new Map((source.cases ?? []).map(({ no, title }) => [no, textIn(title, lang)]));
  let open = 0;
  const options = [...leaf.options, ...(leaf.none ? [leaf.none] : [])].flatMap((option) => {
    const isNone = option === leaf.none;
    const minimum = isNone ? undefined : source.options?.[option.ordinal - leaf.first]?.minimum;
    const label = isNone
      ? capitalize(t('noneOfThese'))
      : leaf.tick
        ? t(option.ordinal === 1 ? 'tick' : 'untick')
        : textIn(option.text, lang);
    const mark =
      minimum === undefined ? '' : ` [${t('minimum', { stars: rankText(context, set, minimum) })}]`;
    const points = `${new Intl.NumberFormat(lang).format(option.points / compiled.scale)} ${t('unit')}`;
    const [first = '', ...rest] = wrapText(`${label} (${points})${mark}`, width - 6);
    // “None of these” belongs to no case.
    const inCase =
      option.case !== open && !isNone
        ? [`  ${t('case', { no: option.case, title: cases.get(option.case) ?? '' })}`]
        : [];
    open = option.case;
    const sign = option.ordinal === picked ? '>' : ' ';
    return [
      ...inCase,
      `${sign} ${String(option.ordinal).padStart(2)}  ${first}`,
      ...rest.map((line) => `      ${line}`),
    ];
  });
  const live = { total, stars: rankText(context, set, stars), count: unanswered.length };
  return [
    colour.dim(t('live', live)),
    ...wrapText(`${leaf.id}  ${textIn(leaf.title, lang)}`, width).map((line) => colour.bold(line)),
    ...(source.notes ?? []).flatMap((note) =>
      wrapText(textIn(note, lang), width - 2).map((line) => `  ${line}`),
    ),
    ...options,
  ];
}
