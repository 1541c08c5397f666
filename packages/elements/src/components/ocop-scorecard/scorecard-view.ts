/** The content of the scorecard: result, explanation, sections with their criteria, conditions, misprints. */
import {
  citeText,
  compileSet,
  textIn,
  type CriteriaSet,
  type Leaf,
  type Result,
  explain,
} from '@ocop-kit/engine';
import type { Assessment, Section } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { maxTotal } from '../../rules/max-total.js';
import { noneText } from '../../rules/none-of-these.js';
import { starRow } from '../../shared/templates/star-row.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { ScorecardMessageKey } from './messages.vi.js';

export interface ScoredSheet {
  readonly assessment: Assessment;
  readonly result: Result;
}

interface CardView {
  readonly set: CriteriaSet;
  /** One sheet, or two to compare. */
  readonly sheets: readonly ScoredSheet[];
  readonly lang: string;
  readonly t: Translate<ScorecardMessageKey>;
  readonly localizedText: LocalizedText;
  /** Whether sections start open; on a phone they start collapsed. */
  readonly open: boolean;
}

export function renderCard(view: CardView): TemplateResult {
  const { set, sheets, lang, t, localizedText, open } = view;
  const errata = [...(set.errata ?? [])];
  return html`<p class="hint">${t('set', { set: set.no })} ${localizedText(set.title)}</p>
    <div class="sheets">${sheets.map((sheet, at) => renderEvaluation(view, sheet, at))}</div>
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

function renderEvaluation(view: CardView, { assessment, result }: ScoredSheet, at: number): TemplateResult {
  const { set, lang, t, localizedText } = view;
  const { bands, scale, languages } = set.pack;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const title = bands.find(({ rank }) => rank === result.stars)?.title;
  // Explain in the pack's first language if it doesn't speak the page's.
  const language = languages.includes(lang) ? lang : (languages[0] ?? lang);
  const { product, entity } = assessment;
  return html`<section aria-label=${t('sheet', { no: at + 1 })}>
    ${renderSheetNo(view, at)} ${product.name ? html`<h2>${product.name}</h2>` : nothing}
    ${entity.name ? html`<p>${entity.name}</p>` : nothing}
    <p class="rank" part="standing">
      ${scale ? starRow(result.stars ?? 0, most, textIn(title, lang) || t('no-rank')) : html`<b>${localizedText(title)}</b>`}
      <strong>${t('total', { total: result.total, max: maxTotal(set) })}</strong>
      ${title ? nothing : t('no-rank')}
      ${result.outcome === 'incomplete' ? html`<span class="hint">${t('provisional')}</span>` : nothing}
    </p>
    <h3>${t('why')}</h3>
    <ul class="why" lang=${language}>
      ${explain(set, result, language).map(
        ({ text, cites }) =>
          html`<li>${text} ${cites.map((cite) => html`<cite class="hint">${cite.text}</cite> `)}</li>`,
      )}
    </ul>
  </section>`;
}

function renderSection(view: CardView, section: Section, at: number): TemplateResult {
  const { set, sheets, lang, t, localizedText, open } = view;
  const { leaves, sections, scale } = compileSet(set);
  const max = (sections[at]?.max ?? 0) / scale;
  const inside = leaves.filter((leaf) => leaf.section === at);
  return html`<details ?open=${open}>
    <summary>
      <span class="name">${t('section', { id: section.id })} ${localizedText(section.title)}</span>
      ${sheets.map(({ result }) => {
        const points = result.sections[section.id] ?? 0;
        return html`<span>${t('points', { points, max })}</span
          ><meter aria-label=${textIn(section.title, lang)} max=${max} value=${points}></meter>`;
      })}
    </summary>
    <ul class="criteria">
      ${inside.map(
        (leaf) =>
          html`<li>
            <span class="title"><span class="hint">${leaf.id}</span> ${localizedText(leaf.title)}</span>
            <div class="sheets">${sheets.map(({ result }, no) => renderPick(view, leaf, result, no))}</div>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Says which of two sheets this is. */
function renderSheetNo({ sheets, t }: CardView, at: number): TemplateResult | typeof nothing {
  return sheets.length > 1 ? html`<p class="hint">${t('sheet', { no: at + 1 })}</p>` : nothing;
}

function renderPick(view: CardView, leaf: Leaf, result: Result, at: number): TemplateResult {
  const { set, lang, t, localizedText } = view;
  const scored = result.criteria[leaf.position];
  const { state = 'unanswered', pick = null, points = 0, max = 0 } = scored ?? {};
  const option = pick === null ? undefined : leaf.options[pick - leaf.first];
  const pickText =
    state !== 'scored'
      ? t(state)
      : leaf.tick
        ? t(pick === 0 ? 'no' : 'yes')
        : pick === 0
          ? noneText(set.pack, lang, t('none'))
          : localizedText(option?.text);
  const ranks = Object.keys(leaf.required)
    .map(Number)
    .sort((a, b) => a - b);
  const missed = ranks.find((rank) =>
    result.minimumsMissed[rank]?.some(({ criterion }) => criterion === leaf.id),
  );
  const rank = textIn(set.pack.bands.find((band) => band.rank === (missed ?? ranks.at(-1)))?.title, lang);
  return html`<div>
    ${renderSheetNo(view, at)}
    <p class="pick">
      <span class=${state === 'scored' ? '' : 'hint'}>${pickText}</span>
      <b>${t('points', { points, max })}</b>
    </p>
    ${
      ranks.length === 0
        ? nothing
        : missed === undefined
          ? html`<p class="reached">✓ ${t('reached', { rank })}</p>`
          : html`<p class="missed">✗ ${t('missed', { rank })}</p>`
    }
  </div>`;
}
