/** Which parts of the form are kept in view: the bar of a phone at the bottom, the standing at the top; on paper all that is folded. */
import type { ReactiveControllerHost } from 'lit';
import { BarInView } from '../../shared/controllers/bar-in-view.js';
import { UnfoldedInPrint } from '../../shared/controllers/unfolded-in-print.js';

export function keepInView(form: ReactiveControllerHost & HTMLElement): void {
  const find = (selector: string): HTMLElement | null => form.shadowRoot?.querySelector(selector) ?? null;
  new UnfoldedInPrint(form);
  new BarInView(form, () => find('.bottom-bar'));
  new BarInView(
    form,
    () => {
      // A column on a wide page; on a narrower one a bar above the questions.
      const side = find('.side');
      const isColumn =
        side && (side.hasAttribute('data-lifted') || getComputedStyle(side).position === 'sticky');
      return isColumn ? side : find('.summary');
    },
    'top',
  );
}
