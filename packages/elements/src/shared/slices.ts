/** Long work in slices: a page of some thousand records answers while it is read. */

/** Milliseconds of work at a time. A phone of a quarter of a desk's power stays under the 50 at which a tap seems late. */
const SLICE = 8;

/** Work that can be interrupted wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function doAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does all of it, giving the page its turn between the slices. */
export async function doInSlices<T>(steps: Steps<T>): Promise<T> {
  for (let end = performance.now() + SLICE; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + SLICE;
  }
}

/** Not by a timer, which a page in the background has once a second. */
function nextTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((next) => {
    port1.onmessage = next;
    port2.postMessage(undefined);
  }).finally(() => {
    port1.close();
  });
}
