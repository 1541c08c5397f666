/** Scrolls to a part of the form so that the sticky bar doesn't cover it. How much the bar covers is measured. */

/** Where the focus goes after a new page is rendered. */
export type ScrollTarget = 'page' | 'errors' | { readonly criterion: string };

/** Scrolls to what was just rendered and moves the focus there. */
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
  // On a phone the page starts above its single criterion, with the criterion's position in the sheet.
  bringIntoView(form, (at === 'errors' ? null : find('.where')) ?? place, 'start');
  place.focus({ preventScroll: true });
}

/** Scrolls an element into view, clear of the bar. */
export function bringIntoView(form: ParentNode, place: HTMLElement, block: ScrollLogicalPosition): void {
  const bar = form.querySelector<HTMLElement>('.summary');
  if (bar?.contains(place)) return;
  place.style.scrollMarginBlockStart = `calc(${bar?.offsetHeight ?? 0}px + var(--ocop-sticky-top, 0px) + 4px)`;
  place.scrollIntoView({ block });
}
