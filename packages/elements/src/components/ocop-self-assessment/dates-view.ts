/** The lazy door to the days of a result: nothing stands there until they are fetched, nor where they cannot be. */
import { html } from 'lit';
import { until } from 'lit/directives/until.js';
import { today } from '../../shared/today.js';
import type { FormView } from './form-view.js';

/** What was drawn last, and of what: a page that is drawn again shows the same. */
let asked: readonly unknown[] = [];
let drawing: Promise<unknown> | undefined;

/** @param view with the evaluation of the sheet as it is */
export function renderDates({ state, evaluation, lang }: FormView): unknown {
  const now = [state.set.pack, evaluation.result.stars, today(), lang] as const;
  if (!drawing || now.some((one, at) => one !== asked[at])) {
    asked = now;
    drawing = import('./result-dates.js')
      .then(({ default: renderResultDates }) => renderResultDates(html, ...now))
      .catch(() => {
        // The next drawing asks again.
        drawing = undefined;
      });
  }
  return until(drawing);
}
