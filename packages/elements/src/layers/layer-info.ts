/** What layers say of their place: whether they are official, when dossiers are taken, whom to ask, how the council works. */
import { textIn } from '@ocop-kit/engine/core';
import type { Contact, CouncilRules, Layer, Round } from '@ocop-kit/engine/overlay';
import type { TemplateResult } from 'lit';
import type { Say } from '../shared/i18n/messages.js';
import type { LayerAbout } from '../rules/custom-packs/resolved-layers.js';
import type { Drawing } from '../shared/templates/lit-templates.js';
import { sayGiven, type GivenWord } from '../rules/custom-packs/messages.js';

/** @param named the layers by name, where a set is merged with them: then versions and digests are told too */
export function placeOf(
  drawing: Drawing,
  layers: readonly LayerAbout[],
  named: readonly Layer[],
  lang: string,
): TemplateResult {
  const say = sayGiven(lang);
  return drawing.html`${layers.map((layer) =>
    aboutLayer(
      drawing,
      layer,
      named.find(({ id }) => id === layer.layer),
      say,
      lang,
    ),
  )}`;
}

function aboutLayer(
  drawing: Drawing,
  layer: LayerAbout,
  named: Layer | undefined,
  say: Say<GivenWord>,
  lang: string,
): TemplateResult {
  const { html, nothing } = drawing;
  const { title, issuer, notice, rounds = [], contacts = [], council } = layer;
  return html`<section class="place">
    <h2>${textIn(title, lang)}</h2>
    ${notice ? html`<p class="notice">${textIn(notice, lang)}</p>` : nothing}
    ${
      rounds.length > 0
        ? html`<h3>${say('rounds')}</h3>
            <ul>
              ${rounds.map((round) => aboutRound(drawing, round, say, lang))}
            </ul>`
        : nothing
    }
    ${
      contacts.length > 0
        ? html`<h3>${say('contacts')}</h3>
            <ul>
              ${contacts.map((contact) => aboutContact(drawing, contact, lang))}
            </ul>`
        : nothing
    }
    ${council ? aboutCouncil(drawing, council, say, lang) : nothing}
    <p class="hint">
      ${textIn(issuer, lang)}.
      ${named ? say('version', { version: named.version, digest: named.digest.slice(0, 12) }) : nothing}
    </p>
  </section>`;
}

/** As Vietnamese forms write days, 05/01/2027; other languages write the month out. */
const DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const LONG = { dateStyle: 'long' } as const;

function aboutRound({ html, nothing }: Drawing, round: Round, say: Say<GivenWord>, lang: string) {
  const { title, from, until, note } = round;
  const day = (date: string): string =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString(lang, {
      ...(lang === 'vi' ? DIGITS : LONG),
      timeZone: 'UTC',
    });
  return html`<li>
    <b>${textIn(title, lang)}</b>: ${say('round', { from: day(from), until: day(until) })}
    ${note ? html`<br /><span class="hint">${textIn(note, lang)}</span>` : nothing}
  </li>`;
}

function aboutContact({ html, nothing }: Drawing, contact: Contact, lang: string): TemplateResult {
  const { name, address, hours, phone, email, url } = contact;
  return html`<li>
    <b>${textIn(name, lang)}</b>
    ${[address, hours].map((text) => (text ? html`<br />${textIn(text, lang)}` : nothing))}
    ${phone ? html`<br /><a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
    ${email ? html`<br /><a href="mailto:${email}">${email}</a>` : nothing}
    ${url ? html`<br /><a href=${url}>${url.replace(/^https:\/\//, '')}</a>` : nothing}
  </li>`;
}

function aboutCouncil({ html, nothing }: Drawing, council: CouncilRules, say: Say<GivenWord>, lang: string) {
  const { minimums, apart, rules = [] } = council;
  return html`<h3>${say('council')}</h3>
    <ul>
      ${minimums ? html`<li>${say(minimums)}</li>` : nothing}
      ${apart === undefined ? nothing : html`<li>${say('apart', { points: apart })}</li>`}
      ${rules.map((text) => html`<li>${textIn(text, lang)}</li>`)}
    </ul>`;
}
