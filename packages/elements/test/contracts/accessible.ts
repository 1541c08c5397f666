import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import type { ReactiveElement } from 'lit';
// No module of the language: it puts itself on the window.
import 'axe-core/axe.min.js';
import { part, shown, type Shown } from './subject.js';

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
        const { violations, passes, incomplete } = await axe.run(page, {
          runOnly: { type: 'tag', values: LEVELS },
          // Young rules are off unless asked for.
          rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: true } },
        });
        expect(violations.flatMap(describeViolation)).to.deep.equal([]);
        expect(passes.map(({ id }) => id)).to.include('color-contrast');
        // A contrast that could not be measured is not one that holds. Firefox cannot measure where boxes meet
        // on a fraction of a pixel; the colours are the same in Chromium.
        if (!navigator.userAgent.includes('Firefox'))
          expect(await stillUnmeasured(page, incomplete)).to.deep.equal([]);
      });
};

/** What sticks to the foot covers at the top what it does not cover at the end: what could not be measured there is measured here. */
async function stillUnmeasured(page: HTMLElement, incomplete: readonly Axe.Result[]): Promise<string[]> {
  const atTop = listContrasts(incomplete);
  if (atTop.length === 0) return [];
  window.scrollTo(0, document.documentElement.scrollHeight);
  const atEnd = await axe.run(page, { runOnly: { type: 'rule', values: ['color-contrast'] } });
  expect(atEnd.violations.flatMap(describeViolation)).to.deep.equal([]);
  const targets = new Set(listContrasts(atEnd.incomplete).map(({ target }) => JSON.stringify(target)));
  return describeNodes(
    'color-contrast',
    atTop.filter(({ target }) => targets.has(JSON.stringify(target))),
  );
}

const listContrasts = (results: readonly Axe.Result[]): Axe.NodeResult[] =>
  results.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);

const describeViolation = ({ id, nodes }: Axe.Result): string[] => describeNodes(id, nodes);

const describeNodes = (id: string, nodes: readonly Axe.NodeResult[]): string[] =>
  nodes.map(({ target, failureSummary = '' }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`);
