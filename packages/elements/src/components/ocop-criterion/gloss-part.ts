/**
 * What words mean, in plain sentences of ours: under the title, and folded under the options. Fetched a moment after the first criterion is painted;
 * without it a form is as complete as before.
 */
import { textIn } from '@ocop-kit/engine';
import { findGlosses, loadGlosses, type CriterionGlosses, type Glosses } from '@ocop-kit/rules/glosses';
import type { Criterion } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { GLOSS_MESSAGES, type GlossMessageKey } from './gloss-messages.vi.js';

export { findConditionQuestion } from '@ocop-kit/rules/glosses';

/** By language, once loaded. */
const loaded = new Map<string, Glosses>();

const languageOf = (lang: string): string => (lang === 'vi' ? 'vi' : 'en');

export async function loadGlossesIn(lang: string): Promise<void> {
  loaded.set(languageOf(lang), await loadGlosses(lang));
}

export const hasGlossesIn = (lang: string): boolean => loaded.has(languageOf(lang));

/** Every answer renders a criterion again; it is searched once a language. */
const known = new WeakMap<Criterion, Map<Glosses, CriterionGlosses>>();

/** @returns undefined where there is nothing to explain, or the glosses have not come */
export function glossesOf(criterion: Criterion, lang: string): CriterionGlosses | undefined {
  const glosses = loaded.get(languageOf(lang));
  if (!glosses) return undefined;
  const kept = known.get(criterion) ?? new Map<Glosses, CriterionGlosses>();
  const found =
    kept.get(glosses) ?? findGlosses(glosses, textIn(criterion.title, 'vi'), textsOf(criterion, lang));
  known.set(criterion, kept.set(glosses, found));
  return found.title !== undefined || found.terms.length > 0 ? found : undefined;
}

function textsOf({ title, notes = [], options = [] }: Criterion, lang: string): readonly string[] {
  return [title, ...notes, ...options.map(({ text }) => text)].map((text) => textIn(text, languageOf(lang)));
}

const translate = (lang: string): Translate<GlossMessageKey> =>
  createTranslate('ocop-criterion', { vi: GLOSS_MESSAGES }, lang);

export function renderTitleGloss({ title }: CriterionGlosses, lang: string): TemplateResult | typeof nothing {
  return title === undefined
    ? nothing
    : html`<p class="hint gloss" title=${translate(lang)('gloss-ours')}>
        ${translate(lang)('gloss', { gloss: title })}
      </p>`;
}

export function renderTerms({ terms }: CriterionGlosses, lang: string): TemplateResult | typeof nothing {
  const t = translate(lang);
  return terms.length === 0
    ? nothing
    : html`<details class="terms">
        <summary>${t('terms', { count: terms.length })}</summary>
        <dl>
          ${terms.map(
            ({ word, gloss }) =>
              html`<dt>${word}</dt>
                <dd>${gloss}</dd>`,
          )}
        </dl>
        <p class="hint">${t('gloss-ours')}</p>
      </details>`;
}
