/** What layers say about themselves: whether they are official, when dossiers are accepted, whom to ask, how the council works. */
import { textIn } from '@ocop-kit/engine';
import type { Contact, CouncilRules, HeaderLocal, Layer, Round } from '@ocop-kit/engine/overlay';
import type { TemplateResult } from 'lit';
import type { Translate } from '../shared/i18n/messages.js';
import type { LitTemplates } from '../shared/templates/lit-templates.js';
import { createLayerTranslate } from './create-layer-translate.js';
import type { LayerMessageKey } from './messages.vi.js';

/** What a layer says about itself, whether it is merged into a pack or is a separate file. */
export type LayerInfo = HeaderLocal;

/** @param named the merged set's layers, if there is one: they give versions and digests */
export function renderLayerInfo(
  drawing: LitTemplates,
  layers: readonly LayerInfo[],
  named: readonly Layer[],
  lang: string,
): TemplateResult {
  const t = createLayerTranslate(lang);
  return drawing.html`${layers.map((layer) =>
    renderLayer(
      drawing,
      layer,
      named.find(({ id }) => id === layer.layer),
      t,
      lang,
    ),
  )}`;
}

function renderLayer(
  drawing: LitTemplates,
  layer: LayerInfo,
  named: Layer | undefined,
  t: Translate<LayerMessageKey>,
  lang: string,
): TemplateResult {
  const { html, nothing } = drawing;
  const { title, issuer, notice, rounds = [], contacts = [], council } = layer;
  return html`<section class="layer">
    <h2>${textIn(title, lang)}</h2>
    ${notice ? html`<p class="notice">${textIn(notice, lang)}</p>` : nothing}
    ${
      rounds.length > 0
        ? html`<h3>${t('rounds')}</h3>
            <ul>
              ${rounds.map((round) => renderRound(drawing, round, t, lang))}
            </ul>`
        : nothing
    }
    ${
      contacts.length > 0
        ? html`<h3>${t('contacts')}</h3>
            <ul>
              ${contacts.map((contact) => renderContact(drawing, contact, lang))}
            </ul>`
        : nothing
    }
    ${council ? renderCouncil(drawing, council, t, lang) : nothing}
    <p class="hint">
      ${textIn(issuer, lang)}.
      ${named ? t('version', { version: named.version, digest: named.digest.slice(0, 12) }) : nothing}
    </p>
  </section>`;
}

/** Formats a day as 05/01/2027 in Vietnamese; other languages spell out the month. */
const DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const LONG = { dateStyle: 'long' } as const;

function renderRound(
  { html, nothing }: LitTemplates,
  round: Round,
  t: Translate<LayerMessageKey>,
  lang: string,
) {
  const { title, from, until, note } = round;
  const day = (date: string): string =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString(lang, {
      ...(lang === 'vi' ? DIGITS : LONG),
      timeZone: 'UTC',
    });
  return html`<li>
    <b>${textIn(title, lang)}</b>: ${t('round', { from: day(from), until: day(until) })}
    ${note ? html`<br /><span class="hint">${textIn(note, lang)}</span>` : nothing}
  </li>`;
}

function renderContact({ html, nothing }: LitTemplates, contact: Contact, lang: string): TemplateResult {
  const { name, address, hours, phone, email, url } = contact;
  return html`<li>
    <b>${textIn(name, lang)}</b>
    ${[address, hours].map((text) => (text ? html`<br />${textIn(text, lang)}` : nothing))}
    ${phone ? html`<br /><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
    ${email ? html`<br /><a href="mailto:${email}">${email}</a>` : nothing}
    ${url ? html`<br /><a href=${url}>${url.replace(/^https:\/\//, '')}</a>` : nothing}
  </li>`;
}

function renderCouncil(
  { html, nothing }: LitTemplates,
  council: CouncilRules,
  t: Translate<LayerMessageKey>,
  lang: string,
) {
  const { minimums, apart, rules = [] } = council;
  return html`<h3>${t('council')}</h3>
    <ul>
      ${minimums ? html`<li>${t(minimums)}</li>` : nothing}
      ${apart === undefined ? nothing : html`<li>${t('apart', { points: apart })}</li>`}
      ${rules.map((text) => html`<li>${textIn(text, lang)}</li>`)}
    </ul>`;
}
