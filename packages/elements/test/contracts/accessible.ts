import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import type { ReactiveElement } from 'lit';
// No module of the language: it puts itself on the window.
import 'axe-core/axe.min.js';
import { inside, part, shown, type Shown } from './subject.js';

const { axe } = window as unknown as { readonly axe: typeof Axe };

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every rule of WCAG 2.2 AA that axe knows, with nothing left out, in both themes and both languages. */
export const accessible = <E extends ReactiveElement>(subject: Shown<E>): void => {
  for (const lang of ['vi', 'en'])
    for (const theme of ['light', 'dark'])
      it(`is accessible: ${lang}, ${theme}`, async () => {
        const page = await part(lang);
        // What is off the screen has no colours until it is drawn, and all of them are measured here.
        page.style.setProperty('--ocop-off-screen', 'visible');
        await shown(subject, page, { theme });
        // What sticks to the top covers nothing there.
        window.scrollTo(0, 0);
        const results = await axe.run(page, {
          runOnly: { type: 'tag', values: LEVELS },
          // Young rules are off unless asked for.
          rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } },
        });
        expect(results.passes.map(({ id }) => id)).to.include('color-contrast');
        expect(await faultsAnywhere(page, listFaults(results))).to.deep.equal([]);
      });
};

interface Fault {
  readonly id: string;
  readonly target: string;
  readonly summary: string;
}

/** What a bar that sticks to the edge changes by lying over it, and a table that scrolls by cutting it off. */
const COVERED = ['color-contrast', 'target-size'];

/** What sticks to the foot, or is cut off at the edge, is not so at the end: what is a fault because of it must be one there, too. */
async function faultsAnywhere(page: HTMLElement, atTop: readonly Fault[]): Promise<readonly Fault[]> {
  if (!atTop.some(({ id }) => COVERED.includes(id))) return atTop;
  window.scrollTo(0, document.documentElement.scrollHeight);
  for (const element of page.querySelectorAll('*'))
    for (const inner of inside(element)) inner.scrollLeft = inner.scrollWidth;
  const atEnd = listFaults(
    await axe.run(page, {
      runOnly: { type: 'rule', values: COVERED },
    }),
  );
  return atTop.filter(
    ({ id, target }) =>
      !COVERED.includes(id) || atEnd.some((fault) => fault.id === id && fault.target === target),
  );
}

/**
 * A contrast that could not be measured is not one that holds. Firefox cannot measure where boxes meet on a fraction of a pixel; the colours are
 * the same in Chromium.
 */
function listFaults({ violations, incomplete }: Axe.AxeResults): Fault[] {
  const unmeasured = navigator.userAgent.includes('Firefox')
    ? []
    : incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary: summary = '' }) => ({
      id,
      target: JSON.stringify(target),
      summary,
    })),
  );
}
