/** The end of the form: the scorecard, to print, download or copy. */
import { encode } from '@ocop-kit/engine/result';
import { html, type TemplateResult } from 'lit';
import { button } from '../base/button.js';
import { define } from '../base/define.js';
import { OcopScorecard } from '../scorecard/ocop-scorecard.js';
import { download } from './download.js';
import { go } from './form-state.js';
import { nameField } from './name-field.js';
import { printCard } from './print.js';
import type { FormView } from './view.js';

/** @param copied what to say about the last copy; @param copy told the short code; @param place what layers say of their place */
export function resultPage(
  view: FormView,
  copied: string,
  copy: (code: string) => void,
  place: unknown,
): TemplateResult {
  define('ocop-scorecard', OcopScorecard);
  const { state, say, work } = view;
  const { assessment } = state.draft;
  return html`
    <h2 tabindex="-1" class="heading">${say('result')}</h2>
    <div class="controls">${nameField(view, 'product')} ${nameField(view, 'entity')}</div>
    <ocop-scorecard .theme=${view.theme} .assessment=${assessment} .criteriaSet=${state.set}></ocop-scorecard>
    <div class="buttons">
      ${button(
        say('print'),
        ({ currentTarget }) => {
          const page = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
          const card = page.querySelector('ocop-scorecard');
          if (card) printCard(card, view.lang);
        },
        'primary',
      )}
      ${button(say('download'), () => {
        download(assessment);
      })}
      ${button(say('copy'), () => {
        copy(encode(state.set, assessment));
      })}
      ${button(say('back'), () => {
        work.change((now) => go(now, 'questions'));
      })}
      ${button(say('choose'), () => {
        work.leave();
      })}
    </div>
    <p role="status">${copied}</p>
    ${place}
  `;
}
