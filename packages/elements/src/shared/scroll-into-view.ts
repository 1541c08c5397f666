/** Scrolls to a part of the form so that the sticky bar doesn't cover it. How much the bar covers is measured. */

/** Where the focus goes after a new page is rendered. */
export type ScrollTarget = 'page' | 'errors' | { readonly criterion: string };

/** Scrolls to what was just rendered and moves the focus there. */
export function bringToTarget(form: ParentNode, at: ScrollTarget): void {
  const find = (selector: string): HTMLElement | null => form.querySelector(selector);
  const target = find(
    at === 'errors'
      ? '.errors'
      : at === 'page'
        ? '.heading, ocop-criterion'
        : `#${CSS.escape(`criterion-${at.criterion}`)}`,
  );
  if (!target) return;
  // On a phone the page starts above its single criterion, with the criterion's position in the sheet.
  bringIntoView(form, (at === 'errors' ? null : find('.where')) ?? target, 'start');
  target.focus({ preventScroll: true });
}

/** Scrolls an element into view, clear of the bar. */
export function bringIntoView(form: ParentNode, target: HTMLElement, block: ScrollLogicalPosition): void {
  const bar = form.querySelector<HTMLElement>('.summary');
  if (bar?.contains(target)) return;
  target.style.scrollMarginBlockStart = `calc(${bar?.offsetHeight ?? 0}px + var(--ocop-sticky-top, 0px) + 4px)`;
  target.scrollIntoView({ block });
}
