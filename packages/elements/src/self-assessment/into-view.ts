/** The bar that stays at the top covers as many lines as it takes to say where a sheet stands: measured, not guessed. */

/** Brings a place into view, out from under the bar. */
export function intoView(form: ParentNode, place: HTMLElement, block: ScrollLogicalPosition): void {
  const bar = form.querySelector<HTMLElement>('.summary');
  if (bar?.contains(place)) return;
  place.style.scrollMarginBlockStart = `calc(${bar?.offsetHeight ?? 0}px + var(--ocop-sticky-top, 0px) + 4px)`;
  place.scrollIntoView({ block });
}
