/** The report as one HTML page: it opens from a disk, runs nothing and fetches nothing. */
import { createHash } from 'node:crypto';
import type { CommandContext } from '../../../../context/command-context.js';
import { answerSentences, type ReformReport } from '../reform-report.js';
import { drawGroups, drawRanks, writeCriteria, writeTotals } from './page-sections.js';
import { markup, type PageMarkup } from './markup.js';
import { messages } from './messages.js';
import type { PageContext } from './page-context.js';
import { PAGE_STYLES } from './page-styles.js';
import { writeGaps, writeMethod } from './page-notes.js';

/** @returns the page, in UTF-8 and in the language of the run */
export function writeReportPage({ translator, lang }: CommandContext, report: ReformReport): string {
  const t = translator(messages);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  const page = { t, lang, format: (count: number) => number.format(count) };
  const [answer = '', ...notes] = answerSentences(report, t);
  const hasSheets = report.tally.sheets > 0;
  return `<!doctype html>
${
  markup`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${t('title')}: ${answer}</title>
<style>${{ html: PAGE_STYLES }}</style>
</head>
<body>
<main>
<h1>${t('title')}</h1>
<p class="answer">${answer}</p>
${notes.map((note) => markup`<p class="note">${note}</p>`)}
${hasSheets ? [writeFigures(report, page), drawRanks(report, page), writeCriteria(report, page), drawGroups(report, page, 'set'), drawGroups(report, page, 'province'), writeTotals(report, page)] : []}
${writeGaps(report, page)}
${writeMethod(report, page)}
<footer>${t('made')}</footer>
</main>
</body>
</html>`.html
}
`;
}

/** Nothing but the one style of the page, known by its digest. */
function contentPolicy(): string {
  const digest = createHash('sha256').update(PAGE_STYLES).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function writeFigures({ tally }: ReformReport, { t, format }: PageContext): PageMarkup {
  const { changes, certificates } = tally;
  const figures = {
    rises: changes.gains + changes.rises,
    keeps: changes.keeps,
    falls: changes.falls + changes.loses,
    lost: certificates.lost,
    gained: certificates.gained,
    excluded: changes.excluded,
  };
  const entries = Object.entries(figures).map(
    ([name, count]) =>
      markup`<div><dt>${t(`figure.${name as keyof typeof figures}`)}</dt><dd>${format(count)}</dd></div>`,
  );
  return markup`<dl class="figures" aria-label="${t('figures')}">${entries}</dl>`;
}
