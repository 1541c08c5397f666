/** Leads an element to a state as a person does, through its inputs and buttons. */

const PATIENCE_MS = 20_000;

/** @returns what `read` gives, as soon as it gives something @throws when it never does */
export async function until(read, what = 'the state') {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = read();
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`${what} is not reached`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** The first element inside that the selector names, as soon as there is one. */
export const find = (element, selector) =>
  until(() => element.shadowRoot?.querySelector(selector), `${element.localName} ${selector}`);

export async function press(element, selector) {
  (await find(element, selector)).click();
  await element.updateComplete;
}

/** Picks the radio at a position, from 0. */
export async function choose(element, selector, position) {
  const radios = await until(() => {
    const found = [...element.shadowRoot.querySelectorAll(selector)];
    return found[position] && found;
  }, `${element.localName} ${selector}`);
  radios[position].click();
  await element.updateComplete;
}

export function type(input, words) {
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function openFile(input, name, content) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type: 'application/json' }));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
