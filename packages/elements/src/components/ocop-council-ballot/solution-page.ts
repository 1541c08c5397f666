/** After a practice ballot is signed: the commented solution beside the member's own picks, what differs first. */
import { compileSet, ownValue, score, type Leaf } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { restart } from '../../council/ballot/ballot-draft.js';
import type { ProductSolution } from '../../council/practice/practice-types.js';
import { maxTotal } from '../../rules/max-total.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import { answerWithPoints, now, type BallotView, type SheetState } from './ballot-view.js';

export function renderSolutionPage(
  view: BallotView,
  state: SheetState,
  solution: ProductSolution,
): TemplateResult {
  const { controller, t, lang } = view;
  const { set, product, draft, result } = state;
  const leaves = compileSet(set).leaves.filter(({ id }) => ownValue(solution.criteria, id) !== undefined);
  const isSame = ({ id }: Leaf): boolean =>
    ownValue(draft.picks, id) === ownValue(solution.criteria, id)?.pick;
  const [same, others] = [leaves.filter(isSame), leaves.filter((leaf) => !isSame(leaf))];
  const right = score(set, {
    picks: Object.fromEntries(leaves.map(({ id }) => [id, solution.criteria[id]?.pick ?? 0])),
    declared: [],
  });
  return html`<section class="alone solution">
    <header class="band">
      <p class="hint">${product.entity}</p>
      <h2 tabindex="-1" class="heading">${t('solution-title', { product: product.name })}</h2>
    </header>
    <p class="verdict">${solution.verdict}</p>
    <p class="practice">${solution.lesson}</p>
    <p>
      ${t('solution-total', {
        mine: formatNumber(result.total, lang),
        right: formatNumber(right.total, lang),
        max: maxTotal(set),
      })}
      ${t('solution-same', { same: same.length, all: leaves.length })}
    </p>
    ${
      others.length > 0
        ? html`<h3>${t('solution-differs')}</h3>
            <ul class="solved">
              ${others.map((leaf) => renderSolved(view, state, solution, leaf))}
            </ul>`
        : nothing
    }
    <details>
      <summary>${t('solution-all', { count: same.length })}</summary>
      <ul class="solved">
        ${same.map((leaf) => renderSolved(view, state, solution, leaf))}
      </ul>
    </details>
    <p class="buttons">
      ${button(
        t('to-list'),
        () => {
          controller.closeProduct();
        },
        'primary',
      )}
      ${button(t('solution-restart'), () => {
        controller.change(restart(now()));
        controller.openProduct(product.id);
      })}
    </p>
  </section>`;
}

function renderSolved(
  view: BallotView,
  { set, draft }: SheetState,
  { criteria }: ProductSolution,
  leaf: Leaf,
): TemplateResult {
  const { t, lang } = view;
  const solved = ownValue(criteria, leaf.id);
  const own = ownValue(draft.picks, leaf.id);
  const isSame = own === solved?.pick;
  return html`<li class="card">
    <h4>${leaf.id} ${createLocalizedText(set.pack, lang)(leaf.title, sentenceCase)}</h4>
    <dl>
      ${
        isSame
          ? nothing
          : html`<dt>${t('solution-mine')}</dt>
              <dd>${own === undefined ? t('unanswered') : answerWithPoints(set, leaf, own, view)}</dd>`
      }
      <dt>${t('solution-right')}</dt>
      <dd>${solved ? answerWithPoints(set, leaf, solved.pick, view) : nothing}</dd>
    </dl>
    <p class="why">${solved?.why}</p>
  </li>`;
}
