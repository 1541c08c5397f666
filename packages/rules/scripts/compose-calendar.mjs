/** The calendar of a decision: its periods as written down, its grounds in its own words, its transitions as `decisions.json` dates them. */
import { datedDecisions, filesOf, requiredJson, requiredText } from './decision-list.mjs';
import { readArticles } from './read-articles.mjs';

/**
 * @param {readonly { id: string }[]} decisionList the decision in force first
 * @returns {object[]} `ocop-calendar/1` of each decision whose periods are written down, which those of the one in force must be
 * @throws {Error} for a decision in force without `calendar.json`, a ground that is no point of the decision, and a calendar whose decision has no days
 */
export function composeCalendars(decisionList) {
  const [{ id: inForce }] = decisionList;
  requiredJson(inForce, 'calendar', 'the decision in force');
  return decisionList.flatMap(({ id }) => {
    const file = filesOf(id).json('calendar');
    return file ? [composeCalendar(id, file)] : [];
  });
}

function composeCalendar(id, file) {
  const decision = datedDecisions.find(({ pack }) => pack === id);
  if (!decision) throw new Error(`data/decisions.json names no decision of ${id}.`);
  const articles = readArticles(requiredText(id, 'articles', 'its calendar'));
  return {
    format: 'ocop-calendar/1',
    pack: id,
    decision: decision.decision,
    ...file,
    grounds: Object.entries(file.grounds).map(([article, en]) => groundOf(article, en, articles)),
    transitions: transitionsOf(decision, file.transitions),
  };
}

/** When the dossier of a re-rating is handed in: what a dossier's rules say of it too. */
export const filingWindowsOf = ({ certificate, renewal }) => [
  { registration: 're-rating', ...withoutCite(renewal), months: certificate.months, cite: renewal.cite },
];

const withoutCite = ({ cite: _, ...rest }) => rest;

/** In the words of the decision, without the letter before them and the stop behind. */
function groundOf(article, en, articles) {
  const words = /^\p{L}\) (.*?)\.?$/u.exec(articles[article] ?? '')?.[1];
  if (words === undefined) throw new Error(`calendar.json: the decision has no point “${article}”.`);
  return { id: article, text: { vi: words, en }, cite: { article } };
}

/** The days are those of `choosePack`; only the words are the calendar's. */
function transitionsOf({ from, replaces }, words) {
  if (!replaces) return [];
  const { decision, lapsesAfter, tails } = replaces;
  const article = ({ cite }) => ({ article: cite.article });
  const named = Object.fromEntries(
    Object.entries(words.decision).map(([lang, text]) => [lang, text.replace('{decision}', decision)]),
  );
  return [
    {
      id: 'certificates',
      of: 'certificates',
      title: words.certificates.title,
      from,
      cite: words.certificates.cite,
    },
    {
      id: 'decision',
      of: 'decision',
      title: named,
      from,
      days: lapsesAfter.days,
      cite: article(lapsesAfter),
    },
    ...tails.map((tail) => {
      const [id] = tail.kinds;
      return {
        id,
        of: 'dossiers',
        title: words.dossiers[id],
        from,
        days: tail.days,
        kinds: tail.kinds,
        cite: article(tail),
      };
    }),
  ];
}
