/** Scrolls to a part of the form so that the sticky bar doesn't cover it. How much the bar covers is measured. */

/** Where the focus goes after a new page is rendered. */
export type ScrollTarget = 'page' | 'errors' | 'trial' | { readonly criterion: string };

const SELECTORS = {
  page: '.heading, ocop-criterion',
  errors: '.errors',
  // Outside a trial, the first button of the details begins one.
  trial: '.trial button, .more[open] p button, .more:not([open]) > summary',
};

/** Scrolls to what was just rendered and moves the focus there. */
export function bringToTarget(form: ParentNode, at: ScrollTarget): void {
  const find = (selector: string): HTMLElement | null => form.querySelector(selector);
  const target =
    typeof at === 'object'
      ? find(`#${CSS.escape(`criterion-${at.criterion}`)}`)
      : (find(SELECTORS[at]) ?? find('.primary'));
  if (!target) return;
  target.focus({ preventScroll: true });
  if (at === 'trial') {
    // Whoever uses a keyboard has to see where the focus is; whoever taps stays where they were.
    if (target.matches(':focus-visible')) bringIntoView(form, target, 'nearest');
    return;
  }
  // On a phone the page starts above its single criterion, with the criterion's position in the sheet.
  bringIntoView(form, (at === 'errors' ? null : find('.where')) ?? target, 'start');
}

/** Scrolls an element into view, clear of the bar. */
export function bringIntoView(form: ParentNode, target: HTMLElement, block: ScrollLogicalPosition): void {
  const bar = form.querySelector<HTMLElement>('.summary');
  if (bar?.contains(target)) return;
  target.style.scrollMarginBlockStart = `calc(${bar?.offsetHeight ?? 0}px + max(var(--ocop-sticky-top, 0px), var(--_covered-top, 0px)) + 4px)`;
  target.scrollIntoView({ block });
  if (block !== 'start') return;
  const { top } = target.getBoundingClientRect();
  target.dispatchEvent(new CustomEvent('ocop-arrive', { bubbles: true, composed: true, detail: { top } }));
}

declare global {
  interface HTMLElementEventMap {
    /** A person was led to a part of the form; `top` is in pixels of the view. A frame as high as its form asks its page to scroll there. */
    'ocop-arrive': CustomEvent<{ readonly top: number }>;
  }
}
