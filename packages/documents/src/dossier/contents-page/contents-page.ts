/**
 * `00-muc-luc.html`: the page that a person opens first. It says what the dossier is of, what the sheet says, where each document
 * and each piece of evidence lies, and which steps the dossier has taken. It stands by itself: no script, nothing from elsewhere.
 */
import {
  describe,
  explain,
  textIn,
  type CompiledSet,
  type DescribedResult,
  type Result,
} from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { addressLine } from '../../forms/address-line.js';
import type { ListedFile } from '../manifest/make-manifest.js';
import type { EvidencePosition } from '../pack/collect-evidence.js';
import { correctionList } from './correction-list.js';
import { criteriaTable, unitOf } from './criteria-table.js';
import { html, type Markup } from './html.js';
import { logList } from './log-list.js';
import { STYLE } from './style.js';
import { createWords, type PageLanguage, type Words } from './words.js';

/** What the page is made of. */
export interface PageParts {
  readonly assessment: Assessment;
  readonly set: CompiledSet;
  /** Undefined where the sheet cannot be scored. */
  readonly result: Result | undefined;
  /** In the order of the archive, without the page itself and the manifest. */
  readonly files: readonly ListedFile[];
  readonly missing: readonly EvidencePosition[];
  readonly lang: PageLanguage;
  /** When it was packed, and by which version of the program. */
  readonly created: string;
  readonly engine: string;
}

/** @returns the whole page; the same parts give the same text */
export function renderContentsPage(parts: PageParts): string {
  const { assessment, set, result, files, lang, created, engine } = parts;
  const words = createWords(lang);
  const { t } = words;
  const described = result && describe(set, result, wordedIn(set, lang));
  const title = t('title', { product: assessment.product.name });
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>
          <header>
            <p class="over">${t('contents')}</p>
            <h1>${assessment.product.name || t('contents')}</h1>
            ${summary(parts, words, described)}
          </header>
          <section>
            <h2>${t('documents')}</h2>
            ${documentList(files, words)}
          </section>
          <section>
            <h2>${t('evidence')}</h2>
            ${criteriaTable(parts, words, described)}
          </section>
          <section>
            <h2>${t('log')}</h2>
            ${logList(assessment.log ?? [], words)} ${correctionList(assessment, set, words)}
          </section>
          <section>
            <h2>${t('check')}</h2>
            <p>${t('check.how')}</p>
            <p>
              ${t('check.files', { count: files.length + 1 })}
              ${t('packed', { day: words.moment(created), version: engine })}
            </p>
            ${digestList(files, words)}
          </section>
        </main>
      </body>
    </html> `.markup;
}

/** A pack may lack the language of the page; every one has English sentences. */
const wordedIn = ({ source }: CompiledSet, lang: PageLanguage): string =>
  source.pack.languages.includes(lang) ? lang : 'en';

function summary(
  { assessment, set, result }: PageParts,
  words: Words,
  described: DescribedResult | undefined,
): Markup {
  const { t, lang } = words;
  const { entity, registration } = assessment;
  const { pack, title, no } = set.source;
  const kind = registration?.kind;
  const address = addressLine(entity);
  const decision = [pack.decision.number, textIn(pack.programme, lang)].filter(Boolean).join(' · ');
  const facts: readonly (readonly [string, string | Markup])[] = [
    [t('entity'), [entity.name, address].filter(Boolean).join(' · ')],
    [t('set'), `${no}. ${textIn(title, lang)}`],
    [t('rules'), decision || pack.id],
    ...(kind === undefined ? [] : [[t('kind'), t(`kind.${kind}`)] as const]),
    [t('result'), described && result ? verdict(set, result, described, words) : t('not-scored')],
  ];
  return html`<dl>
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Stars as shapes only beside the words, and only where the pack counts stars. */
function verdict(set: CompiledSet, result: Result, described: DescribedResult, words: Words): Markup {
  const { t, lang } = words;
  const { pack } = set.source;
  const { scale, bands } = pack;
  const stars = result.stars ?? 0;
  const most = Math.max(...bands.map(({ rank }) => rank));
  const shapes =
    scale === 'stars' && most <= 7
      ? html`<span class="stars" aria-hidden="true">${'★'.repeat(stars)}${'☆'.repeat(most - stars)}</span> `
      : '';
  const total = t('total', {
    total: described.total,
    max: described.max,
    unit: unitOf(set, words),
  });
  const why = explain(set, result, wordedIn(set, lang)).find(({ part }) => part === 'verdict');
  return html`${shapes}<strong>${described.starsTitle || t('no-rank')}</strong> · ${total}
    <p class="quiet">${why?.text ?? ''}</p>`;
}

/** Whoever has no program of ours can hold a file against this; and no file changes without the page telling. */
function digestList(files: readonly ListedFile[], { t }: Words): Markup {
  return html`<details>
    <summary>${t('digests')}</summary>
    <ul class="digests">
      ${files.map(({ path, measure }) => html`<li>${path}<br /><code>${measure.sha256}</code></li> `)}
    </ul>
  </details>`;
}

function documentList(files: readonly ListedFile[], { t, size }: Words): Markup {
  const documents = files.filter(({ role }) => role === 'document');
  const sheet = files.filter(({ role }) => role === 'sheet');
  return html`${documents.length === 0 ? html`<p>${t('no-documents')}</p>` : ''}
    <ul>
      ${[...documents, ...sheet].map(
        ({ path, role, form = '', title, measure }) =>
          // Which form it was made from is part of the page, so that nobody takes it away unseen.
          html`<li data-form="${form}">
            <a href="${path}"
              >${role === 'sheet' ? t('sheet') : title || path.slice(path.lastIndexOf('/') + 1)}</a
            >
            <small>${size(measure.size)}</small>
          </li>`,
      )}
    </ul>`;
}
