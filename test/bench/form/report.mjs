/** One table of all figures, and the aims beside them. */
import { formatNumber, formatTable, metText } from '../table.mjs';
import { PAGES } from './site.mjs';

const OURS = 'ocop-kit';
/** How much what is kept may grow in the second half of all answers. */
const FLAT = 1.01;

/**
 * @param {object} found by pass: `timed`, `worked`, `remembered`, `bytes`, and `counts` of answers
 * @returns {{ what: string, unit: string, figures: Record<string, number>, toMinimal: number, toSurveyjs: number }[]}
 */
export function listMeasures({ timed, worked, remembered, bytes, counts }) {
  const rows = [
    ['start to paint', 'ms', timed, ({ paint }) => paint],
    ['start to the last question', 'ms', timed, ({ whole }) => whole],
    ['answer to repaint, median', 'ms', timed, ({ answer }) => answer],
    ['answer to repaint, worst', 'ms', timed, ({ worst }) => worst],
    ['tasks over 50 ms after load', '', timed, ({ tasks }) => tasks],
    ['longest of them', 'ms', timed, ({ longest }) => longest],
    ['work to the last question', 'ms', worked, ({ paint }) => paint],
    ['work an answer', 'ms', worked, ({ answer }) => answer],
    ...[0, ...counts].map((count, i) => [
      `kept, ${formatNumber(count)} answers`,
      'MB',
      remembered,
      (heaps) => heaps[i],
    ]),
    ['script, gzip', 'KB', bytes, ({ script }) => script / 1e3],
    ['style sheet, gzip', 'KB', bytes, ({ style }) => style / 1e3],
  ];
  return rows.map(([what, unit, pass, read]) => {
    const figures = Object.fromEntries(PAGES.map((name) => [name, read(pass[name])]));
    const { [OURS]: ours, minimal, surveyjs } = figures;
    return { what, unit, figures, toMinimal: ours / minimal, toSurveyjs: ours / surveyjs };
  });
}

/** @returns {{ aim: string, figure: number, unit: string, met: boolean, plain?: number }[]} plain: what HTML without a library reaches */
export function listAims({ timed, remembered }) {
  const { [OURS]: ours, plain, minimal, surveyjs } = timed;
  const heaps = remembered[OURS];
  const growth = heaps.at(-1) / heaps.at(-2);
  const [slower, faster] = [ours.paint / minimal.paint, surveyjs.paint / ours.paint];
  return [
    {
      aim: 'start to paint at most 1.3 times the minimal page',
      figure: slower,
      unit: '×',
      plain: plain.paint / minimal.paint,
      met: slower <= 1.3,
    },
    {
      aim: 'start to paint at least 5 times faster than SurveyJS',
      figure: faster,
      unit: '×',
      plain: surveyjs.paint / plain.paint,
      met: faster >= 5,
    },
    {
      aim: 'answer to repaint under 16 ms',
      figure: ours.answer,
      unit: 'ms',
      plain: plain.answer,
      met: ours.answer < 16,
    },
    { aim: 'no task over 50 ms after load', figure: ours.tasks, unit: 'tasks', met: ours.tasks === 0 },
    { aim: 'memory flat in the second half of all answers', figure: growth, unit: '×', met: growth <= FLAT },
  ];
}

export function formatReport({ machine, effort, measures, aims }) {
  const rows = measures.map(({ what, unit, figures, toMinimal, toSurveyjs }) => [
    unit === '' ? what : `${what}, ${unit}`,
    ...PAGES.map((name) => formatNumber(figures[name])),
    ...[toMinimal, toSurveyjs].map((ratio) => (Number.isFinite(ratio) ? `${formatNumber(ratio)} ×` : '')),
  ]);
  return [
    `Thirty questions, ${effort.loads} fresh loads of each page, ${effort.rounds} with ${effort.answers} answers; the totals agree.`,
    `${machine.browser}, processor slowed ${machine.throttle} times (work and memory: full speed), ${machine.cpu}`,
    '',
    formatTable(['', ...PAGES, `${OURS} to minimal`, 'to surveyjs'], rows),
    '',
    ...aims.map(({ aim, figure, unit, met, plain }) => {
      const floor = plain === undefined ? '' : ` (plain HTML: ${formatNumber(plain)} ${unit})`;
      return `${aim}: ${formatNumber(figure)} ${unit}, ${metText(met)}${floor}`;
    }),
  ].join('\n');
}
