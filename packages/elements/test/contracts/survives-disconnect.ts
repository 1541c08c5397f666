import { expect } from '@open-wc/testing';
import { part, settled, shown, wordsOf, type Contract } from './subject.js';

/** Frameworks take elements out of the page and put them back: nothing is lost, and nothing is left behind. */
export const survivesDisconnect: Contract = (subject) => {
  const moves: Readonly<Record<string, (element: Element, page: Element) => void>> = {
    'being taken out and put back': (element, page) => {
      element.remove();
      page.append(element);
    },
    'moving to another parent': (element, page) => {
      const other = document.createElement('div');
      page.append(other);
      other.append(element);
    },
    'a stay in a document fragment': (element, page) => {
      const fragment = new DocumentFragment();
      fragment.append(element);
      page.append(fragment);
    },
  };
  for (const [name, move] of Object.entries(moves))
    it(`keeps what it knows through ${name}`, async () => {
      const page = await part();
      const element = await shown(subject, page);
      const before = subject.state(element);
      await subject.use(element);
      await settled(element);
      const [state, words] = [subject.state(element), wordsOf(element)];
      expect(state, 'use changes the state').to.not.deep.equal(before);
      move(element, page);
      await settled(element);
      expect(subject.state(element)).to.deep.equal(state);
      expect(wordsOf(element)).to.equal(words);
    });

  it('listens to nothing of the page once it is gone', async () => {
    const page = await part();
    const watch = watchListeners();
    try {
      const element = await shown(subject, page);
      await subject.use(element);
      element.remove();
      await settled(element);
      expect(watch.left()).to.deep.equal([]);
    } finally {
      watch.end();
    }
  });
};

type ListenerArguments = readonly [
  type: string,
  listener: unknown,
  options?: AddEventListenerOptions | boolean,
];
type Listen = (...args: ListenerArguments) => void;

/** Counts listeners on what outlives an element: the window, the document, media queries. */
function watchListeners(): { readonly left: () => string[]; readonly end: () => void } {
  const { addEventListener, removeEventListener } = Object.getOwnPropertyDescriptors(EventTarget.prototype);
  const listening: { readonly target: unknown; readonly args: ListenerArguments }[] = [];
  const watched = (
    { value }: PropertyDescriptor,
    note: (target: unknown, args: ListenerArguments) => void,
  ): Listen =>
    new Proxy(value as Listen, {
      apply(method, target: unknown, args: unknown[]) {
        if (outlives(target)) note(target ?? window, args as unknown as ListenerArguments);
        Reflect.apply(method, target, args);
      },
    });

  Object.assign(EventTarget.prototype, {
    addEventListener: watched(addEventListener, (target, args) => {
      const [, , options] = args;
      if (typeof options !== 'object' || options.once !== true) listening.push({ target, args });
    }),
    removeEventListener: watched(removeEventListener, (target, [type, listener]) => {
      const at = listening.findIndex(
        (one) => one.target === target && one.args[0] === type && one.args[1] === listener,
      );
      if (at >= 0) listening.splice(at, 1);
    }),
  });
  return {
    left: () => listening.map(({ args: [type] }) => type),
    end: () => {
      Object.defineProperties(EventTarget.prototype, { addEventListener, removeEventListener });
    },
  };
}

const outlives = (target: unknown): boolean =>
  target === undefined || target === window || target === document || target instanceof MediaQueryList;
