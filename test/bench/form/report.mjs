/** One table of all figures, and the aims beside them. */
import { formatNumber, formatTable, metText } from '../table.mjs';
import { PAGES } from './site.mjs';

const OURS = 'ocop-kit';
/** How much what is kept may grow in the second half of all answers. */
const FLAT = 1.01;

/**
 * @param {object} found by pass: `timed`, `served`, `worked`, `remembered`, `bytes`, and `counts` of answers
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
    ['work an answer in place', 'ms', worked, ({ paced }) => paced],
    ['work an answer anywhere', 'ms', worked, ({ answer }) => answer],
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

/**
 * @param {object} found by pass, as above
 * @returns {{ aim: string, figure: number, unit: string, met: boolean, plain?: number }[]} plain: what HTML without a library reaches
 */
export function listAims({ timed, served, worked, remembered }) {
  const figures = Object.fromEntries(PAGES.map((name) => [name, { ...timed[name], work: worked[name] }]));
  const { [OURS]: ours, plain, minimal, 'web-awesome': webAwesome } = figures;
  const heaps = remembered[OURS];
  /** @param {(page: object) => number} read */
  const ratio = (aim, most, read, to) => {
    const figure = read(ours) / read(to);
    return { aim: `${aim} at most ${most} times`, figure, unit: '×', met: figure <= most };
  };
  const pacedAnswer = ({ work }) => work.paced;
  const toServed = served['ocop-kit-served'] / served['plain-served'];
  return [
    {
      aim: 'served markup: start to paint, to plain HTML that is served, at most 1.15 times',
      figure: toServed,
      unit: '×',
      met: toServed <= 1.15,
    },
    {
      ...ratio('script alone: start to paint, to the minimal page,', 1.3, ({ paint }) => paint, minimal),
      plain: plain.paint / minimal.paint,
    },
    ratio('work to the last question, to plain HTML,', 3, ({ work }) => work.paint, plain),
    ratio('work an answer in place, to plain HTML,', 1.75, pacedAnswer, plain),
    ratio('work an answer in place, to Web Awesome,', 1, pacedAnswer, webAwesome),
    ratio('answer to repaint, to plain HTML,', 1.3, ({ answer }) => answer, plain),
    { aim: 'no task over 50 ms after load', figure: ours.tasks, unit: 'tasks', met: ours.tasks === 0 },
    {
      aim: `memory in the second half of all answers, at most ${FLAT} times`,
      figure: heaps.at(-1) / heaps.at(-2),
      unit: '×',
      met: heaps.at(-1) / heaps.at(-2) <= FLAT,
    },
  ];
}

export function formatReport({ machine, effort, measures, served, aims }) {
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
    ...Object.entries(served).map(([name, ms]) => `start to paint, ${name}: ${formatNumber(ms)} ms`),
    '',
    ...aims.map(({ aim, figure, unit, met, plain }) => {
      const floor = plain === undefined ? '' : ` (plain HTML: ${formatNumber(plain)} ${unit})`;
      return `${aim}: ${formatNumber(figure)} ${unit}, ${metText(met)}${floor}`;
    }),
  ].join('\n');
}
