/** The answers to a criterion: its printed options as radio buttons, by case where there are cases. */
import { textIn } from '@ocop-kit/engine';
import type { Case, Option } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { allowsNone, noneText } from '../../rules/none-of-these.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { STAR } from '../../shared/templates/star-shape.js';
import type { CriterionView } from './criterion-view.js';
import type { CriterionMessageKey } from './messages.vi.js';

interface OptionsPart {
  readonly view: CriterionView;
  readonly t: Translate<CriterionMessageKey>;
  readonly localizedText: LocalizedText;
  readonly lang: string;
  /** The case that a person looks at before picking in it. */
  readonly chosenCase: number | undefined;
  readonly pick: (pick: number | null) => void;
  readonly chooseCase: (no: number) => void;
}

export function renderOptions(part: OptionsPart): unknown {
  const { view, t, localizedText, lang, chosenCase } = part;
  const { criterion } = view;
  if (criterion.tick) {
    return [1, 0].map((ordinal) =>
      renderOption(part, ordinal, t(ordinal === 1 ? 'yes' : 'no'), ordinal * criterion.max),
    );
  }
  const options = criterion.options ?? [];
  const cases = criterion.cases ?? [];
  const picked = view.pick === null ? undefined : options[view.pick - 1]?.case;
  const inCase = chosenCase ?? picked;
  const shown = (option: Option): boolean => cases.length === 0 || option.case === inCase;
  return html`${cases.length > 0 ? renderCases(part, cases, inCase) : nothing}
  ${options.map((option, i) =>
    shown(option)
      ? renderOption(part, i + 1, localizedText(option.text), option.points, option.minimum)
      : nothing,
  )}
  ${allowsNone(criterion) ? renderOption(part, 0, noneText(view.pack, lang, t('none')), 0) : nothing}`;
}

/** Some criteria print their options by case; a person chooses the case first. */
function renderCases(
  { view, t, localizedText, pick, chooseCase }: OptionsPart,
  cases: readonly Case[],
  inCase: number | undefined,
): TemplateResult {
  return html`<p class="hint">${t('case')}</p>
    ${cases.map(
      ({ no, title }) =>
        html`<label class=${no === inCase ? 'option picked' : 'option'}>
          <input
            type="radio"
            name="case"
            .checked=${live(no === inCase)}
            @change=${() => {
              chooseCase(no);
              // An answer left in the other case would count without being visible.
              if (view.pick !== null) pick(null);
            }}
          />
          <span>${localizedText(title)}</span>
        </label>`,
    )}`;
}

function renderOption(
  { view, t, lang, pick }: OptionsPart,
  ordinal: number,
  text: unknown,
  points: number,
  minimum?: number,
): TemplateResult {
  const rank = view.pack.bands.find((band) => band.rank === minimum);
  const picked = view.pick === ordinal;
  const apart = ordinal === 0 && !view.criterion.tick;
  return html`<label class="option${picked ? ' picked' : ''}${apart ? ' none' : ''}">
    <input
      type="radio"
      name="pick"
      value=${ordinal}
      .checked=${live(picked)}
      @change=${() => {
        pick(ordinal);
      }}
    />
    <span>${text}</span>
    <span class="points">${t('points', { points })}</span>
    ${
      rank
        ? html`<span class="minimum"
            >${
              view.pack.scale
                ? html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${STAR} /></svg>`
                : nothing
            }${t('minimum', {
              rank: textIn(rank.title, lang),
            })}</span
          >`
        : nothing
    }
  </label>`;
}
