/** The parts of the page in words: what is not compared or left out, and how all was worked out. */
import { gapSentences, type ReformReport } from '../reform-report.js';
import { markup, type PageMarkup } from './markup.js';
import type { PageContext } from './page-context.js';

/** More nobody reads on a page; and only the first are read at once. */
const MAX_GAPS = 100;
const UNFOLDED_GAPS = 12;

export function writeGaps({ gaps }: ReformReport, { t }: PageContext): PageMarkup {
  const sentences = [
    ...gapSentences(gaps, t),
    ...gaps.named.map(({ file, line, why }) =>
      t('unusableRow', { place: line === null ? file : `${file}:${line}`, why }),
    ),
  ];
  if (sentences.length === 0) return { html: '' };
  const more = sentences.length - MAX_GAPS;
  const folded = sentences.slice(UNFOLDED_GAPS, MAX_GAPS);
  return markup`<section><h2>${t('gaps')}</h2>
${writeList(sentences.slice(0, UNFOLDED_GAPS))}
${folded.length > 0 ? [markup`<details><summary>${t('gaps.open', { count: folded.length })}</summary>${writeList(folded)}</details>`] : []}
${more > 0 ? [markup`<p class="note">${t('gaps.more', { count: more })}</p>`] : []}</section>`;
}

const writeList = (sentences: readonly string[]): PageMarkup =>
  markup`<ul class="gaps">${sentences.map((sentence) => markup`<li>${sentence}</li>`)}</ul>`;

export function writeMethod({ source, from, to }: ReformReport, { t }: PageContext): PageMarkup {
  const facts = [
    [t('method.source'), source],
    [t('method.from'), from],
    [t('method.to'), to],
  ] as const;
  return markup`<section><h2>${t('method.title')}</h2>
<dl class="method">${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p>${t('method.exact')}</p>
<p>${t('method.carried')}</p>
<p>${t('method.certificate')}</p></section>`;
}
