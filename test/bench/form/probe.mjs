/* global requestAnimationFrame, addEventListener, document */
/**
 * Stands in every page before its script, the same in all five. It is passed on as text, so it knows nothing
 * around it. A page offers `form.choice(question, option)`, the label to click once that is drawn, and
 * `form.total()`, the total as it is shown.
 * @param {{ first: { question: number, option: number }, last: { question: number, option: number }, isServed?: boolean }} ends the last
 *   option of the first question and of the last, and whether a server has written the page
 */
export function probe({ first, last, isServed = false }) {
  const GIVE_UP = 60_000;
  const choice = ({ question, option }) => globalThis.form?.choice(question, option);
  const points = () => Number.parseInt(globalThis.form?.total() ?? '', 10);

  /** Rejects where what is waited for does not come: a frame, or a click. */
  const within = (what, waited) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`Waited a minute for ${what} that did not come.`)),
        GIVE_UP,
      );
      waited((found) => {
        clearTimeout(timer);
        resolve(found);
      });
    });

  /** Looks in every animation frame; answers, once `seen` holds, when that frame is painted. */
  const paintedOnce = (seen) =>
    within('a frame', (resolve) => {
      const inspectFrame = () => {
        if (!seen()) requestAnimationFrame(inspectFrame);
        else {
          // A message sent from an animation frame arrives after that frame's style, layout and paint.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        }
      };
      requestAnimationFrame(inspectFrame);
    });

  const settled = async () => {
    await paintedOnce(() => true);
    await paintedOnce(() => true);
  };

  const tasks = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  }).observe({ type: 'longtask' });

  globalThis.probe = {
    /** Every task over 50 ms. */
    tasks,
    /** When the first question and a total of 0 were painted, in milliseconds from the start of the navigation. */
    painted: paintedOnce(() => choice(first)?.offsetHeight > 0 && points() === 0),
    /** When an option of a question was that a server has written; on other pages nothing looks for it, as that would cost them frames. */
    served: isServed && paintedOnce(() => document.querySelector('label input[type=radio]')?.offsetWidth > 0),
    /** When the last question was. */
    whole: paintedOnce(() => choice(last)?.offsetHeight > 0 && points() === 0),

    /** Brings a choice into view. @returns where to click */
    async reveal(answer) {
      choice(answer).scrollIntoView({ block: 'center', behavior: 'instant' });
      await settled();
      const { left, top, height } = choice(answer).getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    },

    /** Readies `answered`, which holds how long the next click took until the new total was painted. */
    async watch() {
      await settled();
      const before = points();
      const clicked = async ({ timeStamp }) => {
        const milliseconds = (await paintedOnce(() => points() !== before)) - timeStamp;
        return { milliseconds, total: points() };
      };
      globalThis.probe.answered = within('a click', (resolve) =>
        addEventListener('click', (event) => resolve(clicked(event)), { capture: true, once: true }),
      );
    },

    /**
     * Gives answers without a mouse, each with a frame of its own, or as far apart as a person's would be.
     * @param every milliseconds from one answer to the next
     * @returns the last total
     */
    async give(answers, every = 0) {
      for (const answer of answers) {
        choice(answer).click();
        await paintedOnce(() => true);
        if (every > 0) await new Promise((next) => setTimeout(next, every));
      }
      return points();
    },
  };
}
