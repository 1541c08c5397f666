/** What was corrected since the dossier was last handed in or sent back, with the former option where another was picked. */
import { textIn, type CompiledSet } from '@ocop-kit/engine';
import { correctionsSince, type Correction } from '@ocop-kit/engine/dossier';
import type { Assessment } from '@ocop-kit/engine/schema';
import { html, type Markup } from './html.js';
import type { Words } from './words.js';

/** @returns no markup where nothing was corrected */
export function correctionList(assessment: Assessment, set: CompiledSet, words: Words): Markup {
  const { since, criteria, conditions } = correctionsSince(assessment);
  if (!since || criteria.length + conditions.length === 0) return html``;
  const { t, moment } = words;
  const heading = t('corrected', { step: t(`step.${since.step}`), day: moment(since.time) });
  const ids = conditions.map(({ condition }) => condition).join(', ');
  return html`<h3>${heading}</h3>
    <ul>
      ${criteria.map((correction) => html`<li>${correctionText(correction, set, words)}</li>`)}
      ${ids === '' ? '' : html`<li>${t('conditions', { conditions: ids })}</li>`}
    </ul>`;
}

function correctionText({ criterion, parts, before }: Correction, set: CompiledSet, words: Words): string {
  const { t, lang } = words;
  const leaf = set.leaves[set.positions.get(criterion) ?? -1];
  const title = leaf ? ` ${textIn(leaf.title, lang)}` : '';
  const changes = parts.map((part) => {
    const option = part === 'pick' && leaf ? leaf.options[(before.pick ?? -1) - leaf.first] : undefined;
    const picked = textIn(option?.text, lang);
    return picked === '' ? t(`part.${part}`) : `${t(`part.${part}`)} (${t('before', { picked })})`;
  });
  return `${criterion}${title}: ${changes.join(', ')}`;
}
