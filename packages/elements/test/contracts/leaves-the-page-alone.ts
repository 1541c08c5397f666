import { expect } from '@open-wc/testing';
import { part, settled, shown, type Contract } from './subject.js';

/** A guest in somebody's page: no globals, styles, addresses, storage or requests of its own. */
export const leavesThePageAlone: Contract = (subject) => {
  it('changes nothing of the page around it', async () => {
    const page = await part();
    const before = surroundings(page);
    const element = await shown(subject, page);
    await subject.use(element);
    await settled(element);
    element.remove();
    expect(surroundings(page)).to.deep.equal(before);
  });

  it('asks nothing of the network once it is shown, but its own modules', async () => {
    const element = await shown(subject, await part());
    const requests: string[] = [];
    const observer = new PerformanceObserver((list) => {
      requests.push(...list.getEntries().map(({ name }) => name));
    });
    observer.observe({ type: 'resource' });
    await subject.use(element);
    await settled(element);
    // Entries are told a moment after the fact.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(requests.filter((address) => !isModule(address))).to.deep.equal([]);
  });
};

const isModule = (address: string): boolean =>
  new URL(address).origin === location.origin && /\.[jt]s$/.test(new URL(address).pathname);

function surroundings(page: Element): Readonly<Record<string, unknown>> {
  return {
    globals: Object.getOwnPropertyNames(window).sort(),
    address: location.href,
    history: history.length,
    title: document.title,
    cookies: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    styles: document.querySelectorAll('style, link').length + document.adoptedStyleSheets.length,
    root: [document.documentElement, document.body].map(({ className, style }) => className + style.cssText),
    neighbours: page.childElementCount,
  };
}
