/** Leads a person to a place of the form, out from under the bar that stays; what that covers is measured, not guessed. */

/** Where the focus goes after something new is drawn. */
export type ScrollTarget = 'page' | 'errors' | { readonly criterion: string };

/** Brings what was just drawn into view, and the focus there. */
export function bringToTarget(form: ParentNode, at: ScrollTarget): void {
  const find = (selector: string): HTMLElement | null => form.querySelector(selector);
  const place = find(
    at === 'errors'
      ? '.errors'
      : at === 'page'
        ? '.heading, ocop-criterion'
        : `#${CSS.escape(`criterion-${at.criterion}`)}`,
  );
  if (!place) return;
  // On a phone the page begins above its one criterion, with where that stands.
  bringIntoView(form, (at === 'errors' ? null : find('.where')) ?? place, 'start');
  place.focus({ preventScroll: true });
}

/** Brings a place into view, out from under the bar. */
export function bringIntoView(form: ParentNode, place: HTMLElement, block: ScrollLogicalPosition): void {
  const bar = form.querySelector<HTMLElement>('.summary');
  if (bar?.contains(place)) return;
  place.style.scrollMarginBlockStart = `calc(${bar?.offsetHeight ?? 0}px + var(--ocop-sticky-top, 0px) + 4px)`;
  place.scrollIntoView({ block });
}
