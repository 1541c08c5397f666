/** A few products, and how a person uses the list. */
import { fixture, html } from '@open-wc/testing';
import type { OcopEventMap } from '../src/components/events.js';
import '../src/define/ocop-product-list.js';
import type { ProductData } from '../src/components/ocop-product-list/product-data.js';
import type { OcopProductList } from '../src/components/ocop-product-list/ocop-product-list.js';

export const TODAY = '2026-11-24';
export const honey: ProductData = {
  product: 'Mật ong hoa nhãn (ví dụ)',
  entity: 'HTX Ví Dụ Một',
  group: 'Thực phẩm',
  commune: 'Xã Đồng Mẫu',
  stars: 4,
  score: 84.5,
  url: './mat-ong',
  // A file that is there; what it shows is not tested.
  image: './README.md',
  certificate: { issued: '2026-06-01' },
};
export const tea: ProductData = {
  product: 'Trà thảo mộc (ví dụ)',
  entity: 'Hộ Ví Dụ Hai',
  group: 'Đồ uống',
  commune: 'Xã Núi Mẫu',
  stars: 5,
  score: 92,
  certificate: { issued: '2024-01-15' },
};
export const pottery: ProductData = {
  product: 'Gốm (ví dụ)',
  entity: 'HTX Ví Dụ Ba',
  group: 'Thủ công',
  commune: 'Xã Đồng Mẫu',
  stars: 4,
  score: 80,
  certificate: { issued: '2022-05-05' },
};
export const shrimp: ProductData = {
  product: 'Đậm đà mắm tôm (ví dụ)',
  entity: 'HTX Ví Dụ Bốn',
  group: 'Thực phẩm',
  commune: 'Xã Biển Mẫu',
  stars: 3,
  score: 61,
  certificate: { issued: '2023-10-01', extended: '2027-01-31' },
};
export const unranked: ProductData = { product: 'Bưởi (ví dụ)', entity: 'HTX Ví Dụ Năm', stars: null };
export const few = [honey, tea, pottery, shrimp, unranked];

export const inside = (element: OcopProductList): ShadowRoot => element.shadowRoot!; // open, as in every element here
export const all = <E extends HTMLElement>(element: OcopProductList, selector: string): E[] => [
  ...inside(element).querySelectorAll<E>(selector),
];
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The first words of the names shown, in their order. */
export const shown = (element: OcopProductList): string[] =>
  all(element, 'h3[part=name]').map((heading) => textOf(heading).replace(' (ví dụ)', ''));

/** The next event of a kind, with its own type. */
export const next = <K extends keyof OcopEventMap>(from: HTMLElement, type: K): Promise<OcopEventMap[K]> =>
  new Promise((resolve) => {
    from.addEventListener(type, resolve as EventListener, { once: true });
  });

export const make = async (products: unknown = few, lang = 'vi', theme = 'light'): Promise<OcopProductList> =>
  fixture<OcopProductList>(
    html`<ocop-product-list
      lang=${lang}
      theme=${theme}
      today=${TODAY}
      .products=${products}
    ></ocop-product-list>`,
  );

export async function search(element: OcopProductList, words: string): Promise<void> {
  const input = inside(element).querySelector('input')!;
  input.value = words;
  input.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

/** Presses bars and chips by what they say. */
export async function press(element: OcopProductList, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    buttonOf(element, label).click();
    await element.updateComplete;
  }
}

export function buttonOf(element: OcopProductList, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button[aria-pressed]').find(
    (button) => textOf(button.querySelector('.label') ?? button) === label,
  );
  if (!found) throw new Error(`No button says ${label}`);
  return found;
}

/** What the bars count, by what they say. */
export const counts = (element: OcopProductList): Record<string, number> =>
  Object.fromEntries(
    all(element, '.bar').map((bar) => [
      textOf(bar.querySelector('.label')),
      Number(textOf(bar.querySelector('.number'))),
    ]),
  );

export async function choose(element: OcopProductList, id: string, label: string): Promise<void> {
  const select = inside(element).querySelector<HTMLSelectElement>(`#${id}`)!;
  select.selectedIndex = [...select.options].findIndex((option) => textOf(option) === label);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

export function many(count: number): ProductData[] {
  return Array.from({ length: count }, (_, i) => ({
    ...few[i % few.length]!,
    product: `Sản phẩm số ${i + 1}`,
    url: `./${i + 1}`,
    image: undefined,
  }));
}
