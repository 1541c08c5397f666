/** The content of the scorecard: each level with its result and why, then every criterion with what each level has, and what was said. */
import {
  citeText,
  compileSet,
  explain,
  textIn,
  type CriteriaSet,
  type Leaf,
  type Sentence,
} from '@ocop-kit/engine';
import type { Section } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswerChanged } from '../../form/reviews.js';
import { maxTotal } from '../../rules/max-total.js';
import { starRow } from '../../shared/templates/star-row.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { ScorecardMessageKey } from './messages.vi.js';
import { citesText } from './cites-text.js';
import { answerMessage, readCells, readWords, type Level, type LevelCell } from './scorecard-data.js';
import { listReasons, movedText, reviewerText, signedPoints } from './scorecard-text.js';

interface CardView {
  readonly set: CriteriaSet;
  /** The sheets that stand side by side; the first is the one it is about. */
  readonly levels: readonly Level[];
  readonly lang: string;
  readonly t: Translate<ScorecardMessageKey>;
  readonly localizedText: LocalizedText;
  /** Whether sections start open; on a phone they start collapsed. */
  readonly open: boolean;
}

export function renderCard(view: CardView): TemplateResult {
  const { set, levels, lang, t, localizedText, open } = view;
  const errata = set.errata ?? [];
  const product = levels[0]?.assessment.product.name;
  const entity = levels[0]?.assessment.entity.name;
  return html`<div part="sheet">
      <p class="hint">${t('set', { set: set.no })} ${localizedText(set.title)}</p>
      ${product ? html`<h2>${product}</h2>` : nothing} ${entity ? html`<p>${entity}</p>` : nothing}
    </div>
    <div class="levels" part="levels">${levels.map((level, at) => renderLevel(view, level, at))}</div>
    ${set.sections.map((section, at) => renderSection(view, section, at))}
    ${
      errata.length > 0
        ? html`<details ?open=${open}>
            <summary>${t('errata')}</summary>
            <ul>
              ${errata.map(({ criterion, why }) => html`<li>${criterion}: ${localizedText(why)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="hint">
      ${t('cite')}: ${citeText(set.pack, set.cite ?? {}, set.pack.languages.includes(lang) ? lang : 'en')}
    </p>`;
}

function renderLevel(view: CardView, { label, result }: Level, at: number): TemplateResult {
  const { set, levels, lang, t, localizedText } = view;
  const { bands, scale, languages } = set.pack;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const title = bands.find(({ rank }) => rank === result.stars)?.title;
  // Explain in the pack's first language if it doesn't speak the page's.
  const language = languages.includes(lang) ? lang : (languages[0] ?? lang);
  const isProvisional = result.outcome === 'incomplete';
  const sentences = explain(set, result, language);
  const reasons = html`<ul class="why" lang=${language}>
    ${listReasons(sentences, result).map((sentence) => html`<li>${renderSentence(sentence)}</li>`)}
  </ul>`;
  const starsLabel = textIn(title, lang) || t('no-rank');
  return html`<section aria-label=${label}>
    ${levels.length > 1 ? html`<h3>${label}</h3>` : nothing}
    <p class="rank" part="standing">
      ${
        scale
          ? starRow(
              result.stars ?? 0,
              most,
              isProvisional ? `${starsLabel}, ${t('provisional')}` : starsLabel,
              isProvisional ? 'provisional' : 'reached',
            )
          : html`<b>${localizedText(title)}</b>`
      }
      <strong>${t('total', { total: result.total, max: maxTotal(set) })}</strong>
      ${title ? nothing : t('no-rank')}
      ${isProvisional ? html`<span class="hint">${t('provisional')}</span>` : nothing}
    </p>
    ${at === 0 ? nothing : html`<p class="moved">${movedText(set, levels, at, t)}</p>`}
    ${sentences
      .filter(({ part }) => part === 'verdict')
      .map((sentence) => html`<p class="verdict" lang=${language}>${renderSentence(sentence)}</p>`)}
    ${
      levels.length > 1
        ? html`<details class="reasons">
            <summary>${t('why')}</summary>
            ${reasons}
          </details>`
        : html`<h3>${t('why')}</h3>
            ${reasons}`
    }
  </section>`;
}

function renderSentence({ text, cites }: Sentence): TemplateResult {
  return html`${text} ${cites.length > 0 ? html`<cite class="hint">${citesText(cites)}</cite>` : nothing}`;
}

function renderSection(view: CardView, section: Section, at: number): TemplateResult {
  const { set, levels, lang, t, localizedText, open } = view;
  const { leaves, sections, scale } = compileSet(set);
  const max = (sections[at]?.max ?? 0) / scale;
  const title = sentenceCase(textIn(section.title, lang));
  // Explicit roles: on a phone the cells stand one below the other, which takes a table its own.
  return html`<details ?open=${open}>
    <summary>
      <span class="name"
        >${t('section', { id: section.id })} ${localizedText(section.title, sentenceCase)}</span
      >
      ${levels.map(({ label, result }) => {
        const points = result.sections[section.id] ?? 0;
        return html`<span class="section-points"
          >${levels.length > 1 ? `${label}: ` : nothing}${t('points', { points, max })}
          <meter
            aria-label=${levels.length > 1 ? `${title}, ${label}` : title}
            max=${max}
            value=${points}
          ></meter
        ></span>`;
      })}
    </summary>
    <table class="criteria" role="table" aria-label=${title}>
      <thead role="rowgroup" class=${levels.length > 1 ? '' : 'unseen'}>
        <tr role="row">
          ${[t('criterion'), ...levels.map(({ label }) => label)].map(
            (text) => html`<th role="columnheader" scope="col">${text}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${leaves.filter((leaf) => leaf.section === at).map((leaf) => renderCriterion(view, leaf))}
      </tbody>
    </table>
  </details>`;
}

function renderCriterion(view: CardView, leaf: Leaf): TemplateResult {
  const cells = readCells(leaf, view.levels);
  return html`<tr role="row" class=${cells.some(({ moved }) => moved !== 0) ? 'differs' : ''}>
    <th role="rowheader" scope="row">
      <span class="title"
        ><span class="hint">${leaf.id}</span> ${view.localizedText(leaf.title, sentenceCase)}</span
      >
      ${renderWords(view, leaf)}
    </th>
    ${cells.map((cell, at) => renderCell(view, leaf, cell, at))}
  </tr>`;
}

/** Note, evidence and remarks: why an answer is what it is, and why another level moved it. */
function renderWords({ levels, t }: CardView, leaf: Leaf): unknown {
  const { notes, evidence, reviews } = readWords(leaf.id, levels);
  const sheet = levels[0]?.assessment;
  return html`${notes.map((note) => html`<p class="note"><span class="hint">${t('note')}:</span> ${note}</p>`)}
  ${
    evidence.length > 0
      ? html`<p>
          <span class="hint">${t('evidence')}:</span> ${evidence.map(({ title }) => title).join('; ')}
        </p>`
      : nothing
  }
  ${reviews.map(
    (review) =>
      html`<p class="remark ${review.verdict ?? ''}">
        <span class="hint">${reviewerText(review, t)}</span>
        ${review.verdict ? html`<b>${t(`verdict-${review.verdict}`)}</b>` : nothing}
        ${review.remark ?? nothing}
        ${
          sheet && isAnswerChanged(sheet, leaf.id, review)
            ? html`<span class="hint">(${t('changed-since')})</span>`
            : nothing
        }
      </p>`,
  )}`;
}

function renderCell(view: CardView, leaf: Leaf, cell: LevelCell, at: number): TemplateResult {
  const { set, levels, lang, t, localizedText } = view;
  const { state, pick, points, max, missed, required, moved } = cell;
  const option = leaf.options[(pick ?? 0) - leaf.first];
  const rank = textIn(set.pack.bands.find((band) => band.rank === (missed ?? required))?.title, lang);
  return html`<td role="cell">
    ${levels.length > 1 ? html`<p class="hint level">${levels[at]?.label}</p>` : nothing}
    <p class="pick">
      <span class=${state === 'scored' ? '' : 'hint'}
        >${answerMessage(set, leaf, cell, lang, t) ?? localizedText(option?.text)}</span
      >
      <b>${t('points', { points, max })}</b>
    </p>
    ${
      moved === 0
        ? nothing
        : html`<p class="moved">
            ${t('moved', { change: signedPoints(moved, lang), level: levels[at - 1]?.label ?? '' })}
          </p>`
    }
    ${
      required === undefined
        ? nothing
        : missed === undefined
          ? html`<p class="reached">✓ ${t('reached', { rank })}</p>`
          : html`<p class="missed">✗ ${t('missed', { rank })}</p>`
    }
  </td>`;
}
