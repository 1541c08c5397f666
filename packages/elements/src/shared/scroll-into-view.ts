/** Scrolls to a part of the form so that no bar covers it. How much the bars cover is measured. */

/** Where the focus goes after a new page is rendered. */
export type ScrollTarget = 'page' | 'product' | 'errors' | 'trial' | { readonly criterion: string };

const SELECTORS = {
  page: '.heading, ocop-criterion',
  product: '[name=product]',
  errors: '.errors',
  // Outside a trial, a button of the details begins one.
  trial: '.trial button, .more[open] .try, .more:not([open]) > summary, .standing-button',
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
  // On a phone the page starts above its heading, with the name of the sheet.
  bringIntoView(form, (at === 'errors' ? null : find('.where')) ?? target, 'start');
}

/** Scrolls an element into view, clear of the bars. */
export function bringIntoView(form: ParentNode, target: HTMLElement, block: ScrollLogicalPosition): void {
  const bar = form.querySelector<HTMLElement>('.summary');
  const bottomBar = form.querySelector<HTMLElement>('.bottom-bar');
  if (bar?.contains(target) || bottomBar?.contains(target)) return;
  target.style.scrollMarginBlockEnd = `calc(${bottomBar?.offsetHeight ?? 0}px + var(--_covered-bottom, 0px) + 4px)`;
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
