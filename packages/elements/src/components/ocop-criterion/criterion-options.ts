/** The answers to a criterion: its printed options as radio buttons, by case where there are cases. */
import { pickCap, textIn } from '@ocop-kit/engine';
import type { Case, Criterion, Option } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { allowsNone, noneText } from '../../rules/none-of-these.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { STAR_STEP, starsPath } from '../../shared/templates/star-shape.js';
import { capText } from './cap-text.js';
import type { CriterionView } from './criterion-view.js';
import { findDifferingWords } from './differing-words.js';
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
  const shown = options.flatMap((option, i) =>
    cases.length === 0 || option.case === inCase ? [{ option, ordinal: i + 1 }] : [],
  );
  const emphasized = emphasizeOptions(
    criterion,
    `${lang} ${String(inCase)}`,
    shown.map(({ option }) => textIn(option.text, lang)),
  );
  return html`${cases.length > 0 ? renderCases(part, cases, inCase) : nothing}
  ${shown.map(({ option, ordinal }, i) =>
    renderOption(
      part,
      ordinal,
      localizedText(option.text, () => emphasized[i]),
      option.points,
      option.minimum,
    ),
  )}
  ${allowsNone(criterion) ? renderOption(part, 0, noneText(view.pack, lang, t('none')), 0) : nothing}`;
}

type EmphasizedTexts = readonly (readonly unknown[])[];

/** Every answer renders the options again; their words are compared once, by what they are shown for. */
const known = new WeakMap<Criterion, Map<string, EmphasizedTexts>>();

function emphasizeOptions(criterion: Criterion, shownFor: string, texts: readonly string[]): EmphasizedTexts {
  const kept = known.get(criterion) ?? new Map<string, EmphasizedTexts>();
  const emphasized =
    kept.get(shownFor) ??
    findDifferingWords(texts).map((stretches) =>
      stretches.map(({ text, differs }) => (differs ? html`<b>${text}</b>` : text)),
    );
  known.set(criterion, kept.set(shownFor, emphasized));
  return emphasized;
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

/** The words come first and have the whole width; points and the minimum follow where their last line has room. */
function renderOption(
  part: OptionsPart,
  ordinal: number,
  text: unknown,
  points: number,
  minimum?: Option['minimum'],
): TemplateResult {
  const { view, t, lang, pick } = part;
  const picked = view.pick === ordinal;
  const apart = ordinal === 0 && !view.criterion.tick;
  const cap = picked && view.state === 'evaluated' && pickCap(view.pack, view.criterion, ordinal);
  return html`<label class="option${picked ? ' picked' : ''}${apart ? ' none' : ''}">
      <input
        type="radio"
        name="pick"
        value=${ordinal}
        aria-describedby=${cap ? 'cap' : nothing}
        .checked=${live(picked)}
        @change=${() => {
          pick(ordinal);
        }}
      />
      <span>
        <span class="text">${text}</span>
        ${renderMinimum(part, minimum)}
        <span class="chip points">${t('points', { points })}</span>
      </span>
    </label>
    ${cap ? html`<p class="callout" id="cap">${capText(view, cap, lang, t)}</p>` : nothing}`;
}

function renderMinimum({ view, t, lang }: OptionsPart, minimum: Option['minimum']): unknown {
  const rank = view.pack.bands.find((band) => band.rank === minimum);
  if (!rank) return nothing;
  const title = `${textIn(rank.title, lang)}: `;
  return html`<span class="minimum"
    >${
      view.pack.scale
        ? html`<svg viewBox="0 0 ${rank.rank * STAR_STEP} 24" aria-hidden="true">
              <path d=${starsPath(rank.rank)} /></svg
            ><span class="unseen">${title}</span>`
        : title
    }${t('minimum')}</span
  > `;
}
