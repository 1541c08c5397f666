/** What the stars would be by another policy for minimums, and without the ballot of each member. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { SessionResult } from '@ocop-kit/engine/council';
import { html, nothing, type TemplateResult } from 'lit';
import { memberName } from './names.js';
import { type OpenView } from './session-view.js';

const POLICIES = ['average', 'majority', 'unanimous'] as const;

export function renderOtherwise(
  { session, t }: OpenView,
  { result }: { readonly set: CriteriaSet; readonly result: SessionResult },
): TemplateResult | typeof nothing {
  const { council, otherwise } = result;
  if (!council) return nothing;
  const starsText = (stars: number | null | undefined): string => {
    if (stars === undefined) return t('otherwise-empty');
    const text = stars === null ? t('stars-no-rank') : t('stars', { stars });
    return stars === council.stars ? text : `${text} ←`;
  };
  return html`<details class="otherwise">
    <summary>${t('otherwise')}</summary>
    <div class="columns">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('otherwise-policy')}</th>
            <th scope="col">${t('otherwise-result')}</th>
          </tr>
        </thead>
        <tbody>
          ${POLICIES.map(
            (policy) =>
              html`<tr>
                <th scope="row">
                  ${t(`policy-${policy}`)} ${policy === council.policy ? t('otherwise-now') : nothing}
                </th>
                <td>${starsText(otherwise.byPolicy[policy])}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('otherwise-without')}</th>
            <th scope="col">${t('otherwise-result')}</th>
          </tr>
        </thead>
        <tbody>
          ${otherwise.without.map(
            ({ member, stars }) =>
              html`<tr>
                <th scope="row">${member} · ${memberName(session, member)}</th>
                <td>${starsText(stars)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
